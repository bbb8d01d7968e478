"""Match people and what the article says they are.

Tom Bell, a councillor from Lower Arden, … the driver Rosa Imrie …  ->  Tom Bell – a councillor from Lower Arden; …
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.roles import RoleFact
from quiz.generation.facts.understanding import Reading
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.roles import EMINENT, ROLES
from quiz.generation.wording.matches import FEWEST, MOST, Pair, kept_apart, matched, share_a_word
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "match_people", 1
_LONGEST = 9
_COMMON = frozenset({"former", "chief", "senior", "director", "the", "and", "for"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    facts = [fact for fact in reading.role_facts if _is_askable(fact)]
    pairs: list[Pair] = [(fact.name.text, capitalised(fact.phrase), fact.sentence) for fact in facts]
    pairs = kept_apart(pairs, _is_much_the_same)[: MOST + 1]
    if len(pairs) < FEWEST:
        return
    if len(pairs) > FEWEST:  # the role of one more person: as true as the others, and nobody's in the list
        spare = pairs.pop(rng.randrange(len(pairs)))[1]
    else:
        apart = [role for role in _of_nobody(reading) if not any(share_a_word(role, other) for _, other, _ in pairs)]
        spare = rng.choice(apart) if apart else ""
    if spare:
        stem = "How does the article describe each of the people?"
        yield matched((NAME, VERSION), stem, pairs, spare, rng, "role", 0.72)


def _of_nobody(reading: Reading) -> list[str]:
    """The roles of people without a name: "a nurse from Marsham said that …"."""
    found = []
    for sentence in reading.sentences:
        for word in sentence.words:
            if word.lower not in ROLES - EMINENT or word.quoted or not word.has("det") or word.has("appos", "flat"):
                continue
            phrase = lightened(word.subtree())
            near = [reading.names.at(other) for other in sentence.words[word.i : word.i + 3]]
            is_named = any(name is not None and name.kind == PERSON for name in near)
            if phrase and phrase[0].lower in {"a", "an"} and not is_named and word.dep.startswith("nsubj"):
                text = printed(phrase, sentence)
                if 2 <= word_count(text) <= _LONGEST and not open_reference(phrase, sentence, reading):
                    found.append(capitalised(text))
    return list(dict.fromkeys(found))


def _is_askable(fact: RoleFact) -> bool:
    """A full name, and no office that everybody knows who holds."""
    is_person = fact.name.kind == PERSON and len(fact.name.text.split()) > 1
    return is_person and fact.head not in EMINENT and fact.phrase.split()[1:2] not in (["including"], ["such"])


def _is_much_the_same(left: str, right: str) -> bool:
    """Two names with a part in common, or two roles that one person could hold as well as the other."""
    heads = [phrase.lower().split(" of ")[0].split(" at ")[0].split(" for ")[0] for phrase in (left, right)]
    shared = set(heads[0].split()) & set(heads[1].split()) - _COMMON - {"a", "an"}
    return bool(shared) or left in right or right in left or (share_a_word(left, right) and left.istitle())


RULE = Rule(NAME, VERSION, _candidates)
