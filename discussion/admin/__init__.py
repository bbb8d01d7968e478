"""The talk at the teacher's desk."""

from discussion.admin.log import ModerationEventAdmin
from discussion.admin.talk import PostAdmin, ThreadAdmin

__all__ = ["ModerationEventAdmin", "PostAdmin", "ThreadAdmin"]
