"""What a student does with a quiz: begin, save an answer, hand in.

Each is one short transaction that may be repeated without harm: a double click gets what the first click got.
"""

import datetime

from django.db import IntegrityError, transaction

from classroom.models import User
from quiz.kinds import NO_ANSWER, Answer
from quiz.models import Attempt, Quiz, QuizItem, Response, SavedAnswer
from quiz.taking.mixing import own_order
from quiz.taking.tries import tries_of


class AttemptClosed(Exception):
    """The attempt was handed in, or its time is over: nothing in it changes any more."""


class AnswerChecked(Exception):
    """The student has seen what the answer is worth: it stays as it is."""


class NotOpen(Exception):
    """The assignment is not open, or no try is left: no attempt can begin."""


def begin_attempt(*, quiz: Quiz, student: User, at: datetime.datetime) -> Attempt:
    """Return the student's open attempt at the quiz, or a new one that starts at ``at``.

    Raises ``NotOpen`` outside the assignment's time and after the last try.
    """
    tries = tries_of(quiz, student)
    if tries.open and not tries.open.is_over(at):
        return tries.open
    if tries.open:
        close_if_over(tries.open, at)
    if not tries.may_begin(at):
        raise NotOpen
    try:
        with transaction.atomic():
            return Attempt.objects.create(
                quiz=quiz,
                student=student,
                number=len(tries.attempts) + 1,
                started_at=at,
                time_percent=time_percent(quiz, student),
                order=own_order(quiz),
            )
    except IntegrityError:  # the other click was faster
        return quiz.attempts.filter(student=student).latest("number")


def time_percent(quiz: Quiz, student: User) -> int:
    """How long the student has, in hundredths of a time limit: what the teacher set for this class. Causes a query."""
    places = quiz.assignment.classroom.memberships.filter(user=student)
    return places.values_list("time_percent", flat=True).first() or 100


def save_answer(*, attempt: Attempt, item: QuizItem, answer: Answer, at: datetime.datetime) -> Response:
    """Mark the answer to one item and keep it, in place of an earlier one. ``at`` is when the request arrived.

    What was saved before stays in the history. The same answer as ``item.kept`` (``QuizItem.objects.to_answer``) is
    only saved again, with its mark. The caller has locked the attempt's row in this transaction
    (``Attempt.objects.locked``), so that no answer slips in while it is handed in. Raises ``AttemptClosed``, and
    ``AnswerChecked`` for an item whose ``kept`` answer was checked.
    """
    if not attempt.is_open or attempt.is_over(at):
        raise AttemptClosed
    if item.kept and item.kept.checked_at:
        raise AnswerChecked
    response = Response(attempt=attempt, item=item, saved_at=at, **columns_of(item, answer))
    if item.kept and _says_the_same(item.kept, response):
        response.pk = item.kept.pk
        Response.objects.filter(pk=response.pk).update(saved_at=at)
        return response
    Response.objects.bulk_create(
        [response], update_conflicts=True, unique_fields=["attempt", "item"], update_fields=["saved_at", *MARKED, *KEPT]
    )
    said = item.question.how.show_answer(answer, item.question.asked)
    SavedAnswer.objects.create(response=response, answer=said, saved_at=at)
    return response


def check_answer(*, response: Response, at: datetime.datetime) -> None:
    """Let the student see at once what a saved answer is worth. From then on it stays as it is."""
    Response.objects.filter(pk=response.pk, checked_at=None).update(checked_at=at)


def _says_the_same(one: Response, other: Response) -> bool:
    return (one.choice_id, one.text, one.partners) == (other.choice_id, other.text, other.partners)


#: A mark that a teacher gave is for the answer that was there.
MARKED = ("marked_by", "marked_at")
KEPT = ("choice", "text", "partners", "filled", "percent")


def columns_of(item: QuizItem, answer: Answer) -> dict[str, object]:
    """The columns of an answer, named in ``KEPT``; reads the question's prefetched choices."""
    question = item.question
    asked, kind = question.asked, question.how
    chosen = next((choice for choice in question.choices.all() if choice.position == answer.position), None)
    values = (chosen, answer.text, list(answer.partners), kind.filled(answer, asked), item.mark(answer))
    return dict(zip(KEPT, values, strict=True))


@transaction.atomic
def hand_in_attempt(*, attempt: Attempt, at: datetime.datetime) -> Attempt:
    """Close the attempt, once. Handing in after the time is over counts as handing in when it was over.

    Returns the attempt as it is kept: the second of two clicks gets the receipt of the first.
    """
    moment = attempt.ends_at if attempt.is_over(at) else at
    is_first = Attempt.objects.filter(pk=attempt.pk, state=Attempt.State.OPEN).update(
        state=Attempt.State.HANDED_IN, handed_in_at=moment
    )
    if is_first:
        _mark_by_corrected_keys(attempt, moment)
    attempt.refresh_from_db(fields=["state", "handed_in_at"])
    return attempt


def _mark_by_corrected_keys(attempt: Attempt, moment: datetime.datetime) -> None:
    """Give what a key corrected meanwhile gives; also for a question left out, if everybody gets its points."""
    items = {item.pk: item for item in attempt.quiz.items.exclude(correction=None).with_choices()}
    if not items:
        return
    responses = list(attempt.responses.filter(item__in=items).select_related("choice"))
    for response in responses:
        if not response.is_marked_by_person:
            response.percent = items[response.item_id].mark(response.answer)
    Response.objects.bulk_update(responses, ["percent"])
    left_out = items.keys() - {response.item_id for response in responses}
    Response.objects.bulk_create(
        Response(attempt=attempt, item=items[pk], saved_at=moment, **columns_of(items[pk], NO_ANSWER))
        for pk in left_out
        if items[pk].is_given
    )


def close_if_over(attempt: Attempt, at: datetime.datetime) -> Attempt:
    """Hand in an open attempt whose time is over, with the answers that were saved."""
    return hand_in_attempt(attempt=attempt, at=at) if attempt.is_open and attempt.is_over(at) else attempt
