"""The talk at the teacher's desk."""

from discussion.admin.talk import PostAdmin, ThreadAdmin

__all__ = ["PostAdmin", "ThreadAdmin"]
