"""What somebody or something is near to, good for or an example of: the noun that a predicate leans on.

Rosa Imrie was an early supporter of free ferries.  ->  What was Rosa Imrie an early supporter of?
The old mill is famous for its red roof.            ->  What is the old mill famous for?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.predicates import is_vague_subject
from quiz.generation.facts.quantities import quantities
from quiz.generation.facts.salience import centrality, is_subject
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.agreement import is_agreed_phrase
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.countries import COUNTRIES, SAME_COUNTRY
from quiz.generation.vocabulary.governing import PREDICATES_GOVERN
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "leaning", 1
#: Whoever a whole text is about has many of these: figures in more than one field, supporters of more than one thing.
_MANIFOLD = frozenset(
    words("""
    figure pioneer expert specialist believer founder member champion supporter opponent proponent critic advocate
    interested involved active influential successful famous notable notorious renowned responsible
    passionate enthusiastic concerned worried fascinated proud capable
    """)
)
_SOME = frozenset({"most", "many", "some", "other", "few", "several"})
#: A single word must be so long to be a term rather than "trade" or "magic".
_LONG_WORD = 10
_LONGEST_KEY, _SHORTEST_STEM, _LONGEST_STEM = 16, 5, 18


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if _has_many_answers(clause, reading) or _is_known_anyway(clause, reading):
            continue
        for answer, preposition in _answers(clause):
            made = _made(clause, answer, preposition, reading)
            if made is not None:
                yield made


def _has_many_answers(clause: Clause, reading: Reading) -> bool:
    """ "What was Ann Lee an important figure in?": of the one whose life is told there is more than one to name."""
    name = reading.names.at(clause.subject) or reading.references.person(clause.subject, clause.sentence.printed)
    return clause.head.lemma in _MANIFOLD and name is not None and is_subject(name, reading)


def _is_known_anyway(clause: Clause, reading: Reading) -> bool:
    """ "What is France an example of?": what a country is, many know without the article."""
    name = reading.names.at(clause.subject)
    text = name.text if name is not None else ""
    is_country = text in COUNTRIES or f"the {text}" in COUNTRIES or text.lower() in SAME_COUNTRY
    return is_country and clause.head.lemma == "example"


def _answers(clause: Clause) -> Iterator[tuple[Word, str]]:
    """The noun behind the preposition that belongs to the predicate; nothing else follows."""
    if clause.copula is None or clause.negated or clause.expletive or is_vague_subject(clause):
        return
    last = max((word.i for word in lightened(clause.words) if not word.is_punctuation), default=0)
    for noun in clause.head.all("nmod", "obl"):
        links = [word.lower for word in noun.all("case")]
        leans = len(links) == 1 and links[0] in PREDICATES_GOVERN.get(clause.head.lemma, frozenset())
        inside = lightened(noun.subtree())
        if leans and noun.is_noun and inside and inside[0].i == clause.head.i + 1 and inside[-1].i >= last:
            yield noun, links[0]


def _made(clause: Clause, answer: Word, preposition: str, reading: Reading) -> Candidate | None:
    inside = [word for word in answer.subtree() if word in clause.words]
    kept = [word for word in lightened(inside) if word not in answer.all("case")]
    subject = lightened(clause.subject_words)
    if not subject or not kept or not is_agreed_phrase(answer, clause.sentence.words):
        return None
    key = printed(kept, clause.sentence)
    replaced = name_pronoun(subject, clause.sentence, reading)
    if not _is_telling(answer, key, reading) or open_reference([*subject, *kept], clause.sentence, reading, replaced):
        return None
    stem = question(clause, "What", inside, reading, ending=preposition)
    if not _SHORTEST_STEM <= word_count(stem) <= _LONGEST_STEM or "," in _asked(stem, clause):
        return None
    return typed(
        NAME,
        VERSION,
        stem,
        capitalised(key),
        sentence=clause.sentence,
        explanation=f"The article says: {preposition} {decapitalised(kept, key)}.",
        topic="what",
        fact=("leaning", str(clause.sentence.index), answer.lemma),
        worth=0.57 + 0.03 * min(3, centrality(clause.words, reading)),
        difficulty=MEDIUM,
        hedges=hedges_of(clause.words),
    )


def _asked(stem: str, clause: Clause) -> str:
    return stem.removeprefix(f"According to {clause.speaker.text},") if clause.speaker is not None else stem


def _is_telling(answer: Word, key: str, reading: Reading) -> bool:
    """No person, who is asked for with "who", no number, no broken-off quotation and nothing vague."""
    name = reading.names.at(answer)
    if name is not None and name.kind == PERSON or quantities(key) or "“" in key or word_count(key) > _LONGEST_KEY:
        return False
    telling = content_words(key)
    is_term = len(telling) == 1 and len(answer.text) >= _LONG_WORD
    is_some = key.split()[0].lower() in _SOME
    return not is_some and (is_term or len(telling) > (2 if answer.lemma in VAGUE_NOUNS else 1))


RULE = Rule(NAME, VERSION, _candidates)
