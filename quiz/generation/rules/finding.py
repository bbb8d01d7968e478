"""What a study, a court, a law or a report found, ruled or says.

A survey of the valley has shown that most readers come on foot.  ->  What has a survey of the valley shown?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.agreement import is_agreed
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened
from quiz.generation.wording.trimming import has_finite

NAME, VERSION = "finding", 1
_FINDS = frozenset(words("find show suggest reveal rule dictate state conclude estimate warn confirm prove discover"))
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_VAGUE = frozenset({"some", "many", "other", "another", "these", "such", "this", "all", "several"})
#: No subject begins with a preposition, a pronoun or a conjunction.
_NO_START = frozenset({"IN", "CC", "PRP", "PRP$", "TO", "RB", "WP"})
_SHORTEST, _LONGEST = 5, 26


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for sentence in reading.sentences:
        for verb in sentence.words:
            made = _made(sentence, verb, reading) if verb.lemma in _FINDS else None
            if made is not None:
                yield made


def _made(sentence: Sentence, verb: Word, reading: Reading) -> Candidate | None:
    subject, said = verb.child("nsubj"), verb.child("ccomp")
    mark = said.child("mark") if said is not None else None
    if subject is None or said is None or mark is None or mark.lower != "that" or verb.quoted or verb.has("aux:pass"):
        return None
    told = lightened([word for word in said.subtree() if word is not mark])
    asked = lightened(subject.subtree())
    if not subject.is_noun or asked[0].tag in _NO_START or asked[0].lower in _VAGUE:
        return None
    if not is_agreed(verb, sentence.words, said) or not has_finite(told):
        return None
    replaced = name_pronoun(told, sentence, reading)
    if open_reference(asked, sentence, reading) or open_reference(told, sentence, reading, replaced):
        return None
    who = decapitalised(asked, printed(asked, sentence))
    answer = printed(told, sentence, replaced)
    helper, form = _verb(verb)
    if not helper or not _SHORTEST <= word_count(answer) <= _LONGEST or word_count(who) < 2:
        return None
    return typed(
        NAME,
        VERSION,
        f"What {helper} {who} {form}?",
        capitalised(answer),
        sentence=sentence,
        explanation=f"The article says that {who} {verb.text} that {decapitalised(told, answer)}.",
        topic="main idea",
        fact=("finding", str(sentence.index)),
        worth=0.74,
        hedges=hedges_of(told),
    )


def _verb(verb: Word) -> tuple[str, str]:
    """ "has", "shown" or "did", "show"; empty for "may show" and the like."""
    helpers = verb.all("aux")
    if not helpers and verb.tag in _DO:
        return _DO[verb.tag], verb.lemma
    if len(helpers) == 1 and helpers[0].lower in {"has", "have", "had"}:
        return helpers[0].lower, verb.text
    return "", ""


RULE = Rule(NAME, VERSION, _candidates)
