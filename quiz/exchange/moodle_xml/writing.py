"""Questions become a Moodle XML file."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape

from quiz.exchange.grades import shown
from quiz.exchange.items import Option, Portable, Sort
from quiz.exchange.texts import one_line, shortened, to_html

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n'
TYPES = {
    Sort.CHOICE: "multichoice",
    Sort.TRUE_FALSE: "truefalse",
    Sort.SHORT_ANSWER: "shortanswer",
    Sort.MATCHING: "matching",
    Sort.ORDERING: "ordering",
    Sort.ESSAY: "essay",
}


def written(questions: Iterable[Portable], remarks: Iterable[str] = ()) -> str:
    """The file, with the remarks at its head."""
    parts, category = [f"<!-- {_uncommented(remark)} -->" for remark in remarks], ""
    for question in questions:
        if question.category and question.category != category:
            category = question.category
            path = one_line(category).replace("/", "//")
            parts.append(_element("question", [f"<category>{_text(path)}</category>"], type="category"))
        parts.append(_question(question))
    return HEAD + "\n".join(parts) + "\n</quiz>\n"


def _question(question: Portable) -> str:
    head = [
        f"<name>{_text(shortened(question.name))}</name>",
        _rich("questiontext", question.stem),
        _rich("generalfeedback", question.feedback),
        *("<defaultgrade>1</defaultgrade>", "<penalty>0</penalty>", "<hidden>0</hidden>"),
    ]
    tags = [f"<tags>{''.join(f'<tag>{_text(one_line(tag))}</tag>' for tag in question.tags)}</tags>"]
    body = _BODIES[question.sort](question)
    return _element("question", [*head, *body, *(tags if question.tags else [])], type=TYPES[question.sort])


def _choice(question: Portable) -> list[str]:
    moves = "false" if question.keeps_order else "true"
    return [
        *("<single>true</single>", f"<shuffleanswers>{moves}</shuffleanswers>"),
        "<answernumbering>abc</answernumbering>",
        *(_answer(option, _html(option.text)) for option in question.options),
    ]


def _true_false(question: Portable) -> list[str]:
    return [_answer(option, _text(option.text.lower()), "moodle_auto_format") for option in question.options]


def _short_answer(question: Portable) -> list[str]:
    answers = [_answer(option, _text(one_line(option.text)), "moodle_auto_format") for option in question.options]
    return ["<usecase>0</usecase>", *answers]


def _matching(question: Portable) -> list[str]:
    pairs = [
        f'<subquestion format="html">{_html(left)}<answer>{_text(one_line(right))}</answer></subquestion>'
        for left, right in question.pairs
    ]
    return ["<shuffleanswers>true</shuffleanswers>", *pairs]


def _ordering(question: Portable) -> list[str]:
    """The answers stand in their order, with their place for a share; each in its place earns its part, as here."""
    events = sorted(question.pairs, key=lambda pair: int(pair[1]))
    return [
        *("<layouttype>VERTICAL</layouttype>", "<selecttype>ALL</selecttype>", "<selectcount>0</selectcount>"),
        *("<gradingtype>ABSOLUTE_POSITION</gradingtype>", "<showgrading>SHOW</showgrading>"),
        *("<numberingstyle>none</numberingstyle>", "<shownumcorrect>1</shownumcorrect>"),
        *(_rich(f"{name}feedback", "") for name in ("correct", "partiallycorrect", "incorrect")),
        *(_answer(Option(event, float(place)), _html(event)) for event, place in events),
    ]


def _essay(question: Portable) -> list[str]:
    return [
        *("<responseformat>editor</responseformat>", "<responserequired>1</responserequired>"),
        *("<responsefieldlines>10</responsefieldlines>", "<attachments>0</attachments>"),
        "<attachmentsrequired>0</attachmentsrequired>",
        _rich("graderinfo", question.model),
        _rich("responsetemplate", ""),
    ]


_BODIES = {
    Sort.CHOICE: _choice,
    Sort.TRUE_FALSE: _true_false,
    Sort.SHORT_ANSWER: _short_answer,
    Sort.MATCHING: _matching,
    Sort.ORDERING: _ordering,
    Sort.ESSAY: _essay,
}


def _answer(option: Option, text: str, format: str = "html") -> str:
    feedback = _rich("feedback", option.feedback)
    return f'<answer fraction="{shown(option.percent)}" format="{format}">{text}{feedback}</answer>'


def _element(name: str, rows: Iterable[str], **attributes: str) -> str:
    said = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{said}>\n" + "".join(f"  {row}\n" for row in rows) + f"</{name}>"


def _rich(name: str, text: str) -> str:
    return f'<{name} format="html">{_html(text)}</{name}>'


def _html(text: str) -> str:
    """In HTML every ">" is written out, so that none ends the section."""
    source = to_html(text)
    return f"<text><![CDATA[{source}]]></text>" if source else "<text></text>"


def _text(text: str) -> str:
    return f"<text>{escape(text)}</text>"


def _uncommented(remark: str) -> str:
    """Two hyphens would end the comment, and so would one before its end."""
    return re.sub("-(?=-|$)", "- ", one_line(remark))
