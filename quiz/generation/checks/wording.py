"""Checks on the wording: finished sentences of a readable length, in good English, that ask for one thing."""

import re
from functools import lru_cache

from quiz.generation.checks.base import STATEMENTS, Check, Context, ItemText
from quiz.generation.checks.giveaways import begins_with_vowel
from quiz.generation.items import (
    BLANK,
    GAP,
    MATCHING,
    MULTIPLE_CHOICE,
    OPEN_GAP,
    ORDERING,
    POLL,
    SHORT_ANSWER,
    TRUE_FALSE,
    WRITTEN,
)
from quiz.generation.phrases import word_count
from quiz.generation.vocabulary.gazetteer import LISTED_NAMES

#: Words of a stem: the fewest, the most, and how many make reading it work.
_SHORTEST, _LONGEST, _LONG = 4, 30, 25
_UNFINISHED = re.compile(
    r"\s[,;:.?]|,,|\(\s"
    r"|\b(?:the|a|an|and|or|but|because|that|including|like|such as|of|with|than|from)[?.]$"
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*")
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
#: Names of lists that are words as well.
_ALSO_WORDS = frozenset({"march", "august", "polish", "turkey", "china", "chad", "jordan", "liberal", "conservative"})
_MAY_DOUBLE = frozenset({"had", "that"})
_QUESTION_WORD = re.compile(r"\b(?:who|whom|whose|what|which|when|where|why|how)\b", re.I)
_AUXILIARY = re.compile(
    r"^(?:According to [^,]+, )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b",
    re.I,
)
_OPEN = re.compile(
    r"^(?i:who|what|which (?:person|people|thing|place)) "
    r"(?:(?:spoke|speaks|talked|commented|reacted)(?:\?| (?:about|on|in|at)\b)|said something"
    r"|(?:is|are|was|were) (?:mentioned|named|discussed|quoted|involved|talked about))\b"
    r"|^What (?:happened|took place|was going on)(?: (?:on|in|at|during) (?P<when>[\w ]{1,20}))?\?$"
    r"|^What (?:did|does|do) (?:the |an? )?[\w’'-]+(?: [A-Z][\w’'-]+)* (?:do|say|think|mention|talk about)\?$"
    r"|^(?:Who|What|Where|When) (?:is|are|was|were) (?:the |an? )?[\w’'-]+\?$"
)
_UNFOCUSED = re.compile(
    r"^which (?:one )?(?:of (?:the following|these)(?: \w+)?|(?:statement|sentence|option|answer)[\w ]*) (?:is|are) "
    r"(?:\w+ )?(?:true|correct|right|false|wrong)\b|^choose the (?:true|correct|right)\b",
    re.I,
)
_VAGUE = re.compile(
    r"(?<!how )\b(?:some|many|certain|various|several) "
    r"(?:people|things|problems|ways|reasons|persons|places|issues|others)\b"
    r"|\b(?:someone|somebody|something|the thing|a number of)\b",
    re.I,
)
_NEGATIVE = re.compile(
    r"^(?:according to [^,]+, )?(?:which|who|what|where|when)\b(?: (?!that\b|who\b|which\b)[\w’'-]+){0,4}?"
    r" (?:(?:is|are|was|were|did|do|does|has|have|had|can|could|will|would|may|might|should)(?: not|n[’']t)"
    r"|never|cannot)\b"
    r"|\bexcept\?$",
    re.I,
)


def _unfinished(item: ItemText, context: Context) -> str:
    stem = item.stem
    if item.kind in STATEMENTS and not stem.rstrip('”"').endswith("."):
        return "A statement ends with a full stop."
    if item.kind in {MATCHING, ORDERING} and stem.endswith("."):
        return ""
    if item.kind not in STATEMENTS | {POLL, WRITTEN} and not stem.rstrip('”"').endswith("?"):
        return "Ask a whole question that ends with a question mark."
    begins = stem.lstrip('“"')[:1]
    if not (begins.isupper() or begins.isdigit() or stem.startswith((BLANK, "$", "£", "€"))):
        return "The question does not begin with a capital letter."
    if item.kind in {GAP, OPEN_GAP} and stem.count(BLANK) != 1:
        return f"A gap question has exactly one gap, written {BLANK}."
    if stem.count("“") != stem.count("”"):
        return "A quotation mark is missing in the question."
    if _UNFINISHED.search(stem) or re.search(r"…|\.\.\.", _QUOTED.sub(" ", stem)):
        return "The sentence of the question breaks off, or a comma or full stop stands wrongly."
    twice = re.search(r"\b(\w+) \1\b", stem, re.I)
    if twice and twice.group(1).lower() not in _MAY_DOUBLE:
        return f"The word “{twice.group(1)}” stands twice."
    return ""


def _no_question(item: ItemText, context: Context) -> str:
    """A question with options or a typed answer that asks nothing."""
    if item.kind not in {MULTIPLE_CHOICE, SHORT_ANSWER} or _QUESTION_WORD.search(item.stem):
        return ""
    if _AUXILIARY.search(item.stem):
        return "A question that is answered by yes or no is better as a true or false statement."
    return "There is no question word: say who, what, when, where, why or how."


def _over_long(item: ItemText, context: Context) -> str:
    length = word_count(item.stem)
    if length > _LONGEST:
        return f"The question has {length} words: cut it to {_LONG} or fewer, so that one reading is enough."
    return f"A question of {length} words can hardly tell what is meant." if length < _SHORTEST else ""


def _long(item: ItemText, context: Context) -> str:
    length = word_count(item.stem)
    return f"The question has {length} words: fewer are easier to read." if _LONG < length <= _LONGEST else ""


def _wrong_article(item: ItemText, context: Context) -> str:
    """a apple, an book"""
    for text in item.texts:
        for found in re.finditer(r"(?:^A|(?<![\w’'.-])a)(n?) ([“\"'‘]?[\w-]+)", text):
            if bool(found.group(1)) != begins_with_vowel(found.group(2)) and not found.group(2).startswith("_"):
                return f"“{found.group()}”: {'“a”' if found.group(1) else '“an”'} belongs there."
    return ""


def _misprint(item: ItemText, context: Context) -> str:
    word = next((word for text in item.texts for word in _WORD.findall(text) if context.is_misprint(word)), "")
    return f"“{word}” seems misspelt." if word else ""


def _quoted_predicate(item: ItemText, context: Context) -> str:
    """Who “is rather silly”? The words are somebody's opinion of somebody else."""
    if not re.match(r"(?:Who|What|Which \w+) [“\"]", item.stem):
        return ""
    return "Say whose words the quotation is: “According to …, who …?”, or “Who said, …?”."


def _two_names(item: ItemText, context: Context) -> str:
    """Jens Otto Harry Jespersen or Otto Jespersen was …"""
    found = re.match(r"((?:[A-Z][\w.’-]+ ){1,4})or ((?:[A-Z][\w.’-]+ ){1,4})(?:was|is|were|are)\b", item.stem)
    if not found or not set(found.group(1).split()) & set(found.group(2).split()):
        return ""
    return f"One of the two names “{found.group(1).strip()}” and “{found.group(2).strip()}” is enough."


def _lost_capital(item: ItemText, context: Context) -> str:
    """redNote for RedNote, iceland for Iceland."""
    forms = _capitalised(context.text)
    for text in item.texts:
        for word in re.findall(r"(?<![\w@.])[a-z][\w]{3,}", text):
            if word.lower() in forms and word not in context.text:
                return f"“{word}” is written “{forms[word.lower()]}” in the article."
    return ""


@lru_cache(maxsize=8)
def _capitalised(text: str) -> dict[str, str]:
    """Names that cannot be anything else, by their small letters: with a capital inside, or of the list of places."""
    found = set(re.findall(r"\b[A-Z]\w{3,}", text))
    sure = [word for word in found if re.search(r"[a-z][A-Z]", word) or word.lower() in LISTED_NAMES - _ALSO_WORDS]
    return {word.lower(): word for word in sorted(sure) if not re.search(rf"\b{word.lower()}\b", text)}


def _several_meant(item: ItemText, context: Context) -> str:
    """Who spoke? What happened? Several answers are right."""
    found = _OPEN.search(item.stem) if item.kind not in {WRITTEN, POLL, TRUE_FALSE} else None
    if found is None or found.group("when") and context.text.count(found.group("when")) == 1:
        return ""
    return "Many things in the article answer this: say more exactly which one is meant."


def _unfocused(item: ItemText, context: Context) -> str:
    if not _UNFOCUSED.search(item.stem):
        return ""
    return "Ask something that can be answered before the options are read, rather than which of them is true."


def _negative(item: ItemText, context: Context) -> str:
    """A small "not" in the stem is easily overlooked."""
    if item.kind != MULTIPLE_CHOICE or not _NEGATIVE.search(_QUOTED.sub(" ", item.stem)) or "NOT" in item.stem:
        return ""
    return "A small “not” in a question is easily overlooked: turn the question round, or write NOT large."


def _vague(item: ItemText, context: Context) -> str:
    found = _VAGUE.search(_QUOTED.sub(" ", item.stem))
    return (
        f"“{found.group()}” is vague: say who or what is meant." if found and item.kind not in {WRITTEN, POLL} else ""
    )


CHECKS = (
    Check("not a finished sentence", _unfinished),
    Check("the question asks nothing", _no_question),
    Check("too long or too short", _over_long),
    Check("a long question", _long, grave=False),
    Check("a or an is wrong", _wrong_article),
    Check("a quotation that nobody is named for", _quoted_predicate),
    Check("two names of one person", _two_names),
    Check("a name has lost its capital", _lost_capital),
    Check("several things could be meant", _several_meant),
    Check("a vague question", _vague, grave=False),
    Check("the options do the asking", _unfocused),
    Check("a small not in the question", _negative),
    Check("a misprint of the source", _misprint, needs_reading=True),
)
