"""Checks for a second right answer: a wrong option that the evidence supports as well."""

import re
from functools import lru_cache

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.giving_away import EMPTY
from quiz.generation.checks.word_forms import folded, kindred, plain_words, sentences
from quiz.generation.facts.quantities import quantities
from quiz.generation.items import BLANK, GAP, OPEN_GAP, SHORT_ANSWER, WRITTEN

_SHORTEST = 3
#: ", nets on poles and lamps": no clause, no aside and no second statement begins behind the comma.
_LIST_GOES_ON = (
    r", (?!(?:and|but|or|so|who|which|where|when|while|with|as|in|at|on|by|he|she|it|they|we|you|that|there|a|an|the"
    r"|said|says|told|according)\b|\w+ing\b)(?:[\w’'-]+ ){0,6}?[\w’'-]+(?:, (?:[\w’'-]+ ){0,5}?[\w’'-]+){0,3}"
    r",? (?:and|or) (?!(?:he|she|it|they|we|is|was|are|were|has|have|had|said|says|will|would)\b)"
)
#: A sentence answers too when it has so much of the question's words, of which there are so many at least.
_MOST_OF, _FEWEST_ASKED = 0.8, 3


def _listed_with_key(item: ItemText, context: Context) -> str:
    """ "Tom Bell and Anna Krol" drove: who of them is asked for, the stem does not say."""
    if not item.has_own_options or len(item.key) < _SHORTEST:
        return ""
    present = [option for option in item.wrong if _bare(option).lower() in item.evidence.lower()]
    rival = next((option for option in present if _are_joined(item.key, option, item.evidence)), "")
    return f"The evidence names “{rival}” together with “{item.key}”: is it not right as well?" if rival else ""


def _are_joined(key: str, option: str, text: str) -> bool:
    key, option = re.escape(_bare(key)), re.escape(_bare(option))
    joint = r"(?:,? (?:and|or|as well as|nor|&)(?: also)?(?: the| an?| in| by| to)? |, (?:the |an? )?)"
    several = rf"(?:{joint}[\w’' -]{{1,30}})?{joint}"
    if not re.search(rf"\b{key}{several}{option}\b|\b{option}{several}{key}\b", text, re.I):
        return False
    return bool(re.search(r"\b(?:and|or|as well as|nor)\b|&", text))


def _bare(option: str) -> str:
    """Without the small word in front."""
    return re.sub(r"(?i)^(?:the|an?|in|on|by|to|because) ", "", option).rstrip(".")


def _in_evidence(item: ItemText, context: Context) -> str:
    """A wrong option of the evidence itself tempts well, and may be right as well: a remark."""
    if not item.has_own_options:
        return ""
    rival = next((option for option in item.wrong if len(option) >= _SHORTEST and _stands(option, item.evidence)), "")
    return f"The option “{rival}” stands in the evidence too: make sure that it is wrong." if rival else ""


def _stands(option: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(option.rstrip('.'))}(?!\w)", text, re.I))


def _stands_as_it_is(item: ItemText, context: Context) -> str:
    """A statement marked false, or a gap filled with a wrong option, that the article prints word for word."""
    if item.is_false:
        filled = [item.stem]
    elif item.kind == GAP:
        filled = [item.stem.replace(BLANK, option) for option in item.wrong]
    else:
        return ""
    printed = f" {_squeezed(context.text)} "
    found = next((text for text in filled if len(text.split()) > 3 and f" {_squeezed(text)} " in printed), "")
    return f"“{found}” stands in the article word for word: it cannot be wrong." if found else ""


@lru_cache(maxsize=16)
def _squeezed(text: str) -> str:
    return folded(text)


def _supported_elsewhere(item: ItemText, context: Context) -> str:
    """Another sentence of the article says of a wrong option what the question asks."""
    asked = plain_words(item.stem) - EMPTY
    if not item.has_own_options or len(asked) < _FEWEST_ASKED:
        return ""
    for sentence in sentences(context.text):
        told = plain_words(sentence)
        if sentence in item.evidence or len(kindred(asked, told)) < _MOST_OF * len(asked):
            continue
        rival = next((option for option in item.wrong if _stands(option, sentence)), "")
        if rival and not _stands(item.key, sentence):
            return f"The article says much the same of “{rival}”: is it not right as well?"
    return ""


def _partly_answered(item: ItemText, context: Context) -> str:
    """Typed: "Marsham" where the evidence says "Marsham and Lund"."""
    if item.kind not in {SHORT_ANSWER, OPEN_GAP} or not item.key[:1].isupper():
        return ""
    key = re.escape(item.key)
    found = re.search(
        rf"\b{key}(?:, | and | or )(?:and |or )?([A-Z]\w+)|([A-Z]\w+)(?:,? and |,? or ){key}\b", item.evidence
    )
    other = next(filter(None, found.groups()), "") if found else ""
    if not other or other in item.stem or not context.name_kind(item.key) or f"{item.key}, {other}" in item.evidence:
        return ""
    return f"The evidence names “{other}” beside “{item.key}”: is the answer whole?"


def _cut_from_list(item: ItemText, context: Context) -> str:
    """Typed: "Boats" where the evidence goes on "boats, nets on poles and lamps"."""
    key = item.key.strip(". ")
    if item.kind not in {SHORT_ANSWER, OPEN_GAP, WRITTEN} or not key or context.name_kind(key):
        return ""
    found = re.search(rf"(?<!\w){re.escape(key)}{_LIST_GOES_ON}", item.evidence, re.I)
    return f"The evidence goes on with a list: is “{key}” the whole answer?" if found else ""


def _counted_twice(item: ItemText, context: Context) -> str:
    """A typed number where the evidence has another one of the same sort and thing."""
    if item.kind not in {SHORT_ANSWER, OPEN_GAP}:
        return ""
    key = quantities(item.key)
    others = [found for found in quantities(item.evidence) if key and found.kind == key[0].kind]
    rivals = [found.text for found in others if found.value != key[0].value and found.text not in item.stem]
    if not rivals or any(character.isalpha() for character in item.key):
        return ""
    return f"The evidence has another number of this sort, “{rivals[0]}”: does the question tell which one is meant?"


CHECKS = (
    Check("two options could be right", _listed_with_key),
    Check("the article prints what is marked as wrong", _stands_as_it_is),
    Check("the article says the same of a wrong option", _supported_elsewhere),
    Check("the answer is not whole", _partly_answered),
    Check("the answer is cut from a list", _cut_from_list),
    Check("a wrong option stands in the evidence", _in_evidence, grave=False),
    Check("another number of the same sort", _counted_twice, grave=False),
)
