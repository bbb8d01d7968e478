"""How a class goes through its quiz: when each student begins, how long each question takes, and how it ends."""

import datetime
import random
from collections.abc import Callable, Sequence

from quiz.kinds import NO_ANSWER
from quiz.models import Attempt, Quiz
from quiz.taking.attempts import begin_attempt, close_if_over, hand_in_attempt, save_answer
from quiz.taking.chances import give_another_try, reopen
from rednote_site.sample.answers import Item, items_of
from rednote_site.sample.item_response import chance
from rednote_site.sample.people import Course, Pupil

TIME_LIMIT_MINUTES = 30
#: From the lesson on.
DUE_AFTER = datetime.timedelta(days=3, hours=10)
OPEN_AGAIN_UNTIL = datetime.timedelta(days=21)
#: The ability behind a try that fails, and behind an answer that is changed afterwards; and what a second try adds.
FAILING, FIRST_THOUGHT, LEARNT = -1.0, -2.0, 1.0
#: How long a question takes at the median, in seconds, and how often an answer is changed.
USUAL, WRITTEN = 40, 110
CHANGED = 0.12


def play(quiz: Quiz, pupils: Sequence[Pupil], lesson: datetime.datetime, rng: random.Random) -> None:
    """Let the class take the quiz, from the lesson on."""
    places = list(quiz.items.with_question())
    items = items_of([place.question for place in places], rng)
    numbered = [(place.position, item) for place, item in zip(places, items, strict=True)]
    for pupil in pupils:
        # Each student's own draws: one who answers more questions moves nobody else's.
        _Player(quiz, pupil, numbered, random.Random(rng.random())).play(lesson)


class _Player:
    """One student with the quiz."""

    def __init__(self, quiz: Quiz, pupil: Pupil, places: list[tuple[int, Item]], rng: random.Random) -> None:
        self.quiz, self.pupil, self.places, self.rng = quiz, pupil, places, rng

    def play(self, lesson: datetime.datetime) -> None:
        ways: dict[Course, Callable[[datetime.datetime], object]] = {
            Course.IN_LESSON: self._once,
            Course.MORE_TIME: self._slowly,
            Course.CUT_OFF: self._cut_off,
            Course.AT_HOME: lambda start: self._once(start + self._evening(0, 1, 2)),
            Course.LATE: lambda start: self._once(start + self._evening(4, 5)),
            Course.TWICE: self._twice,
        }
        if way := ways.get(self.pupil.course):
            way(lesson + datetime.timedelta(seconds=self.rng.randrange(20, 240)))

    def _evening(self, *days: int) -> datetime.timedelta:
        return datetime.timedelta(days=self.rng.choice(days), minutes=self.rng.randrange(5 * 60, 10 * 60))

    def _once(self, start: datetime.datetime) -> Attempt:
        return self._attempt(start, self.pupil.ability)

    def _slowly(self, start: datetime.datetime) -> Attempt:
        return self._attempt(start, self.pupil.ability, pace=2.2)

    def _twice(self, start: datetime.datetime) -> None:
        give_another_try(self._attempt(start, FAILING))
        self._attempt(start + self._evening(1), self.pupil.ability + LEARNT)

    def _cut_off(self, start: datetime.datetime) -> None:
        """Half of the answers are kept; the time ran out, and the teacher opened the attempt again."""
        attempt = begin_attempt(quiz=self.quiz, student=self.pupil.user, at=start)
        self._answer(attempt, self.places[: len(self.places) // 2], self.pupil.ability, pace=1)
        close_if_over(attempt, start + datetime.timedelta(days=1))
        reopen(attempt=attempt, until=start + OPEN_AGAIN_UNTIL)

    def _attempt(self, start: datetime.datetime, ability: float, pace: float = 1) -> Attempt:
        attempt = begin_attempt(quiz=self.quiz, student=self.pupil.user, at=start)
        end = self._answer(attempt, self.places, ability, pace * self.rng.lognormvariate(0, 0.2))
        return hand_in_attempt(attempt=attempt, at=end + datetime.timedelta(seconds=self.rng.randrange(5, 60)))

    def _answer(
        self, attempt: Attempt, places: list[tuple[int, Item]], ability: float, pace: float
    ) -> datetime.datetime:
        """Answer these questions one after the other, as far as the time goes. Returns when it was done."""
        now = attempt.started_at
        for position, item in places:
            if self.rng.random() < CHANGED:
                now += self._thought(item, pace / 2)
                self._save(attempt, position, item, FIRST_THOUGHT, now)
            now += self._thought(item, pace)
            self._save(attempt, position, item, ability, now)
        return now

    def _thought(self, item: Item, pace: float) -> datetime.timedelta:
        usual = WRITTEN if item.question.how.is_marked_by_hand else USUAL
        return datetime.timedelta(seconds=round(pace * usual * self.rng.lognormvariate(0, 0.4)))

    def _save(self, attempt: Attempt, position: int, item: Item, ability: float, at: datetime.datetime) -> None:
        is_right = item.question.how.is_scored and self.rng.random() < chance(ability, item.traits)
        answer = item.right(self.rng) if is_right else item.missed(self.rng)
        if answer != NO_ANSWER and not attempt.is_over(at):
            kept = self.quiz.items.to_answer(position, attempt.pk)
            save_answer(attempt=attempt, item=kept, answer=answer, at=at)
