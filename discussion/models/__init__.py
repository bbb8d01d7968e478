"""Talk on a section, and how it is moderated.

A **Thread** belongs to a section as one assignment reads it; its title stands and falls with its opening post. A
**Post** answers the thread or another post of it. What is withdrawn by its author or hidden by a teacher leaves a
stub, so that replies keep their place. A **ModerationEvent** says who hid or restored a post, when and why.
"""

from discussion.models.moderation import ModerationEvent
from discussion.models.posts import Post
from discussion.models.threads import Thread

__all__ = ["ModerationEvent", "Post", "Thread"]
