"""A key that was put right in quizzes, put right in the question as well: for those that ask it later."""

from dataclasses import replace

from classroom.models import User
from quiz.kinds import keys
from quiz.kinds.keys import Key
from quiz.kinds.structure import fault
from quiz.models import Question
from quiz.questions.revision import Revision, Superseded, has_twin, revise, wording_of


def pass_on(*, question: Question, key: Key, editor: User) -> Revision | None:
    """Give the question this key, as a new version. ``None`` if it cannot have it, or is not in use any more.

    A question has one right option, or one set of partners; and no other on its section may say the same.
    """
    variants = keys.variants(question.how, question.asked, key)
    wording = replace(wording_of(question), lines=variants[0].lines, accepted=variants[0].accepted)
    if len(variants) > 1 or fault(question.how, variants[0]) or has_twin(wording, besides=question.pk):
        return None
    try:
        return revise(question=question, wording=wording, state=question.state, editor=editor)
    except Superseded:
        return None
