"""Questions go where their evidence goes when a text is corrected, or its sections are joined and parted.

The evidence decides, not the section: a question whose sentence still stands in the text stays with that sentence,
edited or answered as it may be. One whose sentence is gone stays with the earlier version of the text, for the
attempts that met it there; it is stale, and the desk says so.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.db.models import Count
from django.template.defaultfilters import pluralize

from classroom.models import Section
from classroom.moves import Move
from quiz.models import Question, Response
from quiz.questions.wording import find_span

Span = tuple[int, int]


def follow_text(*, moves: list[Move], **_signal: object) -> None:
    """Give the questions of the moves' sources the section and the place in it where their evidence stands now."""
    twins = _in_use({move.target for move in moves})
    moved = []
    for question, move, span in _placed(moves):
        question.section, (question.evidence_start, question.evidence_end) = move.target, span
        question.evidence_text = move.target.body[slice(*span)]
        if question.state in Question.IN_USE and (move.target.pk, question.fingerprint) in twins:
            question.state = Question.State.RETIRED  # the section it comes to asks the same already
        elif question.state in Question.IN_USE:
            twins.add((move.target.pk, question.fingerprint))
        moved.append(question)
    Question.objects.bulk_update(moved, ["section", "evidence_start", "evidence_end", "evidence_text", "state"])
    _cut_off({move.source for move in moves if move.start})


def what_would_move(*, moves: list[Move], **_signal: object) -> dict[int, str]:
    """For each source what hangs on it: "4 questions, 1 of them stale afterwards, 9 answers". Causes four queries."""
    fitting = {question.pk for question, _, _ in _placed(moves, of_state=Question.IN_USE)}
    sources = {move.source.pk for move in moves}
    counts: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
    for pk, section in Question.objects.in_use().filter(section__in=sources).values_list("pk", "section"):
        counts[section][0] += 1
        counts[section][1] += pk not in fitting
    answered = Response.objects.filter(item__question__section__in=sources).order_by()
    for section, answers in answered.values_list("item__question__section").annotate(Count("pk")):
        counts[section][2] = answers
    return {section: _phrase(*numbers) for section, numbers in counts.items()}


def _phrase(questions: int, stale: int, answers: int) -> str:
    phrases = [f"{questions} question{pluralize(questions)}"]
    if stale:
        phrases.append(f"{stale} of them stale afterwards")
    if answers:
        phrases.append(f"{answers} answer{pluralize(answers)}")
    return ", ".join(phrases)


def _placed(
    moves: Iterable[Move], of_state: Iterable[str] = Question.State.values
) -> Iterator[tuple[Question, Move, Span]]:
    """The questions that find a new place, each with the first move that has one for it."""
    moves_of: dict[int, list[Move]] = defaultdict(list)
    for move in moves:
        moves_of[move.source.pk].append(move)
    questions = Question.objects.filter(section__in=moves_of.keys(), state__in=of_state)
    for question in questions.order_by("pk").prefetch_related("choices"):
        for move in moves_of[question.section_id]:
            if span := _span(question, move):
                yield question, move, span
                break


def _span(question: Question, move: Move) -> Span | None:
    if question.evidence_start < move.start or not _still_offers(question, move):
        return None
    body, evidence = move.target.body, question.evidence_text
    span = find_span(body, evidence, near=question.evidence_start + move.shift)
    return span if span and _is_whole_words(body, span) else None


def _still_offers(question: Question, move: Move) -> bool:
    """Where the sentences of the section are the options, all of them must stand in a corrected text.

    A section that is parted takes some of them away and changes none.
    """
    is_parted = move.start > 0
    if is_parted or not question.how.options_are_sentences:
        return True
    return all(choice.text in move.target.body for choice in question.choices.all())


def _is_whole_words(body: str, span: Span) -> bool:
    """Whether no word goes on over either end: "at six" does not stand in "at sixty"."""
    return not re.search(r"\w\w", body[max(span[0] - 1, 0) : span[0] + 1] + " " + body[span[1] - 1 : span[1] + 1])


def _in_use(sections: set[Section]) -> set[tuple[int, str]]:
    rows = Question.objects.in_use().filter(section__in=sections)
    return set(rows.values_list("section", "fingerprint"))


def _cut_off(shortened: set[Section]) -> None:
    """Evidence that ran over the place where its section was parted ends with the section."""
    for section in shortened:
        end = len(section.body)
        running_over = Question.objects.filter(section=section, evidence_start__lt=end, evidence_end__gt=end)
        for question in running_over:
            question.evidence_end, question.evidence_text = end, section.body[question.evidence_start :]
            question.save(update_fields=["evidence_end", "evidence_text"])
