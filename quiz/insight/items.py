"""What the answers to one question tell: how many were right, what was given, and by whom."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from classroom.paragraphs import Paragraph
from quiz.insight import statistics
from quiz.insight.answers import ClassAnswers, Try, tells
from quiz.insight.places import paragraph_at, places
from quiz.insight.statistics import Share
from quiz.kinds import Asked, Part
from quiz.models import Attempt, QuizItem


@dataclass(frozen=True)
class Taken:
    """An option or an answer, the attempts in which it was given, and where its words stand in the article.

    ``is_right`` is ``None`` where nothing is right or wrong.
    """

    part: Part
    is_right: bool | None
    takers: tuple[Attempt, ...]
    places: tuple[Paragraph, ...] = ()

    @property
    def count(self) -> int:
        return len(self.takers)


@dataclass(frozen=True)
class ItemInsight:
    """A question with what ``tries`` tries say of it. ``silent`` are the attempts that left it empty; ``evidence`` is
    the paragraph that proves the answer, ``None`` for a section that is no longer in the text.

    ``facility`` counts the ``marked`` ones and is ``None`` without any; ``wholly`` of them earned all the points.
    """

    item: QuizItem
    evidence: Paragraph | None
    tries: int
    marked: int
    wholly: int
    facility: Share | None
    discrimination: float | None
    taken: tuple[Taken, ...]
    silent: tuple[Attempt, ...]

    @property
    def most_taken_wrong(self) -> Taken | None:
        """The wrong answer that most gave, the earlier one of two; ``None`` if nobody gave any."""
        wrong = [taken for taken in self.taken if taken.is_right is False and taken.takers]
        return max(wrong, key=lambda taken: taken.count, default=None)

    @property
    def key_count(self) -> int:
        """How often the right answer to what was most often answered wrongly was given."""
        wrong = self.most_taken_wrong
        about = wrong.part.about if wrong else ""
        return sum(taken.count for taken in self.taken if taken.is_right and taken.part.about == about)


def item_insights(answers: ClassAnswers, paragraphs: Sequence[Paragraph]) -> list[ItemInsight]:
    """Each question in its order. Causes no query."""
    marked = [item for item in answers.items if answers.is_marked(item)]
    totals = {
        one.attempt.pk: sum(item.points * answers.earned[item.pk][one.attempt.pk] for item in marked)
        for one in answers.tries
    }
    return [_insight(item, answers, totals, paragraphs) for item in answers.items]


def _insight(
    item: QuizItem, answers: ClassAnswers, totals: dict[int, float], paragraphs: Sequence[Paragraph]
) -> ItemInsight:
    shares = list(answers.earned[item.pk].values())
    return ItemInsight(
        item=item,
        evidence=paragraph_at(item.question.section, item.question.evidence_start, paragraphs),
        tries=len(answers.tries),
        marked=len(shares),
        wholly=sum(share == 1 for share in shares),
        facility=statistics.share(shares),
        discrimination=_discrimination(item, answers, totals),
        taken=tuple(_taken(item, answers.tries, paragraphs)),
        silent=tuple(one.attempt for one in answers.tries if one.is_silent(item)),
    )


def _discrimination(item: QuizItem, answers: ClassAnswers, totals: dict[int, float]) -> float | None:
    """Against the points for all other questions to which no answer waits for a mark, of which ``totals`` has sums."""
    points = {attempt: item.points * share for attempt, share in answers.earned[item.pk].items()}
    is_in_totals = answers.is_marked(item)
    rests = [totals[attempt] - (own if is_in_totals else 0) for attempt, own in points.items()]
    return statistics.discrimination(list(points.values()), rests)


def _taken(item: QuizItem, tries: Iterable[Try], paragraphs: Sequence[Paragraph]) -> list[Taken]:
    """What the kind offers in its order, and what else was given, the most frequent first; together for each line."""
    asked, given = item.asked, {}
    for one in tries:
        for part in _parts(one, item, asked):
            given.setdefault(part.key, []).append((part, one))
    offered = {part.key: part for part in item.question.how.offered(asked)}
    others = sorted((key for key in given if key not in offered), key=lambda key: -len(given[key]))
    shown = offered | {key: _usual(part for part, _ in given[key]) for key in others}
    found = [_one(item, part, [one for _, one in given.get(key, ())], paragraphs) for key, part in shown.items()]
    lines = list(dict.fromkeys(about for about, _ in shown))
    return sorted(found, key=lambda taken: lines.index(taken.part.about))


def _usual(parts: Iterable[Part]) -> Part:
    """As most have written it, the first of equals."""
    return Counter(parts).most_common(1)[0][0]


def _parts(one: Try, item: QuizItem, asked: Asked) -> tuple[Part, ...]:
    """What of the try's answer is counted, by that one of several keys which is kindest to it."""
    response = one.responses.get(item.pk)
    if response is None:
        return ()
    has_several = item.correction_id and item.question.how.has_partners
    return item.question.how.parts(response.answer, item.asked_for(response.answer) if has_several else asked)


def _one(item: QuizItem, part: Part, takers: Sequence[Try], paragraphs: Sequence[Paragraph]) -> Taken:
    """Where no option is right by itself, what earned all the points is."""
    is_right = part.is_right
    if is_right is None and tells(item):
        is_right = all(one.share(item) == 1 for one in takers)
    found = places(part.text, paragraphs) if part.is_quotable and takers and is_right is not True else ()
    return Taken(part, is_right, tuple(one.attempt for one in takers), found)
