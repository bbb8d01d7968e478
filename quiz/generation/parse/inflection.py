"""Forms of verbs and nouns, from lemminflect's tables, with the few that it gets wrong."""

import unicodedata
from functools import lru_cache

from quiz.generation.vocabulary.wordlists import words

_OVERRIDES = {
    ("broadcast", "VBD"): "broadcast",
    ("found", "VB"): "found",
    ("lay", "VBD"): "laid",
    ("spit", "VBD"): "spat",
}
_IRREGULAR_BASES = {
    "was": "be",
    "were": "be",
    "is": "be",
    "are": "be",
    "has": "have",
    "had": "have",
    "does": "do",
    "did": "do",
}


@lru_cache(maxsize=1)
def load() -> bool:
    """Read the tables, which takes about half a second the first time."""
    return is_known_word("book") and verb_form("book", "VBD") == "booked"


@lru_cache(maxsize=4096)
def verb_base(text: str, lemma: str = "") -> str:
    """The base form of a verb form; ``lemma`` is taken where it is among the possible ones."""
    from lemminflect import getAllLemmas

    lower = text.lower()
    if lower in _IRREGULAR_BASES:
        return _IRREGULAR_BASES[lower]
    lemmas = getAllLemmas(lower, upos="VERB").get("VERB", ())
    return lemma if lemma in lemmas or not lemmas else lemmas[0]


@lru_cache(maxsize=4096)
def verb_form(base: str, tag: str) -> str:
    """``base`` in the form of a Penn tag ("VBZ", "VBG" …)."""
    from lemminflect import getInflection

    forms = getInflection(base, tag=tag)
    return _OVERRIDES.get((base, tag)) or (forms[0] if forms else base)


@lru_cache(maxsize=4096)
def is_only_verb(word: str) -> bool:
    """A verb form that is no other word as well ("upheld")."""
    from lemminflect import getAllLemmas

    return set(getAllLemmas(word.lower())) == {"VERB"}


@lru_cache(maxsize=8192)
def is_known_word(word: str) -> bool:
    """Is ``word``, in small letters, a form of some word in the dictionary tables?"""
    from lemminflect import getAllLemmas

    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    return (
        bool(getAllLemmas(word) or getAllLemmas(plain))
        or word in _FUNCTION_WORDS
        or word.endswith(("ly", "ness", "less", "ing"))
    )


@lru_cache(maxsize=1024)
def is_one_letter_off(word: str) -> bool:
    """Does one letter more, less or exchanged, or two neighbours swapped, make a dictionary word of ``word``?"""
    from lemminflect import getAllLemmas

    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    letters = "abcdefghijklmnopqrstuvwxyz"
    fewer = [left + right[1:] for left, right in cuts if right]
    swapped = [left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1]
    other = [left + letter + right[1:] for left, right in cuts if right for letter in letters]
    more = [left + letter + right for left, right in cuts for letter in letters]
    return any(getAllLemmas(near) for near in [*fewer, *swapped, *other, *more] if near != word)


_FUNCTION_WORDS = frozenset(
    words("""
    the and with that this from they them their there then than when what where which while whose whom been were
    have into onto upon about after before above below under over between among against because although though
    since until unless whether within without during despite through throughout toward towards along around across
    behind beyond beside besides near both either neither each every some any many much more most less least few
    several such same other another also very just only even still already almost quite rather must might could
    would should shall will ought cannot itself himself herself themselves myself yourself ourselves him her his
    hers its our your these those here once twice hundred thousand million billion trillion sixty seventy eighty
    ninety twenty thirty forty fifty eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    eight nine seven four five three zero online website app apps email smartphone smartphones livestream
    influencer influencers selfie hashtag podcast vaping netizen netizens emoji wifi metre metres kilometre
    kilometres centimetre centimetres litre litres colour colours organisation organisations programme programmes
""")
)
