"""What stands between the braces of a GIFT question."""

import re
from dataclasses import dataclass

from quiz.exchange.gift import signs
from quiz.exchange.gift.rich import rich, typed
from quiz.exchange.grades import grade
from quiz.exchange.items import FileFault, Option, Sort, fault_at
from quiz.exchange.texts import one_line

ARROW = "->"
#: What stands for every other number.
ANY_NUMBER = "*"
NO_GRADE = "“{share}” is no share of the points that Moodle knows. Use 100, 50, 33.33333, 25 or another of its list."
NO_NUMBER = "“{text}” is no number. Write 3, 3:0.1 (with a tolerance) or 3..4 (a range)."
NO_ARROW = "“{text}” has nothing that belongs to it. Write each pair as = left -> right."
NO_SIGN = "“{text}” stands before the first answer. Put = or ~ before it."
NO_TEXT = "an answer is empty. Write it, or escape the sign before it with a backslash."
NOTHING_RIGHT = "no answer is right. Put = before the right one."

_WEIGHT = re.compile(r"\s*%([^%]*)%")
_NUMBER = r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"
_NUMERICAL = re.compile(rf"{_NUMBER}(?:\s*(?::|\.\.)\s*{_NUMBER})?")
_TRUTHS = {"T": True, "TRUE": True, "F": False, "FALSE": False}


@dataclass(frozen=True)
class Place:
    """The line in which the answers begin, for what is said of them, and the format of the question."""

    line: int
    format: str

    def fault(self, sentence: str, **words: str) -> FileFault:
        return FileFault(fault_at(self.line, sentence.format(**words)))


@dataclass(frozen=True)
class Said:
    sort: Sort
    options: tuple[Option, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    feedback: str = ""
    losses: tuple[str, ...] = ()


#: An answer, and what its text loses.
_Found = tuple[Option, tuple[str, ...]]


def read(source: str, place: Place) -> Said:
    """Read the answers, with hidden signs. Raises ``FileFault`` for what is none."""
    *before, last = source.rsplit("####", 1)
    body, general = (before[0], last) if before else (last, "")
    said, feedback = _read(body.strip(), place), rich(general, place.format)
    return Said(said.sort, said.options, said.pairs, feedback.text, (*said.losses, *feedback.losses))


def _read(body: str, place: Place) -> Said:
    if not body:
        return Said(Sort.ESSAY)
    if body.startswith("#"):
        return _numerical(body[1:], place)
    if "~" in body:
        return _choice(body, place)
    if "=" in body and ARROW in body:
        return _matching(body, place)
    truth, *comments = body.split("#")
    if truth.strip() in _TRUTHS:
        return _true_false(_TRUTHS[truth.strip()], comments, place)
    return _short_answer(body, place)


def _choice(body: str, place: Place) -> Said:
    found = [_option(part, place) for part in _parts(body, "=~", place)]
    if not any(option.percent > 0 for option, _ in found):
        raise place.fault(NOTHING_RIGHT)
    return _said(Sort.CHOICE, found)


def _short_answer(body: str, place: Place) -> Said:
    source = body if body.startswith("=") else f"={body}"
    return _said(Sort.SHORT_ANSWER, [_option(part, place, is_typed=True) for part in _parts(source, "=", place)])


def _numerical(body: str, place: Place) -> Said:
    body = body.strip()
    source = body if body.startswith(("=", "~")) else f"={body}"
    found = []
    for part in _parts(source, "=~", place):
        option, losses = _option(part, place, is_typed=True, empty=ANY_NUMBER if part[0] == "~" else None)
        text = re.sub(r"\s+", "", option.text)
        if not _NUMERICAL.fullmatch(text) and text != ANY_NUMBER:
            raise place.fault(NO_NUMBER, text=option.text)
        found.append((Option(text, option.percent, option.feedback), losses))
    return _said(Sort.NUMBER, found)


def _true_false(is_true: bool, comments: list[str], place: Place) -> Said:
    """The first comment is for the wrong answer, the second for the right one."""
    wrong, right = (rich(text, place.format).text for text in [*comments, "", ""][:2])
    true = Option("True", 100.0 * is_true, right if is_true else wrong)
    false = Option("False", 100.0 * (not is_true), wrong if is_true else right)
    return Said(Sort.TRUE_FALSE, (true, false))


def _matching(body: str, place: Place) -> Said:
    pairs: list[tuple[str, str]] = []
    losses: list[str] = []
    for part in _parts(body, "=", place):
        left, arrow, right = part[1:].partition(ARROW)
        if not arrow or not right.strip():
            raise place.fault(NO_ARROW, text=one_line(signs.show(part[1:])))
        said = rich(left, place.format)
        pairs.append((one_line(said.text), one_line(signs.show(right))))
        losses += said.losses
    return Said(Sort.MATCHING, pairs=tuple(pairs), losses=tuple(losses))


def _parts(body: str, marks: str, place: Place) -> list[str]:
    """The answers, each with the sign before it."""
    first, *rest = re.split(f"(?=[{marks}])", body)
    if first.strip():
        raise place.fault(NO_SIGN, text=one_line(signs.show(first)))
    return rest


def _option(part: str, place: Place, is_typed: bool = False, empty: str | None = None) -> _Found:
    """An answer with its share and its comment, and what its text loses."""
    source, _, comment = part[1:].partition("#")
    weight = _WEIGHT.match(source)
    share = grade(weight[1]) if weight else 100.0 * (part[0] == "=")
    if share is None and weight:
        raise place.fault(NO_GRADE, share=weight[1])
    text = source[weight.end() :] if weight else source
    said = typed(text) if is_typed else rich(text, place.format)
    if not said.text and empty is None:
        raise place.fault(NO_TEXT)
    feedback = rich(comment, place.format)
    return Option(one_line(said.text) or empty or "", share or 0.0, feedback.text), (*said.losses, *feedback.losses)


def _said(sort: Sort, found: list[_Found]) -> Said:
    options = tuple(option for option, _ in found)
    return Said(sort, options, losses=tuple(loss for _, losses in found for loss in losses))
