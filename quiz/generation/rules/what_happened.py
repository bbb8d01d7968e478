"""What happened to something.

In 1964 the old mill was torn down to make way for shops.  ->  What happened to the old mill in 1964?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.doers import is_people
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.predicates import is_whole
from quiz.generation.facts.salience import centrality
from quiz.generation.facts.settings import settings
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.verbs import STATES
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "what_happened", 2
#: Said of things without anybody who does it.
_CHANGES = frozenset(
    words("""
    collapse close sink disappear vanish rise fall drop grow shrink decline increase decrease double triple burn
    explode change split shift improve worsen recover spread expand
    """)
)
#: Say how something is rather than what was done to it.
_NO_EVENTS = (
    STATES
    | SAYING_LEMMAS
    | frozenset(
        words("""
    enable allow permit establish found create build bring start begin originate
    present introduce describe define propose coin mention discuss study observe
    use locate base situate call name design expect intend allow make accompany follow surround cover fill
    """)
    )
)
_PAST = frozenset({"was", "were", "has", "have", "had"})
_SHORTEST, _LONGEST, _LONGEST_STEM, _FEWEST_TOLD = 4, 18, 20, 6


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        thing = _thing(clause, reading) if _is_event(clause) else ""
        if not thing:
            continue
        setting = next(settings(clause, reading), [])
        when = decapitalised(setting, printed(setting, clause.sentence))
        stem, key = f"What happened to {thing}{' ' * bool(when)}{when}?", _key(clause, setting, reading)
        if not key or word_count(stem) > _LONGEST_STEM or not setting and not _is_told(clause, thing):
            continue
        yield typed(
            NAME,
            VERSION,
            stem,
            key,
            sentence=clause.sentence,
            explanation=f"The article says so: {key}.",
            topic="event",
            fact=("happened", clause.subject.lemma, str(clause.sentence.index)),
            worth=0.6 + 0.03 * min(3, centrality(clause.words, reading)),
        )


def _is_event(clause: Clause) -> bool:
    """Something done to it, or a change it went through, once and for all."""
    if (
        clause.negated
        or clause.speaker is not None
        or clause.copula is not None
        or not is_whole(clause, front_moves=False)
    ):
        return False
    if clause.head.lemma in _NO_EVENTS or clause.borrowed:
        return False
    if clause.passive:
        return clause.finite.lower in _PAST
    return clause.head.lemma in _CHANGES and clause.finite is clause.head and clause.head.tag == "VBD"


def _is_told(clause: Clause, thing: str) -> bool:
    """Without a time the thing must be told apart by its own words, and there must be something to tell."""
    predicate = len(clause.words) - len(clause.subject_words)
    return clause.passive and len(content_words(thing)) >= 2 and predicate >= _FEWEST_TOLD


def _thing(clause: Clause, reading: Reading) -> str:
    """The subject as the stem prints it: no person, and clear alone."""
    subject, name = clause.subject, reading.names.at(clause.subject)
    if not subject.is_noun or subject.quoted or is_people(subject) or subject.lemma in VAGUE_NOUNS:
        return ""
    if name is not None and name.kind == PERSON:
        return ""
    kept = lightened(clause.subject_words)
    replaced = name_pronoun(kept, clause.sentence, reading)
    text = printed(kept, clause.sentence, replaced)
    is_any = kept[0].lower in {"a", "an"}  # "what happened to a town?": to which?
    if is_any or "," in text or open_reference(kept, clause.sentence, reading, replaced):
        return ""
    return text if kept[0].i in replaced else decapitalised(kept, text)


def _key(clause: Clause, setting: list[Word], reading: Reading) -> str:
    """ "It was torn down to make way for shops", without what the stem says; empty where it cannot stand alone."""
    subject = clause.subject_words
    told = [word for word in lightened(clause.words, clause.head) if word.i > subject[-1].i and word not in setting]
    is_plural = clause.subject.tag in {"NNS", "NNPS"} or clause.subject.has("conj") or clause.finite.lower == "were"
    if not told or open_reference([*subject, *told], clause.sentence, reading, {word.i: "" for word in subject}):
        return ""
    text = printed(told, clause.sentence)
    key = f"{'They' if is_plural else 'It'} {text}"
    return key if _SHORTEST <= word_count(key) <= _LONGEST and "“" not in key else ""


RULE = Rule(NAME, VERSION, _candidates)
