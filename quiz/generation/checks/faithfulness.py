"""Checks that the question says no more and no less than the article: hedges, numbers, quotations, speakers."""

import re
from functools import lru_cache

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.word_forms import content_words, kindred, plain_words
from quiz.generation.items import CLAIM_KIND, GAP, MULTIPLE_CHOICE, OPEN_GAP, SHORT_ANSWER, TRUE_FALSE
from quiz.generation.vocabulary.wordlists import words

_ANSWERED = frozenset({MULTIPLE_CHOICE, GAP, OPEN_GAP, SHORT_ANSWER})
_DOUBTS = frozenset(
    words("""
    may might could reportedly allegedly apparently possibly probably perhaps likely unlikely supposedly alleged
    rumoured suspected
""")
)
_HEARSAY = re.compile(r"\b(?P<word>reportedly|allegedly)\b(?P<what>(?:\W+\w+){1,8})", re.I)
_ABSOLUTES = re.compile(
    r"\b(?:always|never|nobody|no one|everybody|everyone|none|all|every|entirely|completely|nothing|only)\b", re.I
)
_APPROXIMATE = (
    r"about|around|roughly|approximately|nearly|almost|more than|over|at least|up to|fewer than|less than|under|some"
)
_ABOUT = re.compile(rf"\b({_APPROXIMATE}) (?P<number>[£$€]?\d[\d.,]*\d|[£$€]?\d)", re.I)
_ROUGHLY = re.compile(rf"\b(?:{_APPROXIMATE}|exceed\w*|most|least)\b", re.I)
_NEGATION = re.compile(r"\b(?:not|never|no|nobody|none|neither|nor|without|cannot|hardly)\b|n['’]t\b", re.I)
_NEGATED = re.compile(r"\b(?:not|never|cannot|hardly|\w+n['’]t) (?:\w+ly )?(?P<what>\w{3,})", re.I)
_QUOTE = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_FEWEST_QUOTED = 3
_SAYING = re.compile(
    r"\b(?:according to|said|says?|told|tells|claim(?:s|ed)|argue[sd]|warn(?:s|ed)|insist(?:s|ed)|believe[sd]?"
    r"|suggest(?:s|ed)|predict(?:s|ed)|allege[sd]?|estimate[sd]?)\b",
    re.I,
)
_OTHER_HEDGES = _DOUBTS | {"can", "should", "would", "if", "seem", "seems", "seemed", "appear", "appears", "appeared"}


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower()))


def _hedge_lost(item: ItemText, context: Context) -> str:
    said = f"{item.stem} {item.key}".lower()
    lost = next((hedge for hedge in item.hedges if not re.search(rf"\b{re.escape(hedge)}\b", said)), "")
    return f"The article says “{lost}”; keep the word, or the question says more than the article." if lost else ""


def _hearsay_lost(item: ItemText, context: Context) -> str:
    """ "reportedly" and "allegedly" hold for what is said right behind them."""
    found = _HEARSAY.search(item.evidence) if item.kind in _ANSWERED | {TRUE_FALSE} and not item.is_false else None
    if not found or _words(" ".join(item.texts)) & _OTHER_HEDGES or _SAYING.search(item.stem):
        return ""
    if not kindred(plain_words(found.group("what")), plain_words(f"{item.stem} {item.key}")):
        return ""
    return f"The article says “{found.group('word')}”; keep the word, or the question makes a fact of hearsay."


def _doubt_not_kept(item: ItemText, context: Context) -> str:
    """The evidence doubts; neither stem nor options do. Another clause may be the doubtful one, so it is a remark."""
    if item.kind not in _ANSWERED | {TRUE_FALSE} or item.is_false:
        return ""
    if _words(" ".join(item.texts)) & _OTHER_HEDGES:
        return ""
    doubt = next((word for word in re.findall(r"[a-z]+", item.evidence) if word in _DOUBTS), "")
    return f"The evidence says “{doubt}”: does the question keep that doubt?" if doubt else ""


def _about_lost(item: ItemText, context: Context) -> str:
    """ "about 900" became "900", in the key or in a true statement."""
    text = item.key if item.kind in _ANSWERED else item.stem if item.kind == TRUE_FALSE and not item.is_false else ""
    said = f"{item.stem} {item.key}"
    for found in _ABOUT.finditer(item.evidence) if any(map(str.isdigit, text)) else ():
        number = found.group("number")
        if re.search(rf"(?<![\w.,]){re.escape(number)}(?![\w%]|[.,]\d)", text) and not _ROUGHLY.search(said):
            return f"The article says “{found.group()}”: keep “{found.group(1)}” in the question or in the options."
    return ""


def _made_certain(item: ItemText, context: Context) -> str:
    """What could be is asked as what will be."""
    doubt = re.search(r"\b(?:could|might|may)\b", item.evidence)
    is_sure = re.search(r"\b(?:will|shall)\b", item.stem) and not item.is_false
    if not doubt or not is_sure or re.search(r"\b(?:will|shall|would)\b|[’']ll\b", item.evidence):
        return ""
    return f"The article says “{doubt.group()}”; “will” says more than that."


def _source_dropped(item: ItemText, context: Context) -> str:
    """What somebody says is asked as if it were so. What is told of the speaker before the verb of saying is so."""
    if item.kind not in _ANSWERED | {TRUE_FALSE} or item.is_false or item.topic in {"speech", "role"}:
        return ""
    outside = _QUOTE.sub(" ", item.evidence)
    told = _SAYING.search(outside)
    if not told or _SAYING.search(" ".join(item.texts)) or item.key in outside[: told.start()]:
        return ""
    return f"The evidence tells what somebody says (“{told.group()}”): is that clear in the question?"


def _not_dropped_or_added(item: ItemText, context: Context) -> str:
    """A bare "not" makes or unmakes the statement."""
    if item.kind != TRUE_FALSE or not item.evidence:
        return ""
    shared = content_words(item.stem) & content_words(item.evidence)
    if len(shared) * 5 < len(content_words(item.stem)) * 4:
        return ""
    said, meant = _NEGATION.search(_QUOTE.sub(" ", item.stem)), _NEGATION.search(item.evidence)
    if said and not meant and item.is_false:
        return f"A statement made false by “{said.group()}” alone is easily seen through: change a fact instead."
    dropped = None if item.is_false or _NEGATION.search(item.stem) else _NEGATED.search(item.evidence)
    if dropped and kindred(plain_words(dropped.group("what")), plain_words(item.stem)):
        return f"The evidence says “{dropped.group()}”, and the statement leaves the “not” out."
    return ""


def _absolute(item: ItemText, context: Context) -> str:
    """always, never, all: pupils know that such statements are false."""
    if item.kind != TRUE_FALSE:
        return ""
    found = _ABSOLUTES.search(_QUOTE.sub(" ", item.stem))
    if not found or found.group().lower() in _words(item.evidence) | {"no one"} & {item.evidence.lower()}:
        return ""
    return f"“{found.group()}” gives a false statement away, and the evidence does not say it."


def _invented_quotation(item: ItemText, context: Context) -> str:
    """Words between quotation marks that nobody says in the article."""
    if item.kind == CLAIM_KIND:
        return ""
    printed = _squeezed(context.text)
    for text in item.texts:
        for quote in _QUOTE.findall(text):
            pieces = [_squeezed(piece) for piece in re.split(r"…|\.\.\.|\[[^\]]*\]|_____", quote)]
            if len(quote.split()) >= _FEWEST_QUOTED and not all(piece in printed for piece in pieces):
                return f"The words “{quote}” do not stand in the article like this: quote exactly, or without marks."
    return ""


@lru_cache(maxsize=64)
def _squeezed(text: str) -> str:
    """Small letters and figures with single spaces."""
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def _not_in_the_article(item: ItemText, context: Context) -> str:
    """No word of the key stands in the article: it may be a good paraphrase, so it is a remark."""
    key = plain_words(item.key)
    if item.kind not in _ANSWERED or not key or kindred(key, plain_words(context.text)):
        return ""
    return f"No word of the answer “{item.key}” stands in the article: can a reader find it there?"


def _not_in_the_evidence(item: ItemText, context: Context) -> str:
    """Evidence and question share no word."""
    said = frozenset().union(*map(plain_words, (item.stem, item.key)))
    if item.kind not in _ANSWERED | {TRUE_FALSE} or not item.evidence or not said:
        return ""
    if kindred(said, plain_words(item.evidence)):
        return ""
    return "The sentence given as evidence has no word in common with the question: is it the right one?"


CHECKS = (
    Check("a hedge was lost", _hedge_lost),
    Check("hearsay became a fact", _hearsay_lost),
    Check("the evidence is in doubt", _doubt_not_kept, grave=False),
    Check("an about was lost", _about_lost),
    Check("a could became a will", _made_certain),
    Check("what somebody says is asked as a fact", _source_dropped, grave=False),
    Check("a not was added or dropped", _not_dropped_or_added),
    Check("an absolute word gives it away", _absolute),
    Check("an invented quotation", _invented_quotation),
    Check("the answer is not in the article", _not_in_the_article, grave=False),
    Check("the evidence is about something else", _not_in_the_evidence),
)
