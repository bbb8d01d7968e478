"""Checks that every word can be understood alone: no pronoun, "this" or "last week" that points outside."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.facts.containment import RELATIVE
from quiz.generation.facts.lives import HE, SHE
from quiz.generation.items import CLAIM_KIND, FIND_EVIDENCE, POLL, TRUE_FALSE, WRITTEN
from quiz.generation.vocabulary.calendar import WEEKDAYS
from quiz.generation.vocabulary.vagueness import FIRST_AND_SECOND, PERSONAL, POSSESSIVE
from quiz.generation.vocabulary.wordlists import words

#: Behind so many words of an option, a noun that a pronoun means may stand before it.
_AT_FIRST = 3
#: So near behind "late in his life" stands whose it is.
_NEAR = 8
_AUXILIARIES = frozenset(words("do does did is are was were can could will would has have had"))
#: "it" that stands for what follows: "is it hard to …".
_EMPTY_IT = re.compile(r"\b(?:(?:is|was) it|would it be) (?=(?:\w+ ){1,3}(?:for|to|that|if)\b)", re.I)
_EMPTY_START = re.compile(r"it(?:[’']s| is| was| would be) (?:\w+ly |very )?\w+ (?:for \w+ )?(?:to|that) ", re.I)
#: Asks for the very person that the quotation does not name.
_ASKS_WHO = re.compile(r"” Who is meant by “(?:he|she)”\?$", re.I)
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_POINTING = re.compile(
    r"(?<!which of )(?<!each of )(?<!one of )\b(?:this|these|such) (?!article|text|section|paragraph|as\b|an? )[a-z]+"
    r"|, (?:for example|for instance|however|therefore|moreover|in turn|by the way|instead),"
    r"|^(?:however|therefore|thus|moreover|for example|for instance|in addition(?! to)|afterwards|instead(?! of))\b"
    r"|^(?:also|too|then),|,? though[?.]$"
    r"|^(?:what|who|which \w+),? (?:for (?:instance|example)|however|therefore|moreover)\b"
    r"|\bthe (?:latter|former)(?= (?:is|was|are|were|has|had|did)\b|[?.,])"
    r"|\bthe aforementioned\b|\b(?:this|these|those)[?.,]",
    re.I,
)
_OTHERS_THAN = re.compile(r"\b(?:[a-z]+s|people|children|[a-z]*men) (?:that|which|who) (?:[a-z]+ ){1,3}them\b")
_PLURAL = re.compile(r"\b(?:\w{2,}[^\W\d_s]s|people|children|\w*men)\b(?![’'])|\band [A-Z]")
#: Plurals that own nothing, and words in the singular that look like one.
_NO_OWNERS = re.compile(r"\b(?:\w+(?:is|us|ss|ics)|years|months|weeks|days|decades|centuries|hours|times|ways)\b", re.I)
#: One body of many, or anybody.
_OWNERS = re.compile(
    r"\b(?:who|whose|anybody|anyone|everybody|everyone|nobody|each|every|family|couple|team|group|company|firm|police"
    r"|government|public|staff|couple|crew|pair|person|most|many|some|others|both|one in \w+)\b",
    re.I,
)
#: "their earlier decline": which, the words before tell; and days with a name, such as Good Friday.
_NO_TIME = re.compile(
    r"\b(?:[Tt]he|[Aa]n|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|\w+s?[’']s?) earlier (?=[a-z])"
    rf"|\b(?!(?:On|Last|Next|This|By|Every|From|Until|Since) )[A-Z]\w+ (?:{'|'.join(WEEKDAYS)})\b"
)
_COUNTED = re.compile(
    r"\b(?:the (?:two|three|four|five|other)|both) (?!hand|side|day|way|parents|sexes|sides)[a-z]+"
    r"(?=[?.,]|$| (?:is|are|was|were|did)\b)"
)
_LEANING = re.compile(
    r"^(?:this|that(?!’s| is what)|these|those|it|they|he|she|him|her|his|their|its|and|but|so|or|then|also|too"
    r"|however|therefore|for example|for instance|as a result|instead)\b"
    r"|\bsuch (?!as\b)(?!.*\b(?:as|that)\b)"
    r"|\b(?:this|these) (?!country|world|planet|year|century|city|town|way|is|was|are|an?\b)[a-z]+",
    re.I,
)
#: "One ordered nine cases": one of whom?
_NUMBER_ALONE = re.compile(r"(One|Another|Others|Both) (?:[a-z]+ed|has|have|had|is|are|was|were|will|would|said)\b")
_LEANING_START = re.compile(r"[“\"‘]([^”\"]+)[”\"]")

_WHY_MATTER = re.compile(
    r"^Why (?:is|was|are|were) (the (?:distinction|difference|change|step|measure|point|term|idea|plan|decision)s?)"
    r" [\w-]+\?$"
)
#: At the end of a question nothing tells more of it.
_MATTER = re.compile(
    r"\b(the (?:affair|matter|incident|situation|conflict|controversy|event|move|decision|idea|plan|proposal|issue"
    r"|problem|claim|finding|request|change|process|experience|attack|case|story|project|deal))\?$"
)
#: "Why would …" needs what else were so.
_WOULD = re.compile(r"(?:According to [^,]+, )?(?:why|how) would(?:n[’']t)?\b", re.I)
_CASE = re.compile(r"\b(?:if|unless|without|were|when|once|under|in case)\b", re.I)


def _dangling_pronoun(item: ItemText, context: Context) -> str:
    """A personal pronoun with no noun before it, outside quotation marks."""
    found = re.findall(r"[\w’']+", _EMPTY_IT.sub(" ", _QUOTED.sub(" ", item.stem)))
    may_address = item.kind in {WRITTEN, POLL}
    named = bool(found) and bool(context.name_kind(found[0]))
    dangling = [word for place, word in enumerate(found) if _dangles(word, place, found, named)]
    word = next((word for word in dangling if not (may_address and word.lower() in FIRST_AND_SECOND)), "")
    if not word and (opening := _NUMBER_ALONE.match(item.stem)):
        word = opening.group(1)
    if not word and _means_nobody(_QUOTED.sub(" ", item.stem)):
        word = "their"
    if not word and _means_another(_QUOTED.sub(" ", item.stem)):
        word = "them"
    return _advice(word) if word else ""


def _means_another(stem: str) -> bool:
    """ "nets that can hold them": others than the nets, and no others stand before."""
    found = _OTHERS_THAN.search(stem)
    return found is not None and not _PLURAL.search(stem[: found.start()])


def _means_nobody(stem: str) -> bool:
    """ "Corn formed the basis of their diet": no name and nothing in the plural that it could be."""
    if not re.search(r"\btheir\b", stem) or re.search(r"\S \W*(?!B?CE?\b|AD\b)[A-Z]\w", stem):
        return False
    return not _PLURAL.search(_NO_OWNERS.sub(" ", stem)) and not _OWNERS.search(stem)


def _dangles(word: str, place: int, found: list[str], named: bool) -> bool:
    """``named`` says that the first word is a name."""
    if word.lower() in FIRST_AND_SECOND and word != "US":
        return True
    if word.lower() in HE | SHE:
        behind = found[place + 1 : place + _NEAR] if word.lower() in POSSESSIVE else []
        return not (named and place) and not any(other[:1].isupper() for other in [*found[1:place], *behind])
    return word.lower() in PERSONAL and (place < 2 or found[place - 1].lower() in _AUXILIARIES)


def _advice(word: str) -> str:
    if word.lower() in FIRST_AND_SECOND:
        return f"Nobody can tell who is meant by “{word}”: name them."
    return f"Nobody can tell who or what is meant by “{word}”: say it by name."


def _dangling_in_option(item: ItemText, context: Context) -> str:
    """I, we and you in an option, and he or she where the stem names nobody."""
    named = bool(re.search(r"(?<!^)\b[A-Z]\w", item.stem)) or bool(re.search(r"\b(?:who|whose|person)\b", item.stem))
    for option in item.options if item.has_own_options else ():
        for place, word in enumerate(re.findall(r"[\w’']+", _QUOTED.sub(" ", option))):
            if word.lower() in FIRST_AND_SECOND and word != "US":
                return _advice(word)
            if word.lower() in HE | SHE and place < _AT_FIRST and not named:
                return _advice(word)
    return ""


def _points_back(item: ItemText, context: Context) -> str:
    """ "this ban", "the latter", "However, …": "this" may mean a statement that the stem quotes."""
    if item.kind == CLAIM_KIND:
        return ""
    texts = (item.stem, *(item.options if item.has_own_options else ()))
    for text in texts:
        found = _POINTING.search(_QUOTED.sub(" ", text))
        if found and item.kind not in {WRITTEN, POLL}:
            word = found.group().strip("?., ")
            return f"“{word}” points at something outside the question: leave it out, or say what it is."
    return ""


def _counts_back(item: ItemText, context: Context) -> str:
    """ "the two countries": which, only the text before tells."""
    found = _COUNTED.search(_QUOTED.sub(" ", item.stem)) if item.kind not in {WRITTEN, POLL} else None
    return f"Nobody can tell which are meant by “{found.group()}”: name them." if found else ""


def _quotation_leans(item: ItemText, context: Context) -> str:
    """A quotation that begins with "This" or "They" needs the sentence before it."""
    if _ASKS_WHO.search(item.stem):
        return ""
    found = next((quote for quote in _LEANING_START.findall(item.stem) if _leans(quote)), "")
    return f"The quotation “{found}” cannot be understood without the sentence before it." if found else ""


def _leans(quote: str) -> bool:
    return len(quote.split()) > 3 and bool(_LEANING.search(quote.strip())) and not _EMPTY_START.match(quote)


def _of_its_day(item: ItemText, context: Context) -> str:
    keys = (item.key,) if item.kind != FIND_EVIDENCE else ()
    texts = (_QUOTED.sub(" ", item.stem), *(item.options if item.has_own_options else keys))
    found = next((found for text in texts if (found := RELATIVE.search(_NO_TIME.sub(" ", text)))), None)
    if found is None or item.kind in {WRITTEN, POLL}:
        return ""
    return f"“{found.group()}” only meant something on the day the article was written: give a date, or leave it out."


def _unnamed_matter(item: ItemText, context: Context) -> str:
    """ "How did Byron describe the affair?": which, the question does not tell."""
    stem = _QUOTED.sub(" ", item.stem) if item.kind not in {POLL, TRUE_FALSE, CLAIM_KIND} else ""
    found = _MATTER.search(stem) or _WHY_MATTER.search(stem)
    return f"Nobody can tell which is meant by “{found.group(1)}”: say what it is." if found else ""


def _no_case(item: ItemText, context: Context) -> str:
    """ "Why would he be protected?": if what? The case that the text has set up must stand in the question."""
    if not _WOULD.match(item.stem) or _CASE.search(item.stem):
        return ""
    return "The question speaks of a case that it does not tell: add it, as in “if …”."


CHECKS = (
    Check("a pronoun that nobody can resolve", _dangling_pronoun),
    Check("an option has a pronoun that nobody can resolve", _dangling_in_option),
    Check("a word points outside the question", _points_back),
    Check("counted, but not named", _counts_back),
    Check("the case is not told", _no_case),
    Check("a matter is not named", _unnamed_matter),
    Check("a quotation leans on the sentence before", _quotation_leans),
    Check("a time that only meant something on its day", _of_its_day),
)
