"""Checks on what is not worth asking: the article's subject as the answer, a key that everybody knows, a side note."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.word_forms import content_words
from quiz.generation.items import GAP, MULTIPLE_CHOICE, OPEN_GAP, SHORT_ANSWER, TRUE_FALSE, WRITTEN
from quiz.generation.vocabulary.calendar import WEEKDAYS
from quiz.generation.vocabulary.common_terms import COMMON_TERMS
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS

_PRESS_NOTE = re.compile(r"\bfor comment\b|\bby e-?mail\b|\brequests? for (?:an? )?(?:comment|interview)", re.I)
_ANSWERED = frozenset({MULTIPLE_CHOICE, GAP, OPEN_GAP, SHORT_ANSWER})
_CLOCK = re.compile(r"(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)|(?:at )?\d{1,2}:\d\d", re.I)
_ABOUT_WORDS = re.compile(
    r"\b(?:which|what) (?:of (?:these|the following) )?words? (?:is|are|was|appears?|occurs?|stands?)\b"
    r"|\bhow (?:many times|often) (?:is|does) .{1,40}\b(?:mentioned|appear|occur|used)\b"
    r"|\bwhich word\b.*\b(?:article|text)\b",
    re.I,
)
_SOMEWHERE = re.compile(r"(?:in |at |on )?(?:some|many|several|various|certain|most|other) [a-z]+s", re.I)
#: "Captain America Image: …" is the credit of a picture run into the text.
_CREDIT = re.compile(r"\b[A-Z]\w+ Image\b(?!s)")
_ASKS_TERM = re.compile(
    r"\b(?:the|which|what) (?:term|word|name) (?:for|means|is used for|is given to)\b"
    r"|\b(?:best )?(?:be )?described as\?$",
    re.I,
)
_PAPER = re.compile(
    r"(?:an?|one) (?:\w+ ){0,2}(?:study|report|survey|poll|paper|review|analysis|article)"
    r"(?: (?:in|by|from|of) .{1,40})?",
    re.I,
)
_FULL_NAME = re.compile(r"\b((?:real|full|birth|middle|maiden) name)\b(?! of the)", re.I)
_FIGURES = frozenset({"buzz", "stir", "splash", "fuss", "hype", "headache", "headaches", "boon", "uproar", "storm"})
_FEW_WORDS, _TOLD = 3, 2
_CONTACT = re.compile(r"\bwww\.|https?:|@\w+\.|\.com\b(?! \w+ )", re.I)


def _is_title(item: ItemText, context: Context) -> str:
    """Whoever has seen the title of a life knows whom it is about."""
    if item.kind == TRUE_FALSE or item.topic == "speech" or not context.name_kind(item.key):
        return ""
    title = set(re.findall(r"\w+", context.title.lower()))
    key = set(re.findall(r"\w+", item.key.lower()))
    return f"The article's title gives the answer “{item.key}” away." if key and key <= title else ""


def _is_vague(item: ItemText, context: Context) -> str:
    """A key that says nothing: "a number of things"."""
    found = [
        word for word in re.findall(r"[a-z]+", item.key.lower()) if word not in {"a", "an", "the", "of", "some", "many"}
    ]
    if item.kind in _ANSWERED and _SOMEWHERE.fullmatch(item.key.strip(". ")):
        return f"The answer “{item.key}” says too little: give the thing itself."
    if item.kind not in _ANSWERED or not found or re.search(r"[A-Z]|\d", item.key[1:]):
        return ""
    if not all(word.rstrip("s") in VAGUE_NOUNS or word in VAGUE_NOUNS for word in found):
        return ""
    return f"The answer “{item.key}” says too little: give the thing itself."


def _is_weekday(item: ItemText, context: Context) -> str:
    day = item.key.removeprefix("On ").removeprefix("on ")
    return f"Whether it was “{day}” carries nothing: ask for something that matters." if day in WEEKDAYS else ""


def _is_clock(item: ItemText, context: Context) -> str:
    if item.kind not in _ANSWERED or not _CLOCK.fullmatch(item.key.strip(". ")):
        return ""
    return f"The time of day “{item.key}” carries nothing: ask for something that matters."


def _is_press_note(item: ItemText, context: Context) -> str:
    """How the reporters asked around is no part of the story."""
    found = _PRESS_NOTE.search(f"{item.stem} {item.key}")
    return f"How the reporters asked (“{found.group()}”) is no part of the story." if found else ""


def _is_bracketed(item: ItemText, context: Context) -> str:
    """What stands in brackets and nowhere else is a side note."""
    key = item.key.strip(". ")
    if item.kind not in _ANSWERED or len(key) < 2 or "(" not in item.evidence:
        return ""
    if not re.search(rf"\([^()]*(?<!\w){re.escape(key)}(?!\w)[^()]*\)", item.evidence):
        return ""
    outside = re.sub(r"\([^()]*\)", " ", context.text)
    if re.search(rf"(?<!\w){re.escape(key)}(?!\w)", outside):
        return ""
    return f"“{item.key}” stands only in brackets in the article, as a side note: ask for something that matters."


def _is_age(item: ItemText, context: Context) -> str:
    """ "Rosa Imrie, 34, …": an age in passing."""
    age = re.search(r"\d{1,3}", item.key)
    if item.kind not in _ANSWERED or not age or len(item.key.split()) > 3:
        return ""
    if not re.search(rf"[A-Z][\w’'-]+, {age.group()},", item.evidence):
        return ""
    return f"The age “{age.group()}” is told in passing: ask for something that matters."


def _is_about_words(item: ItemText, context: Context) -> str:
    """Which of these words is used in the article? Whoever finds it has understood nothing."""
    if not _ABOUT_WORDS.search(item.stem):
        return ""
    return "Ask for what the article says, not for which of its words it uses."


def _is_contact(item: ItemText, context: Context) -> str:
    found = _CONTACT.search(" ".join(item.made_texts))
    return "An address on the web is nothing to learn: ask for something that matters." if found else ""


def _is_paper(item: ItemText, context: Context) -> str:
    """What has valued the loss? A study. What it found is worth asking, not that there was one."""
    if item.kind not in _ANSWERED | {WRITTEN} or not _PAPER.fullmatch(item.key.strip(". ")):
        return ""
    return f"“{item.key}” says only that there was one: ask what it found."


def _is_full_name(item: ItemText, context: Context) -> str:
    found = _FULL_NAME.search(item.stem) if item.kind in _ANSWERED | {WRITTEN} else None
    return f"Somebody’s {found.group(1)} carries nothing: ask for something that matters." if found else ""


def _is_figure_of_speech(item: ItemText, context: Context) -> str:
    """What has it created? A massive buzz."""
    said = re.findall(r"[a-z-]+", item.key.lower())
    if item.kind not in _ANSWERED | {WRITTEN} or not said or len(said) > _FEW_WORDS or said[-1] not in _FIGURES:
        return ""
    return f"“{item.key}” is a figure of speech: ask what it stands for."


def _with_joined(text: str) -> frozenset[str]:
    """Words of meaning, "wi-fi" among them."""
    return content_words(text) | frozenset(re.findall(r"\w+-\w+", text.lower()))


def _is_titles_news(item: ItemText, context: Context) -> str:
    """What does the centre offer? Free wi-fi, says the title."""
    if item.kind not in _ANSWERED | {WRITTEN} or item.topic == "speech":
        return ""
    title, key, stem = map(_with_joined, (context.title, item.key, item.stem))
    told = title & key
    if len(told) < _TOLD or len(told) * 2 < len(key) or len(title & stem - key) < _TOLD:
        return ""
    return f"The title tells it already: “{context.title}”."


def _is_credit(item: ItemText, context: Context) -> str:
    found = _CREDIT.search(" ".join(item.made_texts)) if "Image:" in context.text else None
    return f"“{found.group()}” comes from the credit of a picture: leave it out." if found else ""


def _is_common_term(item: ItemText, context: Context) -> str:
    """What is the word for a government by the people? Nobody reads an article to find that out."""
    terms = set(re.findall(r"[a-z]+", item.key.lower())) - {"a", "an", "the", "or", "and", "representative"}
    if item.kind not in _ANSWERED | {WRITTEN} or not _ASKS_TERM.search(item.stem) or not terms <= COMMON_TERMS:
        return ""
    return f"Everybody knows the word “{item.key}”: ask what the article says about it."


CHECKS = (
    Check("the answer is vague", _is_vague),
    Check("the title gives the answer away", _is_title),
    Check("trivial: a weekday", _is_weekday),
    Check("trivial: a time of day", _is_clock),
    Check("trivial: how the reporters asked", _is_press_note),
    Check("trivial: only in brackets", _is_bracketed),
    Check("trivial: an age in passing", _is_age),
    Check("trivial: which word is used", _is_about_words),
    Check("trivial: an address", _is_contact),
    Check("trivial: a word that everybody knows", _is_common_term),
    Check("trivial: the credit of a picture", _is_credit),
    Check("trivial: that there was a study", _is_paper),
    Check("trivial: somebody's full name", _is_full_name),
    Check("trivial: a figure of speech", _is_figure_of_speech),
    Check("the title tells it", _is_titles_news),
)
