"""Checks on the English: agreement, articles, capitals, spelling. Only slips that short patterns are sure of."""

import re
from functools import lru_cache

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.giveaways import begins_with_vowel, is_plural
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.vocabulary.gazetteer import LISTED_NAMES
from quiz.generation.vocabulary.people import GIVEN_NAMES
from quiz.generation.vocabulary.wordlists import words

_WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*")
#: Names of lists that are words as well.
_ALSO_WORDS = frozenset({"march", "august", "polish", "turkey", "china", "chad", "jordan", "liberal", "conservative"})
#: The noun of "Who are the former mayor …?": the last word before anything that does not belong to it.
_ASKED_OF = re.compile(
    r"^(?:According to [^,]+, )?(?:who|what) (?P<verb>is|are|was|were) "
    r"(?P<noun>(?:the|(?:[A-Z]\w+ ){0,2}[A-Z]\w+[’']s?) [\w’'-]+(?: [\w’'-]+)*?)"
    r"(?=,|\?| (?:of|at|in|on|for|from|who|that|which|with|like|according|called)\b)",
    re.I,
)
#: Nouns with such an ending are one thing or one person.
_SINGULAR_ENDINGS = tuple(words("er or ist ian ion ment name ity job man woman ness age ent ant"))
#: gas, chaos, economics, lens; other, former
_DOUBTFUL_ENDINGS = ("as", "os", "ics", "ens", "ther", "rmer", "tter")
#: A name after "the" with no noun behind it that the "the" belongs to; so many mentions show how it is used.
_THE_NAME = re.compile(
    r"\b[Tt]he (?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)"
    r"(?=[,?.;:)]|$| (?:is|are|was|were|did|does|has|had|and|or|in|on|at|to|for|from|with|by|as|that|which|who)\b)"
)
_NAMED_OFTEN = 2
_SUBJECT = re.compile(r"^(?P<name>(?:[A-Z][\w’'-]+ ){1,3})(?P<verb>are|were|have)\b")
#: An abstract noun as the subject of a statement.
_ABSTRACT = re.compile(r"^(?:The |An? )?(?:[\w’'-]+ ){0,2}\w{2,}(?:ance|ism|ness) (?:are|were|have)\b")
_PAST = words(
    "made went took came gave wrote became began said told bought sold built won saw got grew knew thought left"
)
_DID_PAST = re.compile(rf"\b(?:did|does|do) (?:[\w’'-]+ ){{1,5}}?(?P<verb>{'|'.join(_PAST)})\b(?! [a-z]+ing)")


def _wrong_article(item: ItemText, context: Context) -> str:
    """a apple, an book"""
    for text in item.made_texts:
        for found in re.finditer(r"(?:^A|(?<![\w’'.-])a)(n?) ([“\"'‘]?[\w-]+)", text):
            if bool(found.group(1)) != begins_with_vowel(found.group(2)) and not found.group(2).startswith("_"):
                return f"“{found.group()}”: {'“a”' if found.group(1) else '“an”'} belongs there."
    return ""


#: Little words that stand next to themselves by a slip only.
_TWICE = re.compile(r"\b(as|the|an?|of|to|in|on|and|or|for|with|at|by|from|is|are|was|were) \1\b", re.I)
_CUT = re.compile(r"(?:^|\s)-[A-Z]\w+")


def _misprint(item: ItemText, context: Context) -> str:
    twice = next((found.group(1) for text in item.made_texts if (found := _TWICE.search(text))), "")
    if twice:
        return f"“{twice} {twice}”: one is too many."
    cut = next((found.group() for text in item.made_texts if (found := _CUT.search(text))), "")
    if cut:
        return f"“{cut.strip()}” has lost its beginning."
    word = next((word for text in item.made_texts for word in _WORD.findall(text) if context.is_misprint(word)), "")
    return f"“{word}” seems misspelt." if word else ""


def _needless_the(item: ItemText, context: Context) -> str:
    """ "the Tom Bell": the article names the same again and again, and never with "the"."""
    for text in item.texts:
        for found in _THE_NAME.finditer(text):
            name = found.group("name")
            with_the = {other.group("name") for other in _THE_NAME.finditer(context.text)}
            if context.text.count(name) >= _NAMED_OFTEN and name not in with_the:
                return f"“the {name}”: the article says “{name}” without “the”."
    return ""


def _two_names(item: ItemText, context: Context) -> str:
    """Rosa Margaret Imrie or Rosa Imrie was …"""
    found = re.match(r"((?:[A-Z][\w.’-]+ ){1,4})or ((?:[A-Z][\w.’-]+ ){1,4})(?:was|is|were|are)\b", item.stem)
    if not found or not set(found.group(1).split()) & set(found.group(2).split()):
        return ""
    return f"One of the two names “{found.group(1).strip()}” and “{found.group(2).strip()}” is enough."


def _lost_capital(item: ItemText, context: Context) -> str:
    """pageShip for PageShip, denmark for Denmark."""
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


def _misspelt_name(item: ItemText, context: Context) -> str:
    """One letter away from a name of the article; a wrong option may be so on purpose."""
    known = _names(context.text)
    for word in re.findall(r"(?<!^)\b[A-Z][^\W\d_]{4,}", f"{item.stem} {item.key}"):
        bare = word.removesuffix("s")
        if bare in context.text or word.lower() in LISTED_NAMES or word.lower() in GIVEN_NAMES:
            continue
        meant = next((name for name in known if name[0] == word[0] and _is_one_slip(bare, name.removesuffix("s"))), "")
        if meant:
            return f"“{word}” is written “{meant}” in the article."
    return ""


@lru_cache(maxsize=8)
def _names(text: str) -> tuple[str, ...]:
    """The words of five letters and more that begin with a capital inside a sentence."""
    return tuple(sorted(set(re.findall(r"(?<=[a-z,] )[A-Z][^\W\d_]{4,}", text))))


def _is_one_slip(left: str, right: str) -> bool:
    """One letter more, less or exchanged, or two neighbours swapped."""
    while left and right and left[0] == right[0]:
        left, right = left[1:], right[1:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    return len(left) <= 1 and len(right) <= 1 and left != right or len(left) == 2 and left == right[::-1]


def _agreement(item: ItemText, context: Context) -> str:
    """Who are the mayor? Tom Bell are late. When did the bus came?"""
    if re.match(r"Who have\b", item.stem):
        return "“Who have …”: “has” belongs there."
    asked, subject, past = _ASKED_OF.match(item.stem), _SUBJECT.match(item.stem), _DID_PAST.search(item.stem)
    single = _ABSTRACT.match(item.stem)
    if asked and " and " not in asked.group("noun") and _disagrees(asked.group("verb"), asked.group("noun")):
        return f"“{asked.group('verb')} {asked.group('noun')}”: singular and plural do not go together."
    if subject and " and " not in subject.group("name") and context.name_kind(subject.group("name").strip()) == PERSON:
        return f"“{subject.group().strip()}”: singular and plural do not go together."
    if single and " of " not in single.group() and " and " not in single.group():
        return f"“{single.group()}”: singular and plural do not go together."
    if past and not item.stem.startswith(("What did", "What does")):
        return f"Behind “did” stands the base form of a verb, not “{past.group('verb')}”."
    return ""


def _disagrees(verb: str, noun: str) -> bool:
    """Only for nouns, no names, whose ending leaves no doubt."""
    last = noun.split()[-1]
    if not last.islower() or not last.isalpha() or last.endswith(_DOUBTFUL_ENDINGS):
        return False
    is_sure = is_plural(last) or last.endswith(_SINGULAR_ENDINGS)
    return is_sure and (verb.lower() in {"are", "were"}) != is_plural(last)


CHECKS = (
    Check("a or an is wrong", _wrong_article),
    Check("singular and plural are mixed", _agreement),
    Check("the before a name", _needless_the),
    Check("two names of one person", _two_names),
    Check("a name has lost its capital", _lost_capital),
    Check("a name is spelt otherwise in the article", _misspelt_name),
    Check("a misprint of the source", _misprint, needs_reading=True),
)
