"""What is so all the same.

Although the pier was closed, the ferry carried 900 people.  ->  What did the ferry do although the pier was closed?
Despite the storm, the sale of salt has doubled.             ->  What has happened despite the storm?
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.explaining import hangs_lower, up_to_afterthought, without_marks
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.inflection import verb_base
from quiz.generation.parse.words import Half
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.verbs import STATES, UNDERGONE
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened
from quiz.generation.wording.trimming import has_finite

NAME, VERSION = "contrast", 1
_CLAUSE_LINKS = frozenset({"although", "even though", "though"})
_NOUN_LINKS = frozenset({"despite", "in spite of"})
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_SHORTEST, _LONGEST, _LONGEST_CONCESSION = 3, 24, 16
_ATTRIBUTED = re.compile(r"\b(?:according to|says?|said)\b", re.I)


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause, half in reading.caused:
        if half.link not in _CLAUSE_LINKS | _NOUN_LINKS or clause.expletive or clause.head is not half.main.root:
            continue
        conceded, asked = _conceded(half, reading), _asked(clause, reading)
        if (
            not conceded
            or not asked
            or not _stands(clause, reading)
            or hangs_lower(clause, half)
            or _is_cut(clause, half)
        ):
            continue
        source = f"According to {clause.speaker.text}, what" if clause.speaker is not None else "What"
        link = "even though" if half.link in _CLAUSE_LINKS else half.link
        answer = _deed(clause) if asked.endswith(" do") else _whole(clause)
        if _SHORTEST <= word_count(answer) <= _LONGEST:
            yield typed(
                NAME,
                VERSION,
                f"{source} {asked} {link} {conceded}?",
                answer,
                sentence=clause.sentence,
                explanation=f"In the article: {half.main.printed.text}",
                topic="contrast",
                fact=("contrast", str(half.main.index)),
                worth=0.78,
                hedges=hedges_of(clause.words),
            )


def _conceded(half: Half, reading: Reading) -> str:
    """What was no hindrance, if it can be read alone."""
    words = up_to_afterthought([word for word in half.reason.words if word.start >= 0])
    while words and words[-1].is_punctuation:
        words = words[:-1]
    if not words or any(word.text in {",", ";", ":", "–", "—"} for word in words) or words[0].tag == "VBG":
        return ""
    if has_finite(words) != (half.link in _CLAUSE_LINKS) or open_reference(words, half.reason, reading):
        return ""
    text = printed(words, half.reason)
    return text if 1 < word_count(text) <= _LONGEST_CONCESSION and not _ATTRIBUTED.search(text) else ""


def _asked(clause: Clause, reading: Reading) -> str:
    """ "did Tom Bell do" of somebody who acts, "happened" of anything else that happens."""
    if clause.copula is not None or clause.head.lemma in STATES:
        return ""
    if clause.finite is not clause.head:
        is_perfect = clause.finite.lower in {"has", "have"} and len(clause.auxiliaries) == 1
        return "has happened" if is_perfect and clause.head.tag == "VBN" else ""
    name = reading.names.at(clause.subject)
    acts = name is not None and name.kind in {PERSON, ORGANISATION, PLACE} and clause.head.lemma not in UNDERGONE
    if not acts:
        return "happened" if clause.finite.tag == "VBD" else ""
    subject = lightened(clause.subject_words)
    return f"{_DO[clause.finite.tag]} {decapitalised(subject, printed(subject, clause.sentence))} do"


def _stands(clause: Clause, reading: Reading) -> bool:
    return not _ATTRIBUTED.search(clause.sentence.text) and not open_reference(
        lightened(clause.words), clause.sentence, reading
    )


def _is_cut(clause: Clause, half: Half) -> bool:
    """What stands last before the "despite" is no part of the answer, so the "despite" may belong to it alone."""
    whole = [word for word in clause.words if not word.is_punctuation]
    return half.main.start < half.reason.start and lightened(clause.words)[-1].i < whole[-1].i


def _deed(clause: Clause) -> str:
    """The verb and what follows it, in the base form that answers a "did"."""
    behind = [word for word in lightened(clause.words) if word.i > clause.head.i]
    base = verb_base(clause.head.text, clause.head.lemma)
    return without_marks(capitalised(f"{base} {printed(behind, clause.sentence)}".strip()))


def _whole(clause: Clause) -> str:
    return without_marks(capitalised(printed(lightened(clause.words), clause.sentence)))


RULE = Rule(NAME, VERSION, _candidates)
