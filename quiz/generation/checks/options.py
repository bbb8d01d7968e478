"""Checks on the choices: enough, apart, of one kind, and none that gives itself away."""

import re

from quiz.generation.candidates import Candidate
from quiz.generation.checks.base import Check
from quiz.generation.items import GAP, OPEN_GAP, SHORT_ANSWER, TRUE_FALSE, WRITTEN
from quiz.generation.understanding import Reading

#: What no whole phrase ends in.
_CUT_OFF = re.compile(
    r"\b(?:and|or|but|nor|of|the|an?|to|in|on|at|for|with|from|by|that|which|who|as|than|is|are|was|were)[.,]?$", re.I
)
_FEWEST_WRONG = 2
#: Kinds with no wrong options to find.
_WITHOUT = frozenset({TRUE_FALSE, OPEN_GAP, SHORT_ANSWER, WRITTEN})


def folded(text: str) -> str:
    """Case, articles and punctuation away: what is left decides whether two options are the same."""
    return " ".join(word for word in re.findall(r"\w+(?:[.,]\d+)*", text.lower()) if word not in {"a", "an", "the"})


def _too_few(candidate: Candidate, reading: Reading) -> bool:
    return candidate.kind not in _WITHOUT and not candidate.pairs and len(candidate.wrong) < _FEWEST_WRONG


def _equal_or_overlapping(candidate: Candidate, reading: Reading) -> bool:
    if candidate.kind == TRUE_FALSE:
        return False
    options = [f" {folded(option)} " for option in candidate.options]
    return any(left in right or right in left for place, left in enumerate(options) for right in options[place + 1 :])


def _odd_one_out(candidate: Candidate, reading: Reading) -> bool:
    """The key alone has digits, a capital, quotation marks or a plural where no other option has."""
    if candidate.kind == TRUE_FALSE or not candidate.wrong:
        return False
    shapes = [_shape(option) for option in candidate.options]
    return any(all(shape[place] != shapes[0][place] for shape in shapes[1:]) for place in range(len(shapes[0])))


def _shape(option: str) -> tuple[bool, ...]:
    return (
        any(character.isdigit() for character in option),
        option[:1].isupper(),
        "“" in option or '"' in option,
        option.startswith("To "),
        option.startswith("The "),
        option.split()[:1] == ["Because"],
        bool(re.match(r"(?i)by \w+ing\b", option)),
    )


def _length_tells(candidate: Candidate, reading: Reading) -> bool:
    if candidate.kind == TRUE_FALSE or not candidate.wrong or all(map(reading.names.find, candidate.options)):
        return False
    lengths = [len(option) for option in candidate.options]
    key, others = lengths[0], lengths[1:]
    return key > 1.6 * max(others) + 6 or key < 0.45 * min(others) - 3


def _article_tells(candidate: Candidate, reading: Reading) -> bool:
    """ "a _____" with a key that alone begins with the right sound."""
    if candidate.kind != GAP:
        return False
    before = re.search(r"\b(an?) _____", candidate.stem)
    if not before:
        return False
    vowels = [bool(re.match(r"(?i)[aeiou]|8|11\b|18\b", option)) for option in candidate.options]
    return any(vowel != vowels[0] for vowel in vowels)


def _is_cut_off(candidate: Candidate, reading: Reading) -> bool:
    return any(_CUT_OFF.search(option) for option in candidate.options)


CHECKS = (
    Check("an option is cut off", _is_cut_off),
    Check("too few good wrong options", _too_few),
    Check("options equal or one inside another", _equal_or_overlapping),
    Check("one option unlike the others", _odd_one_out),
    Check("the length gives the key away", _length_tells),
    Check("the article before the gap gives the key away", _article_tells),
)
