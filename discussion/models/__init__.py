"""Talk on a section, and how it is moderated.

A **Thread** belongs to a section as one assignment reads it; its title stands and falls with its opening post. A
**Post** answers the thread or another post of it. What is withdrawn by its author or hidden by a teacher leaves a
stub, so that replies keep their place; what is held for review is seen by its author and the teachers alone. Who sees
what is decided in one place: ``Thread.objects.visible_to`` and ``Post.objects.visible_to``.

**Settings** say how a class talks, **guides** what it has agreed on, **groups** who talks among themselves, **marks**
what a reader has seen. A **FirstPost** is what a student wrote before reading the others. A **ModerationEvent** says
what was done to a post, a thread or a student, when and why; **reports**, **appeals** and **alerts** wait for a
teacher.
"""

from discussion.models.first_posts import FirstPost
from discussion.models.groups import Group, GroupMember
from discussion.models.guides import Guide, GuideAcceptance, GuideRule
from discussion.models.marks import Draft, Mention, ReadMark
from discussion.models.moderation import Alert, Appeal, ModerationEvent, Report
from discussion.models.posts import Post, PostRevision
from discussion.models.settings import AssignmentTalk, ClassTalk, MemberTalk, SectionApproval
from discussion.models.threads import Thread

__all__ = [
    "Alert",
    "Appeal",
    "AssignmentTalk",
    "ClassTalk",
    "Draft",
    "FirstPost",
    "Group",
    "GroupMember",
    "Guide",
    "GuideAcceptance",
    "GuideRule",
    "MemberTalk",
    "Mention",
    "ModerationEvent",
    "Post",
    "PostRevision",
    "ReadMark",
    "Report",
    "SectionApproval",
    "Thread",
]
