"""The linter for what a teacher writes: the generator's checks, each with a sentence of advice.

Nothing here loads the language pipeline or a dictionary, so that a page can ask at every save.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from classroom.models import Article
from quiz.generation.checks import CHECKS, SET_CHECKS, ItemText, PlainContext
from quiz.questions.wording import Wording


@dataclass(frozen=True)
class Remark:
    """``reason`` is the check's name, ``advice`` one sentence for a teacher; ``is_grave`` would refuse a draft."""

    reason: str
    advice: str
    is_grave: bool = True


def lint(wording: Wording, article: Article) -> list[Remark]:
    """What could be better in this question, the grave faults first. Causes a query for the article's text."""
    return remarks_on(item_text(wording), context_of(article))


@dataclass(frozen=True)
class QuizRemark:
    """``places`` are the indices of the questions that the advice is about."""

    reason: str
    advice: str
    places: tuple[int, ...]


def lint_quiz(wordings: Sequence[Wording]) -> list[QuizRemark]:
    """What shows only when the questions stand side by side. Causes no query."""
    items = [item_text(wording) for wording in wordings]
    return [QuizRemark(check.name, advice, places) for check in SET_CHECKS for advice, places in check.faults(items)]


def context_of(article: Article) -> PlainContext:
    """What the checks may know of the article. Causes a query."""
    bodies = article.sections.current().values_list("body", flat=True)
    return PlainContext(article.title, " ".join(bodies), article.published)


def remarks_on(item: ItemText, context: PlainContext) -> list[Remark]:
    found = [
        Remark(check.name, advice, check.grave)
        for check in CHECKS
        if not check.needs_reading and (advice := check.fault(item, context))
    ]
    return sorted(found, key=lambda remark: not remark.is_grave)


def item_text(wording: Wording) -> ItemText:
    """The wording as the checks see it."""
    lines, accepted = wording.lines, wording.accepted
    pairs = tuple((line.text, line.partner) for line in lines) if any(line.partner for line in lines) else ()
    right = [] if pairs else [place for place, line in enumerate(lines) if line.is_correct]
    place = right[0] if right else None
    return ItemText(
        kind=wording.kind,
        stem=wording.stem,
        key=lines[place].text if place is not None else next(iter(accepted), ""),
        wrong=() if pairs else tuple(line.text for line in lines if not line.is_correct),
        evidence=wording.evidence_text,
        accepted=accepted,
        pairs=pairs,
        place=place,
    )
