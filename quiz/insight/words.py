"""What the figures of a question say, in a sentence or two that a teacher reads at a glance."""

from dataclasses import dataclass

from django.utils.text import Truncator

from quiz.insight.answers import tells
from quiz.insight.items import ItemInsight, Taken
from quiz.insight.statistics import FEWEST

QUOTED = 80
#: From so many tries on it means something that all were right, and that a wrong answer was taken more than the key.
TELLING_ALL, TELLING_WRONG = 5, 2


@dataclass(frozen=True)
class Told:
    """A question's figures with what is said of them."""

    insight: ItemInsight
    summary: str
    doubts: tuple[str, ...]
    is_too_easy: bool
    discrimination: str


def told(insight: ItemInsight) -> Told:
    return Told(insight, summary(insight), tuple(doubts(insight)), is_too_easy(insight), discrimination(insight))


def summary(insight: ItemInsight) -> str:
    """How many were right, and what most of the others answered instead."""
    if not insight.tries:
        return "Nobody has handed in yet."
    if not insight.item.question.how.is_scored:
        return _poll(insight)
    if insight.item.is_void:
        return "The question does not count any more."
    if insight.item.is_given:
        return "Everybody gets the points for this question, whatever the answer."
    return " ".join(filter(None, (_right(insight), _wrong(insight), _silent(insight))))


def doubts(insight: ItemInsight) -> list[str]:
    """Why the question looks wrong; usually nothing."""
    wrong, found = insight.most_taken_wrong, []
    if not tells(insight.item):
        return found
    if wrong and wrong.count >= TELLING_WRONG and wrong.count > insight.key_count:
        found.append(
            f"More gave {_named(wrong)} ({wrong.count}) than the right answer ({insight.key_count}). "
            "Look whether the key is right."
        )
    if insight.discrimination is not None and round(insight.discrimination, 2) < 0:
        found.append(
            "Those who did well on the rest did worse on this one. Look whether its wording leads them astray, or "
            "whether two answers are right."
        )
    return found


def is_too_easy(insight: ItemInsight) -> bool:
    """Whether everybody was right: no fault, but then the question tells nothing."""
    return insight.wholly == insight.tries >= TELLING_ALL


def discrimination(insight: ItemInsight) -> str:
    """The index, or why there is none."""
    if insight.facility is None:
        return "-"
    if insight.discrimination is not None:
        return f"{round(insight.discrimination, 2) or 0:+.2f}"
    return f"too few answers ({insight.marked} of {FEWEST})" if insight.marked < FEWEST else "all the same"


def place(taken: Taken) -> str:
    """Where the words stand, such as "paragraphs 3 and 18"; empty if nowhere."""
    numbers = [str(paragraph.number) for paragraph in taken.places]
    if not numbers:
        return ""
    *others, last = numbers
    return f"paragraphs {', '.join(others)} and {last}" if others else f"paragraph {last}"


def _right(insight: ItemInsight) -> str:
    how, tries = insight.item.question.how, insight.tries
    mean = f"on average {percent(insight.facility.mean)} of the points" if insight.facility else ""
    if how.is_marked_by_hand:
        return f"Marked so far: {insight.marked} of {tries}{mean and f', {mean}'}."
    if insight.wholly == tries:
        return f"All {tries} were right." if tries > 1 else "The one answer was right."
    wholly, parts = ("wholly ", f"; {mean}") if how.has_partners else ("", "")
    return f"{insight.wholly} of {tries} {_were(insight.wholly)} {wholly}right{parts}."


def _wrong(insight: ItemInsight) -> str:
    wrong, how = insight.most_taken_wrong, insight.item.question.how
    if wrong is None:
        return ""
    verb = "set" if how.has_partners else "wrote" if how.has_accepted else "took"
    where = place(wrong)
    return f"{wrong.count} {verb} {_named(wrong)}{f', which stands in {where}' if where else ''}."


def _silent(insight: ItemInsight) -> str:
    return f"{len(insight.silent)} gave no answer." if insight.silent else ""


def _poll(insight: ItemInsight) -> str:
    most = max(insight.taken, key=lambda taken: taken.count, default=None)
    answered = insight.tries - len(insight.silent)
    if most is None or not most.count:
        return f"None of {insight.tries} gave an opinion."
    return f"{answered} of {insight.tries} gave an opinion. Most, {most.count}, chose {_named(most)}."


def _named(taken: Taken) -> str:
    part = taken.part
    letter, line = f"{part.letter}, " if part.letter else "", f" for “{short(part.about)}”" if part.about else ""
    return f"{letter}“{short(part.text)}”{line}"


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def short(text: str) -> str:
    return Truncator(" ".join(text.split())).chars(QUOTED)


def percent(share: float) -> str:
    return f"{share * 100:.0f} %"
