"""What people are: "X, a lecturer at Y", "the expert X", "X was a linguist"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.names import Name, Names
from quiz.generation.parse.inflection import is_known_word
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.countries import DEMONYMS, OTHER_DEMONYMS
from quiz.generation.vocabulary.roles import FAMILY_OF
from quiz.generation.vocabulary.vagueness import PERSONAL
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import printed, word_count

_LONGEST_PHRASE = 11
_PREPOSITIONS = frozenset(
    words("""
    of at for on in from to with behind by into about who which that whose
""")
)
_NOUN_PHRASE_TAGS = frozenset(
    words("""
    NN NNS NNP NNPS JJ JJS CD POS HYPH DT VBN VBG PRP$ RB CC
""")
)


@dataclass(frozen=True, eq=False)
class RoleFact:
    """``phrase`` has its article ("a lecturer at Y"); ``head`` is the noun that says what the person is.

    ``past``: the article says that the person was it.
    """

    name: Name
    phrase: str
    head: str
    sentence: Sentence
    past: bool = False

    @property
    def family(self) -> str:
        return FAMILY_OF[self.head]

    @property
    def be(self) -> str:
        return "was" if self.past else "is"


def role_facts(names: Names) -> list[RoleFact]:
    """Return what the article says people are; the first statement about each person."""
    found: dict[int, RoleFact] = {}
    for mention in names.mentions:
        if mention.name is None or mention.name.kind != PERSON or mention.words[0].quoted:
            continue
        for phrase, head, past in _phrases(mention, names):
            fact = RoleFact(mention.name, phrase, head, mention.sentence, past)
            found.setdefault(id(mention.name), fact)
    return list(found.values())


def _phrases(mention: Mention, names: Names) -> Iterator[tuple[str, str, bool]]:
    for look in (_behind, _copular, _in_front):
        found = look(mention)
        if found and (head := _head(found)) and _is_usable(found, mention, names):
            phrase = printed(found, mention.sentence)
            is_unique = look is not _in_front or " of " in phrase or _is_office(found, head)
            past = look is _copular and mention.sentence.words[found[0].i - 1].lower == "was"
            yield _with_article(_small_start(found, phrase), is_unique), head, past


def _with_article(phrase: str, is_unique: bool) -> str:
    """Give a phrase its article: "the" to what only one person can be, else "a" or "an"."""
    if not is_unique:
        phrase = phrase.removeprefix("the ").removeprefix("The ")
    first = phrase.split()[0].lower()
    if first in {"a", "an", "the"}:
        return phrase[0].lower() + phrase[1:]
    if first.endswith(("'s", "’s", "s’", "s'")):
        return phrase
    if is_unique:
        return f"the {phrase}"
    return f"an {phrase}" if first[0] in "aeiou" else f"a {phrase}"


def _is_office(words: list[Word], head: str) -> bool:
    """The Prime Minister, the group Chief Executive: written large, there is one."""
    return any(word.lower == head and word.text.istitle() for word in words)


def _small_start(words: list[Word], phrase: str) -> str:
    first = words[0]
    is_ordinary = is_known_word(first.lower)
    is_people = first.text in OTHER_DEMONYMS or first.text in DEMONYMS
    opens = first.i == 0 and not is_people and (first.tag in {"JJ", "RB", "VBG", "NN", "DT"} or is_ordinary)
    return phrase[0].lower() + phrase[1:] if opens else phrase


def _behind(mention: Mention) -> list[Word]:
    """The words of ", a lecturer at Y," without the commas."""
    words = mention.sentence.words
    start = mention.words[-1].i + 1
    if start >= len(words) or words[start].text != ",":
        return []
    phrase = _until_end(words[start + 1 :])
    if not phrase or not (phrase[0].lower in {"a", "an", "the"} or _head(phrase[:4])):
        return []
    stop = phrase[-1].i + 1
    ended = stop < len(words) and (
        words[stop].text in {",", ".", ";", "–", "—", ":", ")"}
        or words[stop].lower in {"who", "which", "whose"}
        or (words[stop].is_verb and mention.words[0].i == 0)  # not "according to X, a teacher was late"
    )
    return phrase if ended else []


def _until_end(words: list[Word]) -> list[Word]:
    phrase: list[Word] = []
    for place, word in enumerate(words):
        if word.is_punctuation and word.text not in {"-", "'", "’", "&"}:
            break
        if word.lower in {"who", "which", "that", "whose"} or word.start < 0:
            break
        is_participle = word.tag in {"VBN", "VBG"} and not word.text[:1].isupper()
        if word.tag in {"VBD", "VBZ", "VBP", "MD"} or (is_participle and _head(words[:place])):
            break
        phrase.append(word)
    return phrase


def _copular(mention: Mention) -> list[Word]:
    """The words behind "X was" up to the next clause."""
    words = mention.sentence.words
    verb = mention.words[-1].i + 1
    if verb >= len(words) or words[verb].lower not in {"is", "was"} or mention.words[0].i > 1:
        return []
    phrase = _until_end(words[verb + 1 :])
    return phrase if phrase and phrase[0].lower in {"a", "an", "the"} else []


def _in_front(mention: Mention) -> list[Word]:
    """ "the old maps expert X", "The first editor of Y, X," """
    words = mention.sentence.words
    first = mention.words[0].i - len(mention.title.split())
    stop = mention.words[0].i
    if stop and words[stop - 1].text == ",":
        stop = stop - 1
        behind = mention.words[-1].i + 1
        if behind >= len(words) or words[behind].text != ",":
            return []
        return _back_to_start(words[:stop], through_of=True)
    return _back_to_start(words[: max(first, stop)], through_of=False)


def _back_to_start(words: list[Word], through_of: bool) -> list[Word]:
    phrase: list[Word] = []
    for word in reversed(words):
        inside = word.tag in _NOUN_PHRASE_TAGS or (through_of and word.lower in {"of", "at", "for"})
        if not inside or word.start < 0 or (word.is_punctuation and word.text not in {"-", "'", "’"}):
            break
        phrase.insert(0, word)
        if word.tag in {"DT", "PRP$"}:
            break
    while phrase and phrase[0].tag in {"CC", "RB", "POS", "HYPH"}:
        phrase = phrase[1:]
    return phrase


def _head(words: list[Word]) -> str:
    """The role noun in front of the first preposition, or the empty string."""
    stop = next((place for place, word in enumerate(words) if word.lower in _PREPOSITIONS), len(words))
    heads = [word for word in words[:stop] if not word.is_punctuation]
    if not heads:
        return ""
    last = heads[-1].lower
    return last if last in FAMILY_OF else ""


def _is_usable(words: list[Word], mention: Mention, names: Names) -> bool:
    """Short, of one person, and clear alone."""
    if not len(words) >= 1 or len(words) > _LONGEST_PHRASE + 3:
        return False
    if any(word.lower in PERSONAL or word.lower in {"other", "another", "or"} for word in words):
        return False
    if words[-1].tag in {"DT", "IN", "TO", "CC", "PRP$"}:
        return False  # broken off
    phrase = printed(words, mention.sentence)
    named = [names.at(word) for word in words]
    people = any(name is not None and name.kind == PERSON for name in named)
    return (
        word_count(phrase) <= _LONGEST_PHRASE and not people and len([word for word in words if word.tag != "DT"]) >= 2
    )
