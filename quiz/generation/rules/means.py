"""Through what, or with whose help, something was done.

Rosa Imrie paid for her studies through evening work in a bakery.
->  How did Rosa Imrie pay for her studies?  Through evening work in a bakery
"Through" also leads through doors and years: only what people do counts as a means.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.explaining import up_to_afterthought
from quiz.generation.facts.lives import HE, SHE
from quiz.generation.facts.predicates import is_vague_subject
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import HARD
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.questions import lightened, question
from quiz.generation.wording.trimming import has_finite

NAME, VERSION = "means", 1
_LINKS = re.compile(r"(?:through|via|by means of|with the (?:help|aid|support) of|by way of)\b", re.I)
_HELPED = re.compile(r"with the|by", re.I)
#: What is done through these is done by people on purpose; so it is for nouns with the endings of deeds.
_DEEDS = frozenset(
    words("""
    work use rule trade act help support study research practice sale vote effort law tax loan gift campaign project
    programme program course lesson test analysis exercise agriculture aid trick fund grant exchange exhibition drama
    music art play sport letter email website app radio television
    """)
)
_DEED = re.compile(r"\w{3,}(?:ing|tion|sion|ment|ship|ance|ence|ism)$")
#: One goes through a thing, or through a time.
_MOVES = frozenset(
    words(
        "go pass run walk break fall come move travel look see flow get live suffer drive ride fly sail cut push read"
    )
)
_FEWEST, _MOST = 3, 22


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.negated or clause.copula is not None or is_vague_subject(clause) or clause.head.lemma in _MOVES:
            continue
        made = _made(_told(clause), clause, reading)
        if made is not None:
            yield made


def _told(clause: Clause) -> list[Word]:
    """The end of the clause from the words that name a means on: parsers hang it on the one noun or the other."""
    behind = [word for word in clause.words if word.i > clause.head.i]
    for place, word in enumerate(behind):
        phrase = " ".join(other.text for other in behind[place : place + 5])
        if _LINKS.match(phrase) and (_HELPED.match(phrase) or word.dep == "case" and _is_deed(word.head)):
            return up_to_afterthought(behind[place:])
    return []


def _is_deed(noun: Word) -> bool:
    return noun.lemma in _DEEDS or bool(_DEED.match(noun.lower))


def _made(told: list[Word], clause: Clause, reading: Reading) -> Candidate | None:
    key = printed(lightened(told), clause.sentence)
    if not _FEWEST <= word_count(key) <= _MOST or has_finite(told):
        return None
    owner = reading.names.at(clause.subject) or reading.references.person(clause.subject, clause.sentence.printed)
    asked = [word for word in lightened(clause.words) if word not in told]
    named = [word for word in [*asked, *told] if owner is None or word.lower not in HE | SHE]
    stem = question(clause, "How", told, reading)
    if not stem or open_reference(named, clause.sentence, reading):
        return None
    return typed(
        NAME,
        VERSION,
        stem,
        capitalised(key),
        sentence=clause.sentence,
        explanation=f"The article says how: {key[0].lower()}{key[1:]}.",
        topic="reason",
        fact=("purpose", str(clause.sentence.index)),
        worth=0.74,
        difficulty=HARD,
        hedges=hedges_of(clause.words),
    )


RULE = Rule(NAME, VERSION, _candidates)
