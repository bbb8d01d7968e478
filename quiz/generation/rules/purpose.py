"""What for, and by what means.

The county bought a bus to reach the far villages.  ->  Why did the county buy a bus?  To reach the far villages
The town saved money by closing the pool.  ->  How did the town save money?  By closing the pool
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.clauses import Clause
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.items import HARD
from quiz.generation.questions import question
from quiz.generation.rules.base import Rule
from quiz.generation.understanding import Reading
from quiz.generation.verb_phrases import VerbPhrase, doer_of, phrase_of
from quiz.generation.vocabulary.verbs import NOUNS_WITH_INFINITIVE, TAKES_INFINITIVE, UNDERGONE
from quiz.generation.words import Sentence, Word

NAME, VERSION = "purpose", 2
_TO, _BY = "To", "By"
_LINKS = {"by": _BY, "in order to": _TO}
_QUESTION_WORDS = {_TO: "Why", _BY: "How"}


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause, form, phrase, words in [*_cut(reading), *_parsed(reading)]:
        stem = question(clause, _QUESTION_WORDS[form], words, reading)
        if stem and not (clause.negated and form == _BY):
            yield _candidate(clause, stem, form, phrase, reading, rng)


def _candidate(
    clause: Clause, stem: str, form: str, phrase: VerbPhrase, reading: Reading, rng: random.Random
) -> Candidate:
    key, sentence = _told(form, phrase), clause.sentence
    doer = doer_of(clause.head, sentence, reading)
    pool = [_told(form, other) for other in reading.verb_phrases if _could_answer(other, doer, sentence)]
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=stem,
        key=key,
        wrong=tuple(similar_phrases(key, pool, stem, rng)),
        sentence=sentence,
        explanation=f"The article says {'what for' if form == _TO else 'how'}: {key[0].lower()}{key[1:]}.",
        topic="reason",
        fact=("purpose", str(sentence.index)),
        worth=0.78,
        difficulty=HARD,
    )


def _could_answer(other: VerbPhrase, doer: str, sentence: Sentence) -> bool:
    """Something that the same one does on purpose, or that the article gives as somebody's purpose or means."""
    if other.sentence.index == sentence.index or other.base in UNDERGONE:
        return False
    return other.aim or bool(doer) and other.doer == doer


def _told(form: str, phrase: VerbPhrase) -> str:
    return f"{form} {phrase.infinitive() if form == _TO else phrase.gerund()}"


def _cut(reading: Reading) -> Iterator[tuple[Clause, str, VerbPhrase, list[Word]]]:
    """Sentences cut at "by …ing" and "in order to"."""
    for clause, half in reading.caused:
        verb = half.reason.root
        if half.link not in _LINKS or verb is None or verb.i != 0 or clause.passive:
            continue
        phrase = phrase_of(verb, half.reason, reading, alone=False)
        if phrase is not None:
            yield clause, _LINKS[half.link], phrase, []


def _parsed(reading: Reading) -> Iterator[tuple[Clause, str, VerbPhrase, list[Word]]]:
    """Clauses whose verb has a clause of purpose or means by the parse."""
    for clause in reading.clauses:
        for verb in clause.head.all("advcl"):
            form = _form(verb, clause)
            phrase = phrase_of(verb, clause.sentence, reading, alone=False) if form else None
            if phrase is not None and verb in clause.words:
                yield clause, form, phrase, verb.subtree()


def _form(verb: Word, clause: Clause) -> str:
    marks = [child.lower for child in verb.all("mark")]
    if verb.i < clause.head.i or clause.copula is not None:
        return ""
    if marks == ["by"] and verb.tag == "VBG":
        return _BY
    before = [word.lower for word in clause.sentence.words[clause.head.i : verb.i]]
    is_infinitive = marks[-1:] == ["to"] and verb.tag == "VB" and before[-1:] == ["to"]
    if not is_infinitive or {"enough", "too"} & set(before) or marks[0] not in {"to", "in"}:
        return ""
    noun = clause.sentence.words[verb.i - 2] if len(before) > 1 else None
    if noun is not None and noun.lemma in NOUNS_WITH_INFINITIVE:
        return ""
    is_about = clause.head.lemma in TAKES_INFINITIVE or not clause.head.has("obj", "obl", "nsubj:pass")
    return "" if is_about else _TO


RULE = Rule(NAME, VERSION, _candidates)
