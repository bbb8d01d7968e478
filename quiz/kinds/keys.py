"""What counts as right to a question, apart from the question: so that a wrong key can be put right after the fact."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quiz.kinds.base import Answer, Asked, Filled, Kind, Line
from quiz.kinds.pairing import Pairing
from quiz.kinds.tolerance import is_accepted
from quiz.kinds.typed import Typed


@dataclass(frozen=True)
class Key:
    """Positions of right options, accepted answers with the model first, or whole sets of partners, the best first.

    Every kind uses one of the three, and a poll none.
    """

    right: tuple[int, ...] = ()
    accepted: tuple[str, ...] = ()
    partners: tuple[tuple[str, ...], ...] = ()


def has_key(kind: Kind) -> bool:
    """Whether a machine marks questions of the kind, so that there is a key which may be wrong."""
    return kind.is_scored and not kind.is_marked_by_hand


def key_of(kind: Kind, asked: Asked) -> Key:
    """The key that the question itself has."""
    if isinstance(kind, Pairing):
        return Key(partners=(tuple(line.partner for line in kind.lines(asked)),))
    if isinstance(kind, Typed):
        return Key(accepted=asked.accepted)
    return Key(right=tuple(line.position for line in asked.lines if line.is_correct))


def variants(kind: Kind, asked: Asked, key: Key) -> tuple[Asked, ...]:
    """The question with this key in place of its own: once for each set of partners that is right."""
    if isinstance(kind, Pairing):
        return tuple(_paired(asked, partners) for partners in key.partners)
    if isinstance(kind, Typed):
        return (replace(asked, accepted=key.accepted),)
    return (replace(asked, lines=tuple(replace(line, is_correct=line.position in key.right) for line in asked.lines)),)


def mark(kind: Kind, answer: Answer, questions: Sequence[Asked]) -> int | None:
    """The best that any of the variants gives; ``None`` if no machine can tell."""
    return kind.mark(answer, closest(kind, answer, questions))


def closest(kind: Kind, answer: Answer, questions: Sequence[Asked]) -> Asked:
    """The variant that is kindest to the answer, the first of several."""
    return max(questions, key=lambda asked: kind.mark(answer, asked) or 0)


def in_words(kind: Kind, questions: Sequence[Asked]) -> str:
    """The key as one line of text: the first variant, then the others."""
    return "; or: ".join(filter(None, (kind.show_key(asked) for asked in questions)))


def in_full(kind: Kind, questions: Sequence[Asked]) -> str:
    """The same for a teacher, with all accepted answers in place of the model."""
    return "; ".join(questions[0].accepted) if isinstance(kind, Typed) else in_words(kind, questions)


def joined(kind: Kind, asked: Asked, key: Key, answer: Answer) -> Key:
    """The key with the answer counted as right as well; the same key if it is right already, or no answer."""
    is_right = mark(kind, answer, variants(kind, asked, key)) == 100
    if is_right or kind.filled(answer, asked) is Filled.NONE:
        return key
    if isinstance(kind, Pairing):
        return replace(key, partners=(*key.partners, answer.partners))
    if isinstance(kind, Typed):
        return replace(key, accepted=(*key.accepted, answer.text))
    return replace(key, right=tuple(sorted({*key.right, answer.position or 0})))


def is_same(kind: Kind, asked: Asked, one: Answer, other: Answer) -> bool:
    """Whether two answers say the same: what is typed may differ by what marking forgives."""
    if isinstance(kind, Typed):
        return is_accepted(one.text, [other.text], asked.stem, asked.evidence)
    return one == other


def _paired(asked: Asked, partners: Sequence[str]) -> Asked:
    """The lines with these partners. What then belongs to no line stays to choose from, as a spare."""
    given = iter(partners)
    lines = [replace(line, partner=next(given)) for line in asked.lines if line.text]
    unused = dict.fromkeys(line.partner for line in asked.lines if line.partner not in partners)
    last = max(line.position for line in asked.lines)
    spares = [Line(position, "", partner) for position, partner in enumerate(unused, start=last + 1)]
    return replace(asked, lines=(*lines, *spares))
