"""Where somebody who might hurt himself or herself finds help."""

from classroom.models import Classroom
from discussion.models import ClassTalk
from discussion.moderation import self_harm


def help_texts(classroom: Classroom) -> tuple[str, ...]:
    """What the school says, or what the site says without knowing the school. Causes a query."""
    own = ClassTalk.objects.filter(classroom=classroom).values_list("help_text", flat=True).first()
    return (own,) if own else self_harm.HELP
