"""What for, and by what means.

The county bought a bus to reach the far villages.  ->  Why did the county buy a bus?  To reach the far villages
The town saved money by closing the pool.  ->  How did the town save money?  By closing the pool
Where the article has no good wrong answers, the answer is written.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.checks.word_forms import kindred
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.explaining import hangs_lower, up_to_afterthought
from quiz.generation.facts.understanding import Reading
from quiz.generation.facts.verb_phrases import VerbPhrase, doer_of, phrase_of
from quiz.generation.items import HARD
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.verbs import NOUNS_WITH_INFINITIVE, TAKES_INFINITIVE, UNDERGONE
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "purpose", 3
_TO, _BY = "To", "By"
_LINKS = {
    "by": _BY,
    **dict.fromkeys(("to", "in order to", "so as to"), _TO),
    **dict.fromkeys((f"in {article} {aim} to" for article in ("a", "an") for aim in ("effort", "attempt", "bid")), _TO),
}
_QUESTION_WORDS = {_TO: "Why", _BY: "How"}
#: Open a remark on the saying rather than a purpose: "to be fair".
_REMARKS = frozenset(
    {"be", "put", "say", "sum", "begin", "start", "conclude", "illustrate", "date", "see", "name", "include"}
)
_FEWEST_WORDS = 3
_OWN = frozenset({"he", "him", "his", "she", "her"})


@dataclass(frozen=True, eq=False)
class _Aim:
    """A clause, the words of it that say what for or how, and their verb phrase."""

    clause: Clause
    form: str
    phrase: VerbPhrase
    words: tuple[Word, ...]
    told: tuple[Word, ...]


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    asked: set[str] = set()
    for aim in [*_cut(reading), *_parsed(reading)]:
        stem = question(aim.clause, _QUESTION_WORDS[aim.form], aim.words, reading)
        if not stem or stem in asked or aim.clause.negated or not _stands(aim, reading):
            continue
        asked.add(stem)
        yield _typed(aim, stem)
        yield _chosen(aim, stem, reading, rng)


def _stands(aim: _Aim, reading: Reading) -> bool:
    """Can the answer be read beside the question?"""
    asked = [word for word in lightened(aim.clause.words) if word not in aim.words]
    named = [word for word in aim.told if not (word.lower in _OWN and reading.names.at(aim.clause.subject))]
    return not open_reference([*asked, *named], aim.clause.sentence, reading)


def _typed(aim: _Aim, stem: str) -> Candidate:
    key, sentence = _told(aim.form, aim.phrase), aim.clause.sentence
    return typed(
        NAME,
        VERSION,
        stem,
        key,
        sentence=sentence,
        explanation=f"The article says {'what for' if aim.form == _TO else 'how'}: {key[0].lower()}{key[1:]}.",
        topic="reason",
        fact=("purpose", str(sentence.index)),
        worth=0.76 if word_count(key) > _FEWEST_WORDS else 0.7,
        hedges=hedges_of(aim.clause.words),
    )


def _chosen(aim: _Aim, stem: str, reading: Reading, rng: random.Random) -> Candidate:
    key, sentence = _told(aim.form, aim.phrase), aim.clause.sentence
    doer = doer_of(aim.clause.head, sentence, reading)
    asked = content_words(f"{stem} {key}")
    pool = [_told(aim.form, other) for other in reading.verb_phrases if _could_answer(other, doer, sentence, asked)]
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=stem,
        key=key,
        wrong=tuple(similar_phrases(key, pool, stem, rng)),
        sentence=sentence,
        explanation=f"The article says {'what for' if aim.form == _TO else 'how'}: {key[0].lower()}{key[1:]}.",
        topic="reason",
        fact=("purpose", str(sentence.index)),
        worth=0.74,  # the only one that makes sense is often the right one
        difficulty=HARD,
        hedges=hedges_of(aim.clause.words),
    )


def _could_answer(other: VerbPhrase, doer: str, sentence: Sentence, asked: frozenset[str]) -> bool:
    """What the same one does on purpose, or what the article gives as somebody's purpose or means in a like matter."""
    if other.sentence.index == sentence.index or other.base in UNDERGONE:
        return False
    is_near = bool(kindred(content_words(other.tail), asked))
    return other.aim and is_near or bool(doer) and other.doer == doer


def _told(form: str, phrase: VerbPhrase) -> str:
    return f"{form} {phrase.infinitive() if form == _TO else phrase.gerund()}"


def _cut(reading: Reading) -> Iterator[_Aim]:
    """Sentences cut at "by …ing" and "in order to", or behind a "To …," at their start."""
    for clause, half in reading.caused:
        verb = half.reason.root
        form = _LINKS.get(half.link, "")
        if not form or verb is None or verb.i != 0 or form == _BY and clause.passive or hangs_lower(clause, half):
            continue
        if verb.lemma in _REMARKS or half.degree:
            continue
        phrase = phrase_of(verb, half.reason, reading, alone=False)
        if phrase is not None:
            yield _Aim(clause, form, phrase, (), tuple(up_to_afterthought(verb.subtree())))


def _parsed(reading: Reading) -> Iterator[_Aim]:
    """Clauses whose verb has a clause of purpose or means by the parse."""
    for clause in reading.clauses:
        for head in [clause.head, *clause.head.all("xcomp")]:
            for verb in [*head.all("advcl"), *_aims_of_passive(head)]:
                form = _form(verb, head, clause)
                phrase = phrase_of(verb, clause.sentence, reading, alone=False) if form else None
                if phrase is not None and verb in clause.words:
                    yield _Aim(clause, form, phrase, tuple(verb.subtree()), tuple(verb.subtree()))


def _aims_of_passive(head: Word) -> list[Word]:
    """ "was built to …": parsers take the aim of what is done to something for a part of the verb."""
    return head.all("xcomp") if head.has("aux:pass") else []


def _form(verb: Word, head: Word, clause: Clause) -> str:
    marks = [child.lower for child in verb.all("mark")]
    if verb.i < head.i or head.has("cop"):
        return ""
    if marks == ["by"] and verb.tag == "VBG":
        return _BY
    before = [word.lower for word in clause.sentence.words[head.i : verb.i]]
    is_infinitive = marks[-1:] == ["to"] and verb.tag == "VB" and before[-1:] == ["to"]
    if not is_infinitive or {"enough", "too"} & set(before) or marks[0] not in {"to", "in"} or verb.lemma in _REMARKS:
        return ""
    noun = clause.sentence.words[verb.i - 2] if len(before) > 1 else None
    if noun is not None and noun.lemma in NOUNS_WITH_INFINITIVE:
        return ""
    takes = head.lemma in TAKES_INFINITIVE and not (head.lemma == "choose" and head.has("aux:pass"))
    is_about = takes or not head.has("obj", "obl", "nsubj:pass")
    return "" if is_about else _TO


RULE = Rule(NAME, VERSION, _candidates)
