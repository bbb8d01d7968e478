"""Types of questions that have gaps in their text. With one gap it is a gap here as well; with more it is refused."""

import re

from quiz.exchange.grades import grade
from quiz.exchange.items import GAP, Option, Sort
from quiz.exchange.moodle_xml.elements import Element
from quiz.exchange.moodle_xml.rich import Losses, rich
from quiz.exchange.texts import one_line

CLOZE = {"cloze", "multianswer"}
#: type -> the element that holds a word for the gaps
WORDS = {"gapselect": "selectoption", "ddwtos": "dragbox"}
TYPES = CLOZE | set(WORDS)
MANY = "it has {count} gaps in one text; a question here has one"
OTHER = "its gap is not one to choose or type a text for"
NO_WORD = "its gap names a word that is not there"

_MARK = re.compile(r"\[\[(\d+)\]\]")
_EMBEDDED = re.compile(r"(?<!\\)\{\d*:([A-Z_]+):(.*?)(?<!\\)\}", re.DOTALL)
_CHOSEN = re.compile(r"(?:MULTICHOICE|MC)(?:_?(?:V|H|S|VS|HS))?")
_TYPED = re.compile(r"(?:SHORTANSWER|SA|MW)(?:_?C)?")
_WEIGHT = re.compile(r"%(-?[\d.]+)%")


def read(element: Element, stem: str, losses: Losses) -> dict[str, object] | str:
    """The fields of a ``Portable``, or why it does not come in."""
    if element.attributes["type"] in CLOZE:
        return _cloze(stem, losses)
    return _listed(element, stem, losses)


def _listed(element: Element, stem: str, losses: Losses) -> dict[str, object] | str:
    """The gap has the number of its word; the words of the same group are the options."""
    marks = _MARK.findall(stem)
    words = list(element.all(WORDS[element.attributes["type"]]))
    if len(marks) != 1:
        return MANY.format(count=len(marks))
    place = int(marks[0]) - 1
    if not 0 <= place < len(words):
        return NO_WORD
    group = words[place].said("group")
    options = tuple(
        Option(one_line(rich(word, losses) or word.said("text")), 100.0 * (number == place))
        for number, word in enumerate(words)
        if word.said("group") == group
    )
    return {"sort": Sort.CHOICE, "stem": _MARK.sub(GAP, stem), "options": options}


def _cloze(stem: str, losses: Losses) -> dict[str, object] | str:
    found = list(_EMBEDDED.finditer(stem))
    if len(found) != 1:
        return MANY.format(count=len(found))
    (gap,) = found
    is_chosen = _CHOSEN.fullmatch(gap[1])
    if not is_chosen and not _TYPED.fullmatch(gap[1]):
        return OTHER
    options = [_option(part, losses) for part in re.split(r"(?<!\\)~", gap[2]) if part]
    if not any(option and option.percent > 0 for option in options):
        return OTHER
    sort = Sort.CHOICE if is_chosen else Sort.SHORT_ANSWER
    kept = tuple(option for option in options if option)
    return {"sort": sort, "stem": stem[: gap.start()] + GAP + stem[gap.end() :], "options": kept}


def _option(part: str, losses: Losses) -> Option | None:
    """An answer of the gap; ``None`` for one with a share that nobody knows."""
    text, *comment = re.split(r"(?<!\\)#", part, maxsplit=1)
    share: float | None = 100.0 if text.startswith("=") else 0.0
    text = text.removeprefix("=")
    if weight := _WEIGHT.match(text):
        share, text = grade(weight[1]), text[weight.end() :]
    said = re.sub(r"\\(.)", r"\1", text).strip()
    return None if share is None or not said else Option(said, share, "".join(comment).strip())
