"""The teacher's desk: texts, classes, who is in them, and what they read."""

from classroom.admin.assignments import AssignmentAdmin
from classroom.admin.classes import ClassroomAdmin
from classroom.admin.members import MembershipAdmin
from classroom.admin.scoped import (
    NamedRows,
    OwnChoices,
    OwnRelatedFilter,
    ScopedAdmin,
    ScopedInline,
    as_key,
    manageable,
)
from classroom.admin.sections import ARTICLE, OfSectionAdmin, OfSectionForm, SectionFilter, VersionFilter
from classroom.admin.talking_points import TalkingPointAdmin
from classroom.admin.texts import ArticleAdmin
from classroom.admin.users import UserAdmin

__all__ = [
    "ARTICLE",
    "ArticleAdmin",
    "AssignmentAdmin",
    "ClassroomAdmin",
    "MembershipAdmin",
    "NamedRows",
    "OfSectionAdmin",
    "OfSectionForm",
    "OwnChoices",
    "OwnRelatedFilter",
    "ScopedAdmin",
    "ScopedInline",
    "SectionFilter",
    "TalkingPointAdmin",
    "UserAdmin",
    "VersionFilter",
    "as_key",
    "manageable",
]
