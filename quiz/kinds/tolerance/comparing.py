"""Whether a typed answer says the same as an accepted one.

Letter case, accents, articles, punctuation, hyphens, spelling of numbers, dates, units and money do not matter; one
typing error in a long word does not either. Part of an answer is never the answer, but for a person's surname, a
well-known abbreviation, and a unit or noun that the question itself names.
"""

from collections.abc import Iterable, Iterator, Sequence

from quiz.kinds.tolerance import names
from quiz.kinds.tolerance.folding import listed
from quiz.kinds.tolerance.spelling import is_slip
from quiz.kinds.tolerance.words import Word, words_of

#: Words that turn an answer into another one, wherever they stand.
TURNING = frozenset(listed("not no never more less fewer than over under least most nearly almost before after until"))


def is_accepted(typed: str, accepted: Iterable[str], stem: str = "", evidence: str = "") -> bool:
    """Whether ``typed`` is as good as one of ``accepted``. Stem and evidence tell which other words are about."""
    given = words_of(typed)
    return any(_says_the_same(typed, given, answer, stem, evidence) for answer in accepted)


def _says_the_same(typed: str, given: Sequence[Word], answer: str, stem: str, evidence: str) -> bool:
    wanted = words_of(answer)
    return bool(given and wanted) and (
        _agree(given, wanted, f"{stem} {evidence}")
        or names.is_short_for(typed, answer, stem, evidence)
        or _same_number(given, wanted, stem)
    )


def _agree(given: Sequence[Word], wanted: Sequence[Word], context: str) -> bool:
    """Whether they agree word by word, with at most one typing error."""
    if len(given) != len(wanted):
        return False
    differing = [(a, b) for a, b in zip(given, wanted, strict=True) if a.text != b.text and not _same_noun(a, b)]
    if not differing:
        return True
    if len(differing) > 1:
        return False
    (typed, meant), others = differing[0], {word.text for word in words_of(context)}
    is_name = meant.is_name and meant is not wanted[0]  # any first word has a capital
    return typed.text not in others and is_slip(typed.text, meant.text, is_name=is_name)


def _same_noun(given: Word, wanted: Word) -> bool:
    """Whether they differ in a plural ending alone; names and numbers have none to lose."""
    if wanted.is_name or wanted.is_number or given.is_number:
        return False
    return bool(_singulars(given.text) & _singulars(wanted.text))


def _singulars(word: str) -> set[str]:
    """The word and what it may be the plural of."""
    return {word, *_stems(word)} if len(word) > 3 and not word.endswith(("ss", "us", "is")) else {word}


def _stems(word: str) -> Iterator[str]:
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes", "oes")):
        yield word[:-2]
    if word.endswith("s") and word != "news":
        yield word[:-1]


def _same_number(given: Sequence[Word], wanted: Sequence[Word], stem: str) -> bool:
    """Whether both are the same one number, and what stands beside it in only one of them is in the stem."""
    numbers = [[word.text for word in words if word.is_number] for words in (given, wanted)]
    if len(numbers[0]) != 1 or numbers[0] != numbers[1]:
        return False
    besides = {word.text for word in given} ^ {word.text for word in wanted}
    known = {form for word in words_of(stem) for form in _singulars(word.text)}
    return not besides & TURNING and all(_singulars(word) & known for word in besides)
