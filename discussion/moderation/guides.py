"""The class's guide to good talk: which one holds, and saying yes to it."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils import timezone

from classroom.models import Classroom, User
from discussion.models import Guide, GuideAcceptance, GuideRule
from discussion.moderation import default_guide
from discussion.refusals import Refused

CHANGED_MEANWHILE = "A colleague has changed the guide in the meantime. Look at it, then save yours again."


@dataclass(frozen=True)
class Rule:
    """A rule by the number under which it is cited; ``text_zh`` is empty where nobody wrote it in Chinese."""

    number: int
    text: str
    text_zh: str = ""


@dataclass(frozen=True)
class ClassGuide:
    """A version of a guide with its rules."""

    version: int
    rules: tuple[Rule, ...]

    def rule(self, number: int | None) -> Rule | None:
        return next((rule for rule in self.rules if rule.number == number), None)


DEFAULT = ClassGuide(
    version=default_guide.VERSION,
    rules=tuple(Rule(number, *texts) for number, texts in enumerate(default_guide.RULES, start=1)),
)


def current_guide(classroom: Classroom) -> ClassGuide:
    """Return the newest guide of the class, or the default one. Causes one query, or two."""
    guide = classroom.guides.first()
    if guide is None:
        return DEFAULT
    rules = tuple(Rule(rule.number, rule.text, rule.text_zh) for rule in guide.rules.all())
    return ClassGuide(guide.version, rules)


def copy_guide(*, original: Classroom, copy: Classroom) -> None:
    """Give a class without a guide of its own that of another, as its first version."""
    guide = original.guides.first()
    if guide is not None and not copy.guides.exists():
        rules = [(rule.text, rule.text_zh) for rule in guide.rules.all()]
        save_guide(classroom=copy, actor=guide.made_by, rules=rules, seen=DEFAULT.version)


def accept_guide(*, classroom: Classroom, user: User, version: int, at: datetime.datetime | None = None) -> None:
    """Note that the user has said yes to a version; saying it twice is the same."""
    GuideAcceptance.objects.bulk_create(
        [GuideAcceptance(classroom=classroom, user=user, version=version, at=at or timezone.now())],
        ignore_conflicts=True,
    )


def save_guide(*, classroom: Classroom, actor: User, rules: Sequence[tuple[str, str]], seen: int) -> ClassGuide:
    """Make the next version of the class's guide from texts in English and Chinese, in their order.

    ``seen`` is the version that it was made from: raises ``Refused`` if there is a newer one. Saving what holds
    already makes no new version, so that nobody is asked again for nothing.
    """
    now = current_guide(classroom)
    if now.version != seen:
        raise Refused(CHANGED_MEANWHILE)
    if [(rule.text, rule.text_zh) for rule in now.rules] == list(rules):
        return now
    try:
        with transaction.atomic():
            guide = Guide.objects.create(classroom=classroom, version=seen + 1, made_by=actor)
            GuideRule.objects.bulk_create(
                GuideRule(guide=guide, number=number, text=text, text_zh=text_zh)
                for number, (text, text_zh) in enumerate(rules, start=1)
            )
    except IntegrityError:
        raise Refused(CHANGED_MEANWHILE) from None
    return current_guide(classroom)
