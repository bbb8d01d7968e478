"""Where somebody reads what is said about a section, fetched at once."""

from django.db.models import Case, Exists, F, FilteredRelation, OuterRef, Q, QuerySet, When

from classroom.models import Assignment, User
from discussion.models import FirstPost


def on_section(section_pk: int, user: User) -> QuerySet[Assignment]:
    """Assignments, each with the section as ``here``, the user's place in a group for the text as ``own_place``, and
    ``due_words``: how many own words a student still has to write there before seeing the others, or ``None``. Without
    a section or place of this kind, its attribute is missing.
    """
    written = FirstPost.objects.filter(assignment=OuterRef("pk"), section=section_pk, author=user)
    due = When(Q(talk__posts_first=True) & ~Exists(written), then=F("talk__own_words"))
    here = FilteredRelation("article__sections", condition=Q(article__sections__pk=section_pk))
    own_place = FilteredRelation("group_members", condition=Q(group_members__user=user))
    return Assignment.objects.annotate(
        here=here, own_place=own_place, due_words=Case(due, default=None)
    ).select_related("here", "own_place__group")
