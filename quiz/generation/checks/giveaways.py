"""Checks for what tells the key without reading: its shape, its length, the grammar around the gap."""

import re
from collections.abc import Callable

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.facts.quantities import value_of
from quiz.generation.items import GAP
from quiz.generation.vocabulary.wordlists import words

_NOUN_PHRASE = re.compile(r"(?:an?|the) ", re.I)
_CLAUSE = re.compile(r"(?:he|she|it|they|we|there|to|by|in|on|at|because)\b", re.I)
_BY_DOING = re.compile(r"(?i)by \w+ing\b")
#: Options of so many words, or with an article, are no whole sentences, in which a plural or a "The" tells nothing.
_SHORT = 6
_OF_SHORT_ONES = frozenset({"is in the plural", "begins with “The”"})
#: What an option looks like: how to say that it does, that it does not, and the test.
_SHAPES: tuple[tuple[str, str, Callable[[str], bool]], ...] = (
    ("has a number in it", "has no number in it", lambda option: any(map(str.isdigit, option))),
    ("begins with a capital", "begins with a small letter", lambda option: option[:1].isupper()),
    ("has quotation marks", "has no quotation marks", lambda option: "“" in option or '"' in option),
    ("begins with “To”", "does not begin with “To”", lambda option: option.startswith("To ")),
    ("begins with “The”", "does not begin with “The”", lambda option: option.startswith("The ")),
    ("begins with “Because”", "does not begin with “Because”", lambda option: option.split()[:1] == ["Because"]),
    ("begins with “By …ing”", "does not begin with “By …ing”", lambda option: bool(_BY_DOING.match(option))),
    ("is in the plural", "is in the singular", lambda option: is_plural(option)),
    ("is a sum of money", "is no sum of money", lambda option: bool(re.search(r"[£$€¥]", option))),
    ("is a percentage", "is no percentage", lambda option: bool(re.search(r"%|per ?cent\b", option))),
)
_VOWEL = re.compile(r"(?i:[aeiou]|8|11\b|18\b|hour|honest|honou?r|heir)|[FHLMNRSX](?:[A-Z]{1,4}\b|-)")
_CONSONANT = re.compile(r"(?i)uni(?!n|m)|use|usu|eu|one\b|once\b|ut[ei]|ur[ai]n|ubiq|UN\b|US\b|UK\b|EU\b")
_SINGULAR_BEFORE = re.compile(r"\b(?:an?|this|that|each|every|another) _____", re.I)
_PLURAL_BEFORE = re.compile(r"\b(?:these|those|many|several|few|two|three|four|five|both|various) _____", re.I)
_VERB_AFTER = re.compile(r"^_____ (?P<verb>is|was|has|are|were|have)\b", re.I)
_SAME_IN_BOTH = frozenset(words("series species sheep fish deer news politics physics mathematics means"))
_NO_SINGULAR = frozenset(words("people children men women police mice geese teeth feet media data"))


def begins_with_vowel(text: str) -> bool:
    """Does "an" stand before it: an hour, an MP, but a university, a one-way street."""
    bare = text.lstrip("“\"'‘")
    if re.match(r"(?:UN|US|UK|EU)\b", bare):
        return False
    return not _CONSONANT.match(bare) and bool(_VOWEL.match(bare))


def is_plural(option: str) -> bool:
    """A short phrase that ends in a plural and is no name."""
    last = re.sub(r"\W+$", "", option).split()[-1:]
    word = last[0].lower() if last else ""
    if len(option.split()) > 4 or _CLAUSE.match(option) or word in _SAME_IN_BOTH or re.match(r".* [A-Z]", option):
        return False
    return word in _NO_SINGULAR or (word.endswith("s") and not word.endswith(("ss", "us", "is", "’s", "'s")))


def _odd_one_out(item: ItemText, context: Context) -> str:
    """The key alone has digits, a capital, quotation marks, a plural … or it alone has not."""
    if not item.has_own_options:
        return ""
    names = all(map(context.name_kind, item.options))
    are_phrases = all(len(option.split()) <= _SHORT or _NOUN_PHRASE.match(option) for option in item.options)
    for does, does_not, has in _SHAPES:
        key, others = has(item.key), {has(option) for option in item.wrong}
        if does in _OF_SHORT_ONES and (names or not are_phrases):
            continue
        if others == {not key}:
            return f"Only the answer “{item.key}” {does if key else does_not}: write the options alike."
    return ""


def _length_tells(item: ItemText, context: Context) -> str:
    if not item.has_own_options or all(map(context.name_kind, item.options)):
        return ""
    key, others = len(item.key), [len(option) for option in item.wrong]
    if key > 1.6 * max(others) + 6:
        return "The right answer is much longer than every other option: shorten it, or give the others as much detail."
    if key < 0.45 * min(others) - 3:
        return "The right answer is much shorter than every other option: write them about as long."
    return ""


def _article_tells(item: ItemText, context: Context) -> str:
    """ "a _____" or "… is an" where not all options begin with the right sound."""
    before = re.search(r"\b(an?) _____" if item.kind == GAP else r"\b(an?)(?: ?[…:]| ?\.\.\.)?$", item.stem)
    if not before or not item.has_own_options:
        return ""
    sounds = {begins_with_vowel(option) for option in item.options}
    if len(sounds) == 1:
        return ""
    return f"“{before.group(1)}” before the gap rules options out: write “a/an”, or choose options that all fit."


def _number_tells(item: ItemText, context: Context) -> str:
    """ "these _____" or "_____ are" where only some options are plural."""
    if item.kind != GAP or not item.wrong or any(map(value_of, item.options)):
        return ""
    around = [found for found in (_SINGULAR_BEFORE, _PLURAL_BEFORE, _VERB_AFTER) if found.search(item.stem)]
    plural = [is_plural(option) for option in item.options]
    if not around or all(plural) or not any(plural) or any(map(context.name_kind, item.options)):
        return ""
    return "The words around the gap show whether one or several are meant, and not all options fit."


CHECKS = (
    Check("one option unlike the others", _odd_one_out),
    Check("the length gives the answer away", _length_tells),
    Check("a or an gives the answer away", _article_tells),
    Check("singular or plural gives the answer away", _number_tells),
)
