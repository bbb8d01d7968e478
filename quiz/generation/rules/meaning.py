"""What a thing is, where a whole statement says so.

A tontine is a fund that pays the last member alive.  ->  What is a tontine, according to the article?
The other way round, from the meaning to its term, asks ``definition``.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.doers import is_people
from quiz.generation.facts.name_kinds import ORGANISATION, OTHER
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.inflection import is_known_word
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.gazetteer import LISTED_NAMES
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened
from quiz.generation.wording.trimming import has_finite

NAME, VERSION = "meaning", 1
_SHORTEST, _LONGEST, _LONGEST_TERM = 5, 24, 4
#: Of what is named more often the article says many things.
_MOST_MENTIONS = 5
#: Parts of the noun phrase that say what sort of thing it is.
_TELLING = frozenset({"acl", "acl:relcl", "nmod"})
#: Parts of the statement that are none of the noun phrase.
_BESIDE = frozenset({"nsubj", "cop", "aux", "advcl", "obl", "obl:unmarked", "advmod", "punct", "mark", "cc", "conj"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    asked: set[str] = set()
    for clause in reading.clauses:
        term, meaning = _term(clause, reading), _meaning(clause, reading)
        if not term or not meaning or term.lower() in asked:
            continue
        asked.add(term.lower())
        yield typed(
            NAME,
            VERSION,
            f"What is {term}, according to the article?",
            capitalised(meaning),
            sentence=clause.sentence,
            explanation=f"The article says that it is {meaning}.",
            topic="meaning",
            fact=("role", term),
            worth=0.66,
        )


def _term(clause: Clause, reading: Reading) -> str:
    """A name that not everybody knows, or a word for any thing of its sort: "an atom", "homeopathy"."""
    subject, name = clause.subject, reading.names.at(clause.subject)
    kept = lightened(clause.subject_words)
    text = printed(kept, clause.sentence)
    if not kept:  # a second name beside another
        return ""
    if clause.speaker is not None or subject.tag not in {"NN", "NNP"} or subject.quoted or is_people(subject):
        return ""
    if name is not None and (name.kind not in {ORGANISATION, OTHER} or name.text.lower() in LISTED_NAMES):
        return ""
    if name is not None and len(name.mentions) > _MOST_MENTIONS:
        return ""
    is_general = kept[0].lower in {"a", "an"} or not subject.has("det", "nmod:poss")
    if name is None and (not is_general or subject.has("nmod", "acl", "acl:relcl") or subject.lemma in VAGUE_NOUNS):
        return ""
    if word_count(text) > _LONGEST_TERM or "," in text:
        return ""
    is_word = subject.i == 0 and name is not None and name.kind == OTHER and is_known_word(text.lower())
    return text.lower() if is_word else decapitalised(kept, text)


def _meaning(clause: Clause, reading: Reading) -> str:
    """The noun phrase behind "is", if it says of what sort the thing is and in what it differs from others."""
    head = clause.head
    if clause.copula is None or clause.finite.lower != "is" or clause.negated or head.tag != "NN" or is_people(head):
        return ""
    beside = {word for child in head.children if child.dep in _BESIDE for word in child.subtree()}
    kept = lightened([word for word in head.subtree() if word in clause.words and word not in beside], head)
    if head.lemma in VAGUE_NOUNS or not _is_noun_phrase(kept, head, clause) or head.has("conj"):
        return ""
    text = printed(kept, clause.sentence)
    if any(word.tag in {"WDT", "WP", "WRB"} for word in kept) and not has_finite(kept):
        return ""  # "a fund from which", broken off
    is_open = open_reference([*clause.subject_words, *kept], clause.sentence, reading)
    return text if _SHORTEST <= word_count(text) <= _LONGEST and not is_open and "“" not in text else ""


def _is_noun_phrase(kept: list[Word], head: Word, clause: Clause) -> bool:
    """It follows "is" at once, with an article in front and something behind that tells."""
    is_next = bool(kept) and kept[0].i == clause.finite.i + 1 and kept[0].lower in {"a", "an", "the"}
    return is_next and any(child.dep in _TELLING and child in kept and child.i > head.i for child in head.children)


RULE = Rule(NAME, VERSION, _candidates)
