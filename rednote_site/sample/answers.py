"""What students answer to a question of any kind: rightly in one of several ways, or wrongly in a likely one."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quiz.kinds import NO_ANSWER, Answer
from quiz.models import Question
from rednote_site.sample import words
from rednote_site.sample.item_response import Traits, draw_traits, draw_wrong

NOT_SURE = "no idea"


@dataclass(frozen=True)
class Item:
    """A question as a class meets it: its traits, and its wrong answers with the favourite first.

    A poll has no wrong answers; all that can be said to it are in ``wrong``.
    """

    question: Question
    traits: Traits
    wrong: tuple[Answer, ...]

    def right(self, rng: random.Random) -> Answer:
        """A right answer, typed with the care that students take."""
        asked, how = self.question.asked, self.question.how
        if how.has_right_option:
            return Answer(position=next(line.position for line in asked.lines if line.is_correct))
        if how.has_partners:
            return Answer(partners=tuple(line.partner for line in how.lines(asked)))
        if how.is_marked_by_hand:
            return Answer(text=words.good(rng, self.question))
        model = asked.accepted[0]
        typed = Answer(text=rng.choice([model, model, model.lower(), *asked.accepted]))
        return typed if how.mark(typed, asked) == 100 else Answer(text=model)

    def missed(self, rng: random.Random) -> Answer:
        """A wrong answer, or none."""
        if self.question.how.is_marked_by_hand:
            return Answer(text=words.poor(rng, self.question)) if rng.random() < 0.8 else NO_ANSWER
        if not self.wrong or (self.question.how.has_accepted and rng.random() < 0.25):
            return NO_ANSWER
        return self.wrong[draw_wrong(rng, len(self.wrong))]


def items_of(questions: Sequence[Question], rng: random.Random) -> list[Item]:
    """The questions with their traits; one of them is flawed."""
    flawed = rng.randrange(len(questions)) if questions else None
    return [
        Item(
            question,
            draw_traits(
                rng,
                # In one's own words everybody can say something.
                difficulty="easy" if question.how.is_marked_by_hand else question.difficulty,
                options=len(question.asked.lines) if question.how.has_right_option else 0,
                is_flawed=place == flawed,
            ),
            _wrong_answers(question, questions, rng),
        )
        for place, question in enumerate(questions)
    ]


def _wrong_answers(question: Question, questions: Sequence[Question], rng: random.Random) -> tuple[Answer, ...]:
    if question.how.has_partners:
        found = _swapped(question)
    elif question.how.has_accepted:
        found = [Answer(text=text) for text in (*_answers_to_others(question, questions), NOT_SURE)]
    else:
        found = [Answer(position=line.position) for line in question.asked.lines]
    wrong = [answer for answer in found if question.how.mark(answer, question.asked) != 100]
    rng.shuffle(wrong)
    return tuple(wrong)


def _swapped(question: Question) -> list[Answer]:
    """The right pairs, with two neighbours taken for each other."""
    whole = Answer(partners=tuple(line.partner for line in question.how.lines(question.asked)))
    swapped = []
    for left in range(len(whole.partners) - 1):
        partners = list(whole.partners)
        partners[left], partners[left + 1] = partners[left + 1], partners[left]
        swapped.append(replace(whole, partners=tuple(partners)))
    return swapped


def _answers_to_others(question: Question, questions: Sequence[Question]) -> list[str]:
    """What is right elsewhere: the text has said it, so it comes to mind."""
    others = [other for other in questions if other != question and not other.how.is_marked_by_hand]
    return list(dict.fromkeys(other.accepted[0] for other in others if other.accepted))
