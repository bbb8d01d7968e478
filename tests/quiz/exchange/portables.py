"""Questions that travel, of every sort that is written, and texts that a file might mistake for its own signs."""

import random
from dataclasses import replace

from quiz.exchange.items import Option, Portable, Sort

FEEDBACK = "It crosses twice a day.\nThe text says: “The yellow ferry crosses the lake twice a day.”"
COMMON = {"feedback": FEEDBACK, "tags": ("Multiple choice", "hard"), "category": "A ferry"}

CHOICE = Portable(
    Sort.CHOICE,
    "How often does the ferry cross?",
    options=(Option("Twice", 100.0), Option("Once", 0.0, "Read on."), Option("Never", -50.0)),
    name="How often",
    **COMMON,
)
TRUE = Portable(
    Sort.TRUE_FALSE, "The ferry is yellow.", options=(Option("True", 100.0), Option("False")), name="Yellow", **COMMON
)
FALSE = replace(TRUE, stem="The ferry is blue.", options=(Option("True"), Option("False", 100.0)))
SHORT = Portable(
    Sort.SHORT_ANSWER,
    "It carries _____ for free.",
    options=(Option("bicycles", 100.0), Option("bikes", 50.0)),
    name="Free",
    **COMMON,
)
MATCHING = Portable(
    Sort.MATCHING,
    "What belongs together?",
    pairs=(("The colour", "yellow"), ("The load", "bicycles"), ("The water", "a lake"), ("", "the captain")),
    name="Together",
    **COMMON,
)
ESSAY = Portable(Sort.ESSAY, "Why is the ferry useful?", name="Useful", **COMMON)
ALL = (CHOICE, TRUE, FALSE, SHORT, MATCHING, ESSAY)

HOSTILE = (
    "{a:b} = c? ~#",
    "back\\slash \\n \\\\ at the end\\",
    "%50% more",
    "%100% [html] <b>",
    "[plain] x [tag:y]",
    "// no comment",
    ":: no :: title ::",
    "$CATEGORY: no",
    "a < b && c > d &amp; &lt;",
    "<script>window.__x=1</script>",
    "]]> <![CDATA[ <!-- --> ?>",
    "#### no feedback",
    "T",
    "TRUE",
    "=x ~y",
    "“Zoë”, 小红书 \U0001f6a2 e\u0301",
    "ten\u00a0o’clock",
    "'single' \"double\" `ticks`",
    "@@PLUGINFILE@@/x.png \\(x^2\\) $$y$$",
    "{1:SHORTANSWER:=x}",
    "[[1]] {{_}}",
    "\u202eright to left",
)
#: Texts that cannot stand everywhere in GIFT.
ARROWS = ("a -> b", "->", "&&058; &&123; &&010")
ALPHABET = [
    *"\\~=#{}:%[]<>&;/$->\"'T ?a1.é小",
    "->",
    "####",
    "::",
    "&&058;",
    "\\n",
    "//",
    "[html]",
    "%50%",
    "&lt;",
    "<b>",
]


def with_text(question: Portable, text: str) -> Portable:
    """The question with this text wherever there is one."""
    return replace(
        question,
        stem=f"{text} {question.stem}",
        options=tuple(_said(question, option, text, number) for number, option in enumerate(question.options)),
        pairs=tuple(_pair(question, left, right, text) for left, right in question.pairs),
        model=question.model and text,
        feedback=f"{text}\n{text}",
        name=text,
        category=f"A ferry {text}",
    )


def _said(question: Portable, option: Option, text: str, number: int) -> Option:
    if question.sort is Sort.TRUE_FALSE:
        return option
    said = (text, f"{text} {option.text}", f"{option.text} {text}")[number % 3]
    return replace(option, text=said, feedback=option.feedback and text)


def _pair(question: Portable, left: str, right: str, text: str) -> tuple[str, str]:
    is_place = question.sort is Sort.ORDERING
    return left and f"{text} {left}", right if is_place else f"{text} {right}"


def random_texts(count: int, seed: int = 7) -> list[str]:
    source = random.Random(seed)
    texts = ("".join(source.choices(ALPHABET, k=source.randint(1, 9))) for _ in range(count))
    return [" ".join(text.split()) or "x" for text in texts]
