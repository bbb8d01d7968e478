"""The name of a thing that the article explains in passing.

Rewild Arden, a new charity to save the beaver, …  ->  What is the name of the new charity to save the beaver?
The campaign group Arden First …  ->  What is the name of the campaign group in the article?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.distractors.rivals import rivals
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.name_kinds import ORGANISATION, OTHER
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways, forms_of_name, tells_meaning
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.organisations import KNOWN, ORGANISATION_NOUNS
from quiz.generation.vocabulary.roles import ROLES
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.wording.phrases import printed, word_count

NAME, VERSION = "thing_name", 1
_SHORTEST, _LONGEST = 3, 16


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for mention in reading.names.mentions:
        name = mention.name
        if name is None or name.kind not in {ORGANISATION, OTHER} or any(word.quoted for word in mention.words):
            continue
        if name.text.lower() in KNOWN or mention.sentence.inside is not None:
            continue
        for phrase in (_explained(mention, reading), _classed(mention, reading)):
            if not phrase:
                continue
            candidate = Candidate(
                rule=NAME,
                version=VERSION,
                stem=f"What is the name of the {phrase}?",
                key=name.text,
                wrong=rivals(name, mention.sentence, reading, rng) if name.kind == ORGANISATION else (),
                sentence=mention.sentence,
                explanation=f"The article names it: {name.text}.",
                topic="meaning",
                fact=("called", name.text.lower()),
                worth=0.6,
                difficulty=EASY,
            )
            yield from both_ways(candidate, forms_of_name(name))


def _explained(mention: Mention, reading: Reading) -> str:
    """What stands behind the name between commas: "a new charity to bring back the beaver"."""
    words = mention.sentence.words
    start = mention.words[-1].i + 1
    if start + 1 >= len(words) or words[start].text != "," or words[start + 1].lower not in {"a", "an"}:
        return ""
    article = words[start + 1]
    noun = article.head
    stop = next((word.i for word in words[start + 1 :] if word.text in {",", ".", ";", "–", "—", ":"}), len(words))
    if (
        noun.dep.startswith("nsubj")  # "After the fall of X, a city rose"
        or not noun.is_noun
        or not start < noun.i < stop
        or noun.is_name
        or not _is_telling(noun)
    ):
        return ""
    phrase = words[start + 2 : stop]
    if open_reference(phrase, mention.sentence, reading) or any(word.text in {"(", "["} for word in phrase):
        return ""
    text = printed(phrase, mention.sentence)
    return text if _SHORTEST <= word_count(text) <= _LONGEST and _is_apart(text, mention) else ""


def _classed(mention: Mention, reading: Reading) -> str:
    """What stands before the name: "the campaign group", where the article tells of only one."""
    words = mention.sentence.words
    first = mention.words[0].i
    phrase: list[Word] = []
    while first - len(phrase) - 1 >= 0 and words[first - len(phrase) - 1].tag in {"NN", "JJ"}:
        phrase.insert(0, words[first - len(phrase) - 1])
    before = words[first - len(phrase) - 1].lower if first - len(phrase) - 1 >= 0 else ""
    if len(phrase) < 2 or before not in {"the", "a", "an"} or phrase[-1].lower not in ORGANISATION_NOUNS:
        return ""
    if mention.name is None or len(mention.name.mentions) < 2 or reading.lowered.count(phrase[-1].lower) > 1:
        return ""
    text = printed(phrase, mention.sentence)
    return f"{text} in the article" if _is_apart(text, mention) else ""


def _is_telling(noun: Word) -> bool:
    related = any(word.lower == "related" for word in noun.all("amod"))
    return noun.tag == "NN" and noun.lower not in ROLES | VAGUE_NOUNS and not related


def _is_apart(text: str, mention: Mention) -> bool:
    """The words of the name would give it away."""
    is_shared = content_words(mention.text) & content_words(text)
    return not is_shared and not tells_meaning(mention.text, text)


RULE = Rule(NAME, VERSION, _candidates)
