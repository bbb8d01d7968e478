"""A Moodle XML file becomes questions."""

from collections.abc import Callable

from quiz.exchange.items import DESCRIPTION, FileFault, Portable, Reading, Refused, Sort, fault_at, reading_of
from quiz.exchange.moodle_xml import gaps, sorts
from quiz.exchange.moodle_xml.elements import Element, tree
from quiz.exchange.moodle_xml.rich import Losses, rich
from quiz.exchange.texts import one_line, shortened

NO_QUIZ = "the file begins with <{name}>. A file of questions begins with <quiz>."
NO_STEM = "this question has no text."
CALCULATED = "its numbers are calculated anew for each student"
ON_A_PICTURE = "it is answered on a picture"
#: Types that have no likeness here, and why.
REASONS = {
    "description": DESCRIPTION,
    "calculated": CALCULATED,
    "calculatedsimple": CALCULATED,
    "calculatedmulti": CALCULATED,
    "ddimageortext": ON_A_PICTURE,
    "ddmarker": ON_A_PICTURE,
    "random": "it draws another question from its category",
    "randomsamatch": "it is put together from other questions",
    "missingtype": "Moodle itself did not know its type",
}
UNKNOWN = "its type “{type}” is not known here"
#: type -> its sort here, and what reads its answers into the fields of a ``Portable``
_SORTS: dict[str, tuple[Sort, Callable[[Element, Losses], dict[str, object]]]] = {
    "multichoice": (Sort.CHOICE, sorts.choice),
    "truefalse": (Sort.TRUE_FALSE, sorts.true_false),
    "shortanswer": (Sort.SHORT_ANSWER, sorts.short_answer),
    "numerical": (Sort.NUMBER, sorts.numerical),
    "matching": (Sort.MATCHING, sorts.matching),
    "ordering": (Sort.ORDERING, sorts.ordering),
    "essay": (Sort.ESSAY, sorts.essay),
}


def read(text: str) -> Reading:
    """Read the whole file. Raises ``FileFault`` with every fault of its questions at once."""
    root = tree(text)
    if root.name != "quiz":
        raise FileFault(fault_at(root.line, NO_QUIZ.format(name=root.name)))
    items: list[Portable | Refused] = []
    faults: list[str] = []
    category = ""
    for element in root.all("question"):
        if element.attributes.get("type") == "category":
            category = element.said("category").replace("//", "/")
            continue
        try:
            items.append(_read(element, category))
        except FileFault as fault:
            faults += fault.faults
    if faults:
        raise FileFault(*faults)
    return reading_of(items)


def _read(element: Element, category: str) -> Portable | Refused:
    type, losses = element.attributes.get("type", ""), Losses()
    stem = one_line(rich(element.first("questiontext"), losses))
    name = one_line(element.said("name")) or shortened(stem)
    if not stem and type not in REASONS:
        raise FileFault(fault_at(element.line, NO_STEM))
    common: dict[str, object] = {
        "name": name,
        "stem": stem,
        "feedback": rich(element.first("generalfeedback"), losses),
        "tags": tuple(one_line(tag.said("text")) for tags in element.all("tags") for tag in tags.all("tag")),
        "category": category,
        "line": element.line,
    }
    if type in gaps.TYPES:
        gap = gaps.read(element, stem, losses)
        return Refused(name, element.line, gap) if isinstance(gap, str) else _portable(common | gap, losses)
    if type not in _SORTS:
        return Refused(name, element.line, REASONS.get(type, UNKNOWN.format(type=type)))
    sort, answers = _SORTS[type]
    return _portable({**common, "sort": sort, **answers(element, losses)}, losses)


def _portable(fields: dict[str, object], losses: Losses) -> Portable:
    return Portable(**fields, losses=tuple(dict.fromkeys(losses)))  # type: ignore[arg-type]
