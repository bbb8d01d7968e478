"""Questions become a GIFT file.

Stems, options, left sides and feedback are written as HTML, so that "<b>" and "&" arrive as they are. What is typed,
and the right side of a pair, is taken as it stands by every reader, so it is written so.
"""

import re
from collections.abc import Iterable

from quiz.exchange.gift.signs import TAKEN, escaped
from quiz.exchange.grades import shown
from quiz.exchange.items import GOOD_ANSWER, Option, Portable, Sort
from quiz.exchange.texts import lines, one_line, shortened, to_html

ARROW = "->"
NO_ARROW = f"GIFT has no way to write “{ARROW}” in an answer that is typed"
NO_TAKEN = "it holds signs that GIFT keeps for itself (“&&…”)"
#: Signs that mean something at the beginning of an option: a weight, a format.
_LEADING = {"%": "&#37;", "[": "&#91;"}


def written(questions: Iterable[Portable], remarks: Iterable[str] = ()) -> str:
    """The file, with the remarks at its head. ``why_not`` must have nothing against any of the questions."""
    head = ["\n".join(f"// {_unbracketed(remark)}" for remark in remarks)]
    blocks, category = [block for block in head if block], ""
    for question in questions:
        if question.category and question.category != category:
            category = question.category
            blocks.append(f"$CATEGORY: {one_line(category).replace('/', '//')}")
        blocks.append(_block(question))
    return "\n\n".join(blocks) + "\n"


def why_not(question: Portable) -> str:
    """Why GIFT cannot hold the question, or an empty text."""
    typed = [option.text for option in question.options] if question.sort is Sort.SHORT_ANSWER else []
    if any(ARROW in text for text in typed):
        return NO_ARROW
    taken_as_it_stands = [*typed, *(right for _, right in question.pairs)]
    return NO_TAKEN if any(TAKEN.search(text) for text in taken_as_it_stands) else ""


def _block(question: Portable) -> str:
    tags = " ".join(f"[tag:{_unbracketed(tag)}]" for tag in question.tags)
    name = escaped(re.sub("&&+", "&", shortened(question.name)))
    rows = [*_ANSWERS[question.sort](question), *_feedback(question)]
    answers = "".join(f"\n\t{row}" for row in rows) + ("\n" if rows else "")
    start = f"// {tags}\n" if tags else ""
    title = f"::{name}::" if name else ""
    return f"{start}{title}[html]{_rich(question.stem)} {{{answers}}}"


def _choice(question: Portable) -> list[str]:
    return [f"{_sign(option)}{_rich(option.text)}{_comment(option)}" for option in question.options]


def _sign(option: Option) -> str:
    if option.percent in {0, 100}:
        return "=" if option.is_right else "~"
    return f"~%{shown(option.percent)}%"


def _true_false(question: Portable) -> list[str]:
    return ["TRUE" if question.options[0].is_right else "FALSE"]


def _short_answer(question: Portable) -> list[str]:
    return [f"=%{shown(option.percent)}%{_plain(option.text)}{_comment(option)}" for option in question.options]


def _matching(question: Portable) -> list[str]:
    return [f"={_rich(left)} {ARROW} {escaped(one_line(right))}" for left, right in question.pairs]


def _essay(question: Portable) -> list[str]:
    return []


_ANSWERS = {
    Sort.CHOICE: _choice,
    Sort.TRUE_FALSE: _true_false,
    Sort.SHORT_ANSWER: _short_answer,
    Sort.MATCHING: _matching,
    Sort.ORDERING: _matching,
    Sort.ESSAY: _essay,
}


def _feedback(question: Portable) -> list[str]:
    """What is expected of an essay has no other place."""
    said = [*lines(question.feedback), *(f"{GOOD_ANSWER}{line}" for line in lines(question.model))]
    return [f"####{_rich(chr(10).join(said))}"] if said else []


def _comment(option: Option) -> str:
    return f"#{_rich(option.feedback)}" if option.feedback else ""


def _rich(text: str) -> str:
    source = to_html(text)
    return escaped(_LEADING.get(source[:1], source[:1]) + source[1:])


def _plain(text: str) -> str:
    """A text that begins like a format's name is said to be HTML, which takes the name off and changes no word."""
    text = one_line(text)
    return ("[html]" if text.startswith("[") else "") + escaped(text)


def _unbracketed(text: str) -> str:
    """In a comment, square brackets would set a tag or a number on the next question."""
    return one_line(text).replace("[", "(").replace("]", ")")
