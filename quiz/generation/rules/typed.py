"""Questions whose answer is typed: short ones that can be marked by themselves, longer ones that a teacher marks."""

from quiz.generation.candidates import Candidate
from quiz.generation.items import HARD, SHORT_ANSWER, WRITTEN
from quiz.generation.parse.words import Sentence
from quiz.generation.wording.phrases import word_count

#: A model answer of more words is written in too many ways to be compared.
_LONGEST_SHORT = 4


def typed(
    rule: str,
    version: int,
    stem: str,
    key: str,
    *,
    sentence: Sentence,
    explanation: str,
    topic: str,
    fact: tuple[str, ...],
    worth: float,
    difficulty: str = HARD,
    hedges: tuple[str, ...] = (),
    accepted: tuple[str, ...] = (),
) -> Candidate:
    """A candidate without options; the model answer ``key`` comes first among what is accepted."""
    is_short = min(word_count(answer) for answer in [key, *accepted]) <= _LONGEST_SHORT
    key = key.rstrip(".") if is_short else f"{key.rstrip('.')}."
    answers = tuple(dict.fromkeys([key, *accepted]))
    return Candidate(
        rule=rule,
        version=version,
        stem=stem,
        key=key,
        wrong=(),
        sentence=sentence,
        explanation=explanation,
        topic=topic,
        fact=fact,
        worth=worth,
        kind=SHORT_ANSWER if is_short else WRITTEN,
        difficulty=difficulty,
        accepted=answers,
        hedges=hedges,
    )
