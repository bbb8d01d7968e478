"""Questions leave for other programs, each with its evidence as feedback."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quiz.exchange.gift import writing as gift
from quiz.exchange.items import Option, Portable, Sort
from quiz.exchange.moodle_xml import writing as moodle_xml
from quiz.exchange.texts import fit, one_line, shortened
from quiz.kinds import Line
from quiz.models import Question

#: Before the sentence of the text that proves the answer; the same words are looked for when a file comes back.
PROOF = "The text says: "
POLL = "an opinion poll has no right answer, and other programs would mark it"


@dataclass(frozen=True)
class Format:
    """A format of files. ``why_not`` says why it cannot hold a question, or gives an empty text."""

    name: str
    label: str
    suffix: str
    content_type: str
    written: Callable[[Iterable[Portable], Iterable[str]], str]
    why_not: Callable[[Portable], str]


GIFT = Format("gift", "GIFT", ".txt", "text/plain; charset=utf-8", gift.written, gift.why_not)
MOODLE_XML = Format(
    "moodle_xml",
    "Moodle XML",
    ".xml",
    "application/xml; charset=utf-8",
    moodle_xml.written,
    lambda question: "",
)
FORMATS = (GIFT, MOODLE_XML)


@dataclass(frozen=True)
class LeftOut:
    question: Question
    reason: str


@dataclass(frozen=True)
class Bundle:
    """What goes into a file of this format, and what does not."""

    format: Format
    questions: tuple[Portable, ...]
    left_out: tuple[LeftOut, ...]


def bundle(questions: Iterable[Question], format: Format) -> Bundle:
    """Sort the questions by whether they can leave. Give them with section, article and choices."""
    kept, left_out = [], []
    for question in questions:
        portable = _portable(question)
        reason = format.why_not(portable) if portable else POLL
        if reason:
            left_out.append(LeftOut(question, reason))
        else:
            kept.append(portable)
    return Bundle(format, tuple(kept), tuple(left_out))


def file_text(bundle: Bundle, about: str) -> str:
    """The file, with what it is about and what is left out at its head."""
    remarks = [f"Questions from Rednote Reading Room: {about}. {len(bundle.questions)} in this file."]
    remarks += [f"Left out: “{one.question}”: {one.reason}." for one in bundle.left_out]
    return bundle.format.written(bundle.questions, remarks)


def _portable(question: Question) -> Portable | None:
    """The question as it travels; ``None`` for a kind without a right answer."""
    kind, lines = question.how, question.asked.lines
    if not kind.is_scored:
        return None
    stem = one_line(question.stem)
    return Portable(
        sort=_sort(question),
        stem=stem,
        options=_options(question, lines),
        pairs=tuple((fit(line.text), fit(line.partner)) for line in lines) if kind.has_partners else (),
        feedback=_feedback(question),
        model="\n".join(map(one_line, question.accepted)) if kind.is_marked_by_hand else "",
        name=shortened(stem),
        tags=(kind.label, question.get_difficulty_display()),
        category=one_line(question.section.article.title),
        keeps_order=kind.has_right_option and not kind.options_may_move and not kind.fixed_options,
    )


def _sort(question: Question) -> Sort:
    kind = question.how
    if kind.has_partners:
        return Sort.ORDERING if kind.partners_are_places else Sort.MATCHING
    if kind.has_accepted:
        return Sort.ESSAY if kind.is_marked_by_hand else Sort.SHORT_ANSWER
    return Sort.TRUE_FALSE if kind.fixed_options else Sort.CHOICE


def _options(question: Question, lines: Iterable[Line]) -> tuple[Option, ...]:
    if question.how.has_right_option:
        return tuple(Option(one_line(line.text), 100.0 * line.is_correct) for line in lines)
    if question.how.has_accepted and not question.how.is_marked_by_hand:
        return tuple(Option(without_wildcard(one_line(text)), 100.0) for text in question.accepted)
    return ()


def without_wildcard(text: str) -> str:
    """In a typed answer an asterisk stands for any text, unless a backslash is before it."""
    return text.replace("*", "\\*")


def _feedback(question: Question) -> str:
    explanation = fit(question.explanation).strip()
    proof = f"{PROOF}“{one_line(question.evidence_text)}”"
    return f"{explanation}\n{proof}" if explanation else proof
