"""Where somebody who might hurt himself or herself finds help."""

from classroom.models import Classroom
from discussion.models import ClassTalk
from discussion.moderation import self_harm


def help_texts(classroom: Classroom) -> tuple[tuple[str, str], ...]:
    """What the school says, or what the site says without knowing the school, each with its language if it is known.

    Causes a query.
    """
    own = ClassTalk.objects.filter(classroom=classroom).values_list("help_text", flat=True).first()
    return (("", own),) if own else self_harm.HELP
