"""What a named thing is, where the article says so beside its name.

Lantern Row, a charity that lends lamps, opened a shop.  ->  What is Lantern Row, according to the article?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.name_kinds import ORGANISATION, OTHER
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import tells_meaning
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.gazetteer import LISTED_NAMES
from quiz.generation.vocabulary.people import GIVEN_NAMES
from quiz.generation.vocabulary.roles import ROLES
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import capitalised, printed, word_count

NAME, VERSION = "what_is", 1
_STOPS = frozenset({",", ".", ";", ":", "–", "—", "(", ")"})
#: Where a phrase is cut that says more than what the thing is.
_CUTS = frozenset(words("which who whose where"))
_PREPOSITIONS = frozenset(words("of in on for to at by with from that about near between behind under"))
_PEOPLE = frozenset(words("man woman boy girl child person baby couple pair family"))
_FEWEST_WORDS, _MOST_WORDS = 3, 16


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for mention in reading.names.mentions:
        phrase = _phrase(mention)
        if not phrase or not _is_thing(mention, phrase) or open_reference(phrase, mention.sentence, reading):
            continue
        text = printed(phrase, mention.sentence)
        if not _FEWEST_WORDS <= word_count(text) <= _MOST_WORDS or mention.name is None:
            continue
        if tells_meaning(mention.name.text, text):
            continue
        the = "the " if mention.follows == "the" else ""
        yield typed(
            NAME,
            VERSION,
            f"What is {the}{mention.name.text}, according to the article?",
            capitalised(text),
            sentence=mention.sentence,
            explanation=f"The article says that it is {text}.",
            topic="meaning",
            fact=("role", mention.name.text),
            worth=0.68,
            difficulty="medium",
            accepted=(text.removeprefix("a ").removeprefix("an "),),
        )


def _phrase(mention: Mention) -> list[Word]:
    """The words of ", a charity that lends lamps," behind a name, without the commas."""
    following = mention.sentence.words[mention.words[-1].i + 1 :]
    if len(following) < 4 or following[0].text != "," or following[1].lower not in {"a", "an"}:
        return []
    stop = next((place for place, word in enumerate(following[1:], 1) if word.text in _STOPS), 0)
    cut = next((place for place, word in enumerate(following[1:stop], 1) if word.lower in _CUTS), stop)
    phrase = following[1:cut]
    return [] if any(word.quoted for word in phrase) or _is_list(phrase) else phrase


def _is_list(phrase: list[Word]) -> bool:
    """May an "and" behind the noun lead on to something else? Not behind a preposition or a "to"."""
    inside = False
    for word in phrase:
        inside = inside or word.i > _head_place(phrase) and (word.lower in _PREPOSITIONS or word.lower == "to")
        if word.lower in {"and", "or"} and word.i > _head_place(phrase) and not inside:
            return True
    return False


def _head_place(phrase: list[Word]) -> int:
    """The place in the sentence of the noun that says what the thing is."""
    before = next(
        (place for place, word in enumerate(phrase) if word.lower in _PREPOSITIONS | {"and", "or"}), len(phrase)
    )
    nouns = [word for word in phrase[:before] if word.is_noun]
    return nouns[-1].i if nouns else -1


def _is_thing(mention: Mention, phrase: list[Word]) -> bool:
    """Neither a person nor a place or body that everybody knows, and told by a noun that says something."""
    name, place = mention.name, _head_place(phrase)
    if name is None or name.kind not in {ORGANISATION, OTHER} or place < 0 or mention.words[0].quoted:
        return False
    if name.text.lower() in LISTED_NAMES or name.text.split()[0].lower() in GIVEN_NAMES:
        return False
    head = mention.sentence.words[place]
    if head.dep.startswith("nsubj"):
        return False  # "After the fall of X, a city rose"
    return head.lower not in ROLES and head.lemma not in _PEOPLE | VAGUE_NOUNS and not head.is_name


RULE = Rule(NAME, VERSION, _candidates)
