"""Who owns, runs or leads something, said in passing.

Vardo Holdings, which owns the ferry, …  ->  Which company owns the ferry?
The ferry's parent company, Vardo Holdings, …  ->  What is the name of the ferry's parent company?
Tom Bell's sister, Ann, …  ->  What is the name of Tom Bell's sister?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.rivals import rivals
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.doers import opening
from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.salience import is_subject
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways, forms_of_name
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.people import KIN
from quiz.generation.wording.phrases import decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "owner", 3
_LONGEST = 16
#: So far behind the comma a "who" is looked for.
_LONGEST_ROLE = 14
#: "Who wrote a novel?" could be asked of many.
_FEWEST_TELLING = 3


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for mention in reading.names.mentions:
        name = mention.name
        if (
            name is None
            or name.kind not in {PERSON, ORGANISATION, PLACE}
            or mention.words[0].quoted
            or mention.sentence.inside is not None
            or is_subject(name, reading)
        ):
            continue
        for stem in (_relative(mention, reading), _apposed(mention, reading)):
            if stem:
                candidate = Candidate(
                    rule=NAME,
                    version=VERSION,
                    stem=stem,
                    key=name.text,
                    wrong=rivals(name, mention.sentence, reading, rng),
                    sentence=mention.sentence,
                    explanation=f"The article says this of {name.text}.",
                    topic="role",
                    fact=("did", name.text, str(mention.sentence.index)),
                    worth=0.7,
                    difficulty=MEDIUM,
                )
                yield from both_ways(candidate, forms_of_name(name))


def _relative(mention: Mention, reading: Reading) -> str:
    """The clause behind "X, which", "X, who" or "X, a nurse from Lund who" as a question."""
    words = mention.sentence.words
    link = _link(mention)
    if link is None or mention.name is None or link.i + 1 >= len(words):
        return ""
    verb = words[link.i + 1]
    if verb.tag not in {"VBZ", "VBD"} or verb.lower in {"has", "is", "was", "had"} and link.lower == "which":
        return ""
    phrase = _until_comma(words[link.i + 1 :])
    if not phrase or phrase[1:2] and phrase[1].tag == "CC" or open_reference(phrase, mention.sentence, reading):
        return ""
    if lightened(phrase[1:]) != phrase[1:]:  # a hole in the middle
        return ""
    text = printed(phrase, mention.sentence)
    named = any(reading.names.at(word) is not None for word in phrase)
    telling = sum(word.is_noun or word.is_verb or word.tag in {"JJ", "CD"} for word in phrase)
    enough = telling >= (2 if named else _FEWEST_TELLING)
    return f"{opening(mention.name)} {text}?" if enough and word_count(text) <= _LONGEST else ""


def _link(mention: Mention) -> Word | None:
    """The "who" or "which" that goes on about the name, at once or behind what it says the person is."""
    words = mention.sentence.words
    place = mention.words[-1].i + 1
    is_person = mention.name is not None and mention.name.kind == PERSON
    if place < len(words) and words[place].text == ",":
        place += 1
        if is_person and place < len(words) and words[place].lower in {"a", "an", "the"}:
            role = words[place : place + _LONGEST_ROLE]
            place += next((at for at, word in enumerate(role) if _ends_role(word)), 0)
    if place >= len(words) or words[place].lower != ("who" if is_person else "which"):
        return None
    return words[place]


def _ends_role(word: Word) -> bool:
    return word.lower in {"who", "which", "that"} or word.is_punctuation and word.text != "-" or word.is_verb


def _until_comma(words: list[Word]) -> list[Word]:
    phrase: list[Word] = []
    for word in words:
        if word.is_punctuation and word.text not in {"-", "'", "’", "&"}:
            return phrase
        if phrase and word.tag in {"VBD", "VBZ", "VBP"}:
            return []
        phrase.append(word)
    return []


def _apposed(mention: Mention, reading: Reading) -> str:
    """ "Y's parent company, X," as "What is the name of Y's parent company?" """
    words = mention.sentence.words
    first, after = mention.words[0].i, mention.words[-1].i + 1
    if first < 4 or words[first - 1].text != "," or after >= len(words) or words[after].text not in {",", "."}:
        return ""
    phrase: list[Word] = []
    for word in reversed(words[: first - 1]):
        if not (word.is_noun or word.tag in {"POS", "JJ", "JJR", "JJS", "CD", "HYPH"}):
            break
        phrase.insert(0, word)
    marks = [place for place, word in enumerate(phrase) if word.tag == "POS"]
    if (
        len(marks) != 1
        or marks[0] == 0
        or not phrase[-1].is_noun
        or phrase[-1].is_name
        or mention.name is None
        or mention.name.kind == PERSON
        and phrase[-1].lower not in KIN
    ):
        return ""
    before = words[phrase[0].i - 1] if phrase[0].i else None
    if before is not None and before.lower == "the":
        phrase = [before, *phrase]
    elif before is not None and before.tag in {"DT", "PRP$"}:
        return ""
    return f"What is the name of {decapitalised(phrase, printed(phrase, mention.sentence))}?"


RULE = Rule(NAME, VERSION, _candidates)
