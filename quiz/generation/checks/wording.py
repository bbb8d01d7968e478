"""Checks on the wording: finished sentences of a readable length that ask for one thing."""

import re

from quiz.generation.checks.base import STATEMENTS, Check, Context, ItemText
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
from quiz.generation.wording.phrases import word_count

#: Words of a stem: the fewest, the most, and how many make reading it work.
_SHORTEST, _LONGEST, _LONG = 4, 30, 25
_UNFINISHED = re.compile(
    r"\s[,;:.?]|,,|\(\s"
    r"|\b(?:the|a|an|and|or|but|because|that|including|like|such as|of|with|than|from)[?.]$"
)
#: "What is the ferry made of?": the word that is asked for stands in front.
_STRANDED = re.compile(r"^(?:According to [^,]+, )?(?:what|who|which)\b.* (?:of|with|from)\?$", re.I)
#: ‘…’, but neither the ‘90s nor the drivers’ and the driver’s.
_INNER_OPEN, _INNER_CLOSE = re.compile(r"(?<!\w)‘(?=[^\W\d])"), re.compile(r"(?<=[\w.,?!])’(?!\w)")
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
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
    r"|^What (?:is|was|are|were) (?:one (?!of the [\w-]+est\b|of the most\b)|among\b)"
    r"|^What (?:is|was|are|were) an? (?:example|part|kind|type|form) of\b"
)
_NO_STATEMENT = re.compile(r"According to [^,]+, (?:hoping|thinking|knowing|saying|seeing|noting) (?:that|if|of)\b")
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


#: A relative word behind the helping verb of a question, or a statement that is a clause of something longer.
_TORN = re.compile(
    r"^(?:what|who|which|why|how|when|where)\b[^,?“]*?"
    r" (?:do|does|did|is|are|was|were|has|have|had|will|would) (?:whose|which|who)\b"
    r"|^[“\"]?(?:while|although|though|because|unless|whereas)\b[^,]*\.[”\"]?(?: |$)",
    re.I,
)


#: "Why has Lund acted?", "What did Lund announce?": the verb without what it is about.
_BARE = re.compile(
    r"\bwhy (?:has|have|had|did|does|do) [^?,]+ (?P<done>act|acted|respond|responded|react|reacted|intervened?)\?$"
    r"|\bwhat (?:has|have|had|did|does|do) [^?,]+ "
    r"(?P<told>announced?|declared?|acknowledged?|explain|explained|add|added|stated?|comment|commented)\?$",
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
    if _TORN.search(stem):
        return "A “whose …” or “While …” has come apart from what it belongs to."
    if stem.count("“") != stem.count("”"):
        return "A quotation mark is missing in the question."
    whole = stem[: stem.rindex(" ")] + "?" if _STRANDED.match(stem) else stem
    if len(_INNER_OPEN.findall(stem)) > len(_INNER_CLOSE.findall(stem)):
        return "An inner quotation mark is never closed."
    if _UNFINISHED.search(whole) or re.search(r"…|\.\.\.", _QUOTED.sub(" ", stem)):
        return "The sentence of the question breaks off, or a comma or full stop stands wrongly."
    if _NO_STATEMENT.match(stem):
        return "What is said is no whole statement: give it a subject and a verb."
    if re.search(r", (?!too|please|respectively|then|therefore|though)[a-z]+\?$", stem):
        return "The question breaks off in a list: finish the list, or leave it out."
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


def _quoted_predicate(item: ItemText, context: Context) -> str:
    """Who “sings like a crow”? The words are somebody's opinion of somebody else."""
    if not re.match(r"(?:Who|What|Which \w+) [“\"]", item.stem):
        return ""
    return "Say whose words the quotation is: “According to …, who …?”, or “Who said, …?”."


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


def _bare_verb(item: ItemText, context: Context) -> str:
    """Why did Lund act? What did the council announce? What, or what about?"""
    found = _BARE.search(item.stem) if item.kind not in {POLL, TRUE_FALSE} else None
    return (
        f"“{found.group('done') or found.group('told')}” says too little alone: say what was done, or what about."
        if found
        else ""
    )


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
    Check("a quotation that nobody is named for", _quoted_predicate),
    Check("several things could be meant", _several_meant),
    Check("a vague question", _vague, grave=False),
    Check("a bare verb", _bare_verb),
    Check("the options do the asking", _unfocused),
    Check("a small not in the question", _negative),
)
