"""The answers of each type of question, read into the fields of a ``Portable``."""

from quiz.exchange.grades import grade
from quiz.exchange.items import FileFault, Option, fault_at
from quiz.exchange.moodle_xml.elements import Element
from quiz.exchange.moodle_xml.rich import Losses, rich
from quiz.exchange.texts import one_line

Fields = dict[str, object]
NO_GRADE = "“{share}” is no share of the points that Moodle knows. Use 100, 50, 33.33333, 25 or another of its list."
NOTHING_RIGHT = 'no answer is right. Give the right one fraction="100".'
NO_TRUTH = "a true or false question has the answers “true” and “false”, and one of them is right."
NO_TEXT = "an answer is empty."


def choice(element: Element, losses: Losses) -> Fields:
    options = [_option(answer, rich(answer, losses), losses) for answer in element.all("answer")]
    return {"options": _with_right(element, options), "keeps_order": element.said("shuffleanswers") in {"0", "false"}}


def true_false(element: Element, losses: Losses) -> Fields:
    said = {answer.said("text").lower(): answer for answer in element.all("answer")}
    if set(said) != {"true", "false"}:
        raise _fault(element, NO_TRUTH)
    options = tuple(_option(said[text.lower()], text, losses) for text in ("True", "False"))
    if sum(option.is_right for option in options) != 1:
        raise _fault(element, NO_TRUTH)
    return {"options": options}


def short_answer(element: Element, losses: Losses) -> Fields:
    """What is typed is no HTML."""
    options = [_option(answer, answer.said("text"), losses) for answer in element.all("answer")]
    return {"options": _with_right(element, options)}


def numerical(element: Element, losses: Losses) -> Fields:
    if list(element.all("units")) and any(units.children for units in element.all("units")):
        losses.append("the units")
    options = [_option(answer, _number(answer), losses) for answer in element.all("answer")]
    return {"options": _with_right(element, options)}


def matching(element: Element, losses: Losses) -> Fields:
    pairs = []
    for sub in element.all("subquestion"):
        answer = sub.first("answer")
        pairs.append((one_line(rich(sub, losses)), one_line(answer.said("text")) if answer else ""))
    return {"pairs": tuple(pairs)}


def ordering(element: Element, losses: Losses) -> Fields:
    events = (one_line(rich(answer, losses)) for answer in element.all("answer"))
    return {"pairs": tuple((event, str(place)) for place, event in enumerate(events, start=1))}


def essay(element: Element, losses: Losses) -> Fields:
    return {"model": rich(element.first("graderinfo"), losses)}


def _option(answer: Element, text: str, losses: Losses) -> Option:
    written = answer.attributes.get("fraction", "0")
    share = grade(written)
    if share is None:
        raise _fault(answer, NO_GRADE.format(share=written))
    if not one_line(text):
        raise _fault(answer, NO_TEXT)
    return Option(one_line(text), share, rich(answer.first("feedback"), losses))


def _number(answer: Element) -> str:
    number, tolerance = answer.said("text"), answer.said("tolerance")
    return f"{number}:{tolerance}" if tolerance.strip("0.") else number


def _with_right(element: Element, options: list[Option]) -> tuple[Option, ...]:
    if not any(option.percent > 0 for option in options):
        raise _fault(element, NOTHING_RIGHT)
    return tuple(options)


def _fault(element: Element, sentence: str) -> FileFault:
    return FileFault(fault_at(element.line, sentence))
