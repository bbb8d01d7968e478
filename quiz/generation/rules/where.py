"""Where something is or happened.

The first stop was made in Lower Arden.  ->  Where was the first stop made?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.rivals import rivals
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.name_kinds import ORGANISATION, PLACE
from quiz.generation.facts.predicates import is_vague_subject
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways, forms_of_name
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.countries import COUNTRIES, SAME_COUNTRY
from quiz.generation.vocabulary.places import CITIES
from quiz.generation.wording.questions import question

NAME, VERSION = "where", 3
_PREPOSITIONS = frozenset({"in", "at", "to", "from"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.negated or is_vague_subject(clause) or clause.sentence.inside is not None:
            continue
        for mention, preposition, words in _place_phrases(clause, reading):
            stem = question(clause, _opening(mention, preposition), words, reading)
            if not stem or mention.name is None or _has_rival(mention, clause, reading) or _follows_comma(words):
                continue
            candidate = Candidate(
                rule=NAME,
                version=VERSION,
                stem=stem,
                key=mention.name.text,
                wrong=rivals(mention.name, clause.sentence, reading, rng),
                sentence=clause.sentence,
                explanation=f"The article names the place: {mention.name.text}.",
                topic="place",
                fact=("where", str(clause.sentence.index), mention.name.text),
                worth=0.58,
                difficulty=EASY,
            )
            yield from both_ways(candidate, forms_of_name(mention.name))


def _place_phrases(clause: Clause, reading: Reading) -> Iterator[tuple[Mention, str, list[Word]]]:
    for head in clause.head.all("obl"):
        mention = reading.names.mention_at(head)
        case = head.child("case")
        if mention is None or mention.name is None or case is None or head not in clause.words:
            continue
        if mention.name.kind not in {PLACE, ORGANISATION} or case.lower not in _PREPOSITIONS:
            continue
        if mention.name.kind == ORGANISATION and (not mention.name.class_noun or case.lower not in {"at"}):
            continue
        words = [word for word in head.subtree() if not word.is_punctuation]
        plain = set(words) - set(mention.words)
        if all(
            word is case or word.dep == "det" or word.head in mention.words and word.dep == "compound" for word in plain
        ):
            yield mention, case.lower, words


def _has_rival(mention: Mention, clause: Clause, reading: Reading) -> bool:
    """Another place of the same clause, so that it is not told which of the two is asked for."""
    others = [other for other in reading.names.within(clause.sentence, PLACE) if other.name is not mention.name]
    return any(set(other.words) <= set(clause.words) and other.follows in _PREPOSITIONS | {"the"} for other in others)


def _follows_comma(words: list[Word]) -> bool:
    """ "… met it before, in England": set down as an afterthought."""
    before = words[0].head.head.subtree() if words else []
    return any(word.i == words[0].i - 1 and word.text == "," for word in before)


def _opening(mention: Mention, preposition: str) -> str:
    name = mention.name
    assert name is not None
    is_country = name.text in COUNTRIES or name.text.lower() in SAME_COUNTRY
    if name.class_noun in name.text.lower().split():
        return {"from": "From where"}.get(preposition, "Where")  # "At which college?" would tell half of it
    noun = name.class_noun or ("country" if is_country else "city" if name.text in CITIES else "")
    return (
        f"{preposition.capitalize()} which {noun}"
        if noun
        else {"from": "From where", "to": "Where"}.get(preposition, "Where")
    )


RULE = Rule(NAME, VERSION, _candidates)
