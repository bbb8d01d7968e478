"""A name left out of a statement.

The bus made its first stop in Lower Arden.  ->  The bus made its first stop in _____.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.rivals import rivals
from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.predicates import is_main, joins_clauses
from quiz.generation.facts.salience import centrality, is_subject
from quiz.generation.facts.statements import Statement
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import BLANK, GAP, MEDIUM
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways, forms_of_name
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.wording.phrases import word_count

NAME, VERSION = "name_gap", 3
#: Fewer nouns, verbs and adjectives beside the gap leave room for other names.
_FEWEST_TELLING = 4
_LONGEST = 30
#: Where a name is a part of the statement by itself. A name that says more of a noun ("the mayor of _____") is known
#: or guessed from the noun.
_OWN_PARTS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for statement in reading.statements:
        central = centrality(statement.words, reading)
        if word_count(statement.text) > _LONGEST or not central:
            continue
        for mention in reading.names.within(statement.sentence, PERSON, PLACE, ORGANISATION):
            if mention.name is None or not is_askable(mention, statement, reading):
                continue
            if is_subject(mention.name, reading) or joins_clauses(statement.words):
                continue
            if _tells_too_little(mention, statement, reading) or not _stands_alone(mention, reading):
                continue
            candidate = Candidate(
                rule=NAME,
                version=VERSION,
                stem=statement.with_changed(list(mention.words), BLANK),
                key=mention.name.text,
                wrong=rivals(mention.name, statement.sentence, reading, rng, same_article=True),
                sentence=statement.sentence,
                explanation=f"In the article: {statement.text}",
                topic="person" if mention.name.kind == PERSON else "place",
                fact=("name", str(statement.sentence.index), mention.name.text),
                worth=0.44 + 0.02 * min(3, central) - 0.004 * max(0, word_count(statement.text) - 12),
                kind=GAP,
                difficulty=MEDIUM,
            )
            yield from both_ways(candidate, forms_of_name(mention.name))


def _stands_alone(mention: Mention, reading: Reading) -> bool:
    """Subject, object or place of the main statement, met more than once in the article, and neither a source of what
    is said nor a member of a list.
    """
    head = next((word for word in mention.words if word.head not in mention.words), mention.words[-1])
    if head.dep not in _OWN_PARTS or not is_main(head.head) or len(mention.name.mentions if mention.name else ()) < 2:
        return False
    words = mention.sentence.words
    first, last = mention.words[0].i, mention.words[-1].i
    before, after = words[max(0, first - 3) : first], words[last + 1 : last + 4]
    speaks = {word.lemma for word in [*before[-1:], *after[:2]]} & SAYING_LEMMAS
    near = {word.lower for word in [*before, *after]}
    if speaks or near & {"according", "as"} or mention.follows in {"than", "like"} or head.has("amod", "appos"):
        return False
    if [word.text for word in before[-2:-1]] == [","] and first > 2:
        return False  # an afterthought: "…, in _____"
    listed = any(word.text == "," or word.tag == "CC" for word in [*before[-1:], *after[:1]])
    return not (listed and any(reading.names.at(word) is not None for word in [*before[-2:-1], *after[1:2]]))


def _tells_too_little(mention: Mention, statement: Statement, reading: Reading) -> bool:
    """ "She worked with the _____": more than one name of the article may fit."""
    near = [
        other for other in reading.names.within(statement.sentence, PLACE) if set(other.words) <= set(statement.words)
    ]
    if mention.name is not None and mention.name.kind == ORGANISATION and near:
        return True  # who knows where a university lies need not read
    first = mention.words[0].i
    if mention.follows == "in" and first > 1 and mention.sentence.words[first - 2].is_name:
        return True
    rest = [word for word in statement.words if word not in mention.words]
    meaning = [word for word in rest if word.is_noun or word.is_verb or word.tag in {"JJ", "CD"}]
    return len({word.lemma for word in meaning}) < _FEWEST_TELLING


def is_askable(mention: Mention, statement: Statement, reading: Reading) -> bool:
    """Named once in the statement, alone and not as part of a longer phrase or a list."""
    words = set(statement.words)
    if not set(mention.words) <= words or mention.title or any(word.quoted for word in mention.words):
        return False
    uses = [other for other in reading.names.within(statement.sentence) if other.name is mention.name]
    head = next((word for word in mention.words if word.head not in mention.words), mention.words[-1])
    listed = head.dep == "conj" or head.has("conj")
    inside = head.dep in {"compound", "amod", "nmod:poss", "flat", "nmod:desc"} or _follows_possessive(
        mention, statement.sentence.words
    )
    opens = statement.words[0] is mention.words[0]
    if mention.follows in {"like", "including"} or mention.follows == "as" and not opens:
        return False  # an example: others would do as well
    return len(uses) == 1 and not opens and not listed and not inside and statement.speaker is not mention.name


def _follows_possessive(mention: Mention, words: list[Word]) -> bool:
    after = words[mention.words[-1].i + 1] if mention.words[-1].i + 1 < len(words) else None
    return after is not None and (after.tag == "POS" or after.text in {"-", "'s", "’s"} or after.is_noun)


RULE = Rule(NAME, VERSION, _candidates)
