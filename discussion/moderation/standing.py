"""How somebody stands in a class at this moment: what decides whether he or she may write, and who reads it first."""

from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Subquery
from django.db.models.functions import Coalesce

from classroom.models import Classroom, Membership, User
from discussion.models import ClassTalk, Guide, GuideAcceptance, MemberTalk, ModerationEvent
from discussion.refusals import Refused

NOT_IN_CLASS = "You are no longer in this class, so nothing was posted. Copy your text if you want to keep it."
PAUSED = "Your teacher has paused your writing in this class: {} Copy your text if you want to keep it."
ASKED_TO_ACCEPT = "Read how this class talks, below, say yes to it, and send again. Your text is still here."


class NotAccepted(Refused):
    """The guide of the class comes first."""

    def __init__(self) -> None:
        super().__init__(ASKED_TO_ACCEPT)


@dataclass(frozen=True)
class Standing:
    """Who is not in the class, or not any more, has neither membership nor rights.

    ``is_read_first`` is about this member; ``talk`` says what holds for the whole class.
    """

    membership: Membership | None = None
    is_paused: bool = False
    pause_reason: str = ""
    is_read_first: bool = False
    guide_version: int = 0
    has_accepted: bool = False
    talk: ClassTalk = field(default_factory=ClassTalk)

    @property
    def teaches(self) -> bool:
        return self.membership is not None and self.membership.is_teaching

    @property
    def may_write(self) -> bool:
        return self.membership is not None and not self.is_paused

    @property
    def may_leave_name_out(self) -> bool:
        """Whether classmates need not learn who wrote; teachers have names."""
        return self.talk.allows_anonymous and not self.teaches

    @property
    def has_to_accept(self) -> bool:
        """Whether the guide of the class, as it is now, comes before the first post."""
        return self.membership is not None and not (self.teaches or self.has_accepted)

    def require_posting(self) -> None:
        """Raise ``Refused`` with the reason if the user may not post now."""
        self.require_writing()
        if self.has_to_accept:
            raise NotAccepted

    def require_writing(self) -> None:
        """The same for changing what was posted, for which the guide need not be accepted once more."""
        if self.membership is None:
            raise Refused(NOT_IN_CLASS)
        if self.is_paused:
            raise Refused(PAUSED.format(self.pause_reason))


def standing_in(classroom: Classroom, user: User) -> Standing:
    """Causes one query, two for somebody who is paused."""
    member = (
        Membership.objects.current()
        .filter(classroom=classroom, user=user)
        .annotate(guide_version=_newest_guide())
        .annotate(has_accepted=_acceptance())
        .select_related("talk", "classroom__talk")
        .first()
    )
    if member is None:
        return Standing()
    # A row that is missing stands for its defaults.
    own, of_class = getattr(member, "talk", MemberTalk()), getattr(member.classroom, "talk", ClassTalk())
    is_paused = own.is_paused and not member.is_teaching
    return Standing(
        membership=member,
        is_paused=is_paused,
        pause_reason=_pause_reason(member) if is_paused else "",
        is_read_first=own.approves_first,
        guide_version=member.guide_version,
        has_accepted=member.has_accepted,
        talk=of_class,
    )


def _pause_reason(member: Membership) -> str:
    pauses = ModerationEvent.objects.filter(member=member, action=ModerationEvent.Action.PAUSE)
    return pauses.values_list("reason", flat=True).first() or ""


def _newest_guide() -> Coalesce:
    versions = Guide.objects.filter(classroom=OuterRef("classroom")).order_by("-version").values("version")
    return Coalesce(Subquery(versions[:1]), 0)


def _acceptance() -> Exists:
    same = {name: OuterRef(name) for name in ("classroom", "user")}
    return Exists(GuideAcceptance.objects.filter(**same, version=OuterRef("guide_version")))
