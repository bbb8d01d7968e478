"""How an article presents what it says: as a fact, as somebody's words, as a prediction, an allegation or an opinion.

A label is given only where words of the sentence are a sure sign of it; everything else is UNCLEAR.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.reporting import REPORTING, SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import HEDGES

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

FACT, ATTRIBUTED, QUOTATION = "fact", "attributed", "quotation"
PREDICTION, ALLEGATION, OPINION, UNCLEAR = "prediction", "allegation", "opinion", "unclear"

_ALLEGING = re.compile(
    r"\b(?:alleg(?:e|es|ed|ing|edly|ations?)|accus(?:e|es|ed|ing|ations?)|reportedly|supposedly|rumou?r(?:s|ed)?"
    r"|(?:is|are|was|were|been) said to|unconfirmed)\b",
    re.I,
)
_COMING = re.compile(
    r"\b(?:will|won[’']t|shall|going to|forecast|predict\w*|expect\w*|projected|likely)\b|[’']ll\b", re.I
)
_EXPECTED = frozenset({"expect", "forecast", "predict", "project"})
#: "If …, the law will be enacted" tells a rule, no prediction.
_CONDITION = re.compile(r"\b(?:if|unless|whenever|when|once|would)\b", re.I)
_JUDGING = re.compile(
    r"\b(?:should|ought|deserves?|fortunately|unfortunately|sadly|luckily|surely|must be|must not"
    r"|(?:is|are|was|were|be) (?:\w+ )?(?:wonderful|beautiful|terrible|awful|brilliant|stupid|silly|ridiculous|perfect"
    r"|excellent|amazing|exciting|boring|unfair|fair|unthinkable|absurd|dreadful|superb|a disgrace|a shame)"
    r"|too (?:many|much|few|little)|the best (?!known)|the worst)\b",
    re.I,
)
#: What a law or a club asks of people is no opinion of the article's.
_RULING = re.compile(r"\b(?:laws?|rules?|acts?|requirements?|requires?|dictates?|regulations?)\b", re.I)
_FIRST_OR_SECOND = re.compile(r"\b(?:I|us|(?i:me|my|we|our|you|your|let[’']s))\b")
_TELLERS = (
    "stud(?:y|ies)|surveys?|reports?|research|researchers|scientists|experts?|polls?|figures|statistics|data|index"
    "|papers?|website|police|officials|critics|supporters|findings|results|legend|historians|authors?"
)
_TELLING = (
    "f(?:i|ou)nds?|sho(?:w|ws|wed)|suggest(?:s|ed)?|reveal(?:s|ed)?|indicate[sd]?|believe[sd]?|thinks?|thought"
    "|sa(?:y|ys|id)|state[sd]?|warn(?:s|ed)?|claim(?:s|ed)?|estimate[sd]?|continues"
)
#: "The survey of the bay has found that …": who tells it, and with what verb.
_FINDINGS = re.compile(rf"\b(?:{_TELLERS})\b(?:\W+\w+){{0,8}}?\W+(?:{_TELLING})\b", re.I)
_SAID_BY = re.compile(r"\b(?:according to|in the (?:words|opinion|view) of|as far as \w+ is concerned)\b", re.I)
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
#: "The bus is told apart by its colour": verbs of saying that often say nothing of the kind.
_SILENT = frozenset({"post", "posted", "posts", "point", "points", "continue", "continues", "continued", "state"})


@dataclass(frozen=True, eq=False)
class Claim:
    """How ``sentence`` presents what it says. ``speaker`` is the named source, empty for the article's own voice and
    for a source without a name; ``sourced`` is True for either source. ``hedges`` are its words of doubt."""

    sentence: Sentence
    kind: str
    speaker: str
    sourced: bool
    hedges: tuple[str, ...]


def claims(reading: Reading) -> list[Claim]:
    """Return a label for each sentence of the article, in the order of the text."""
    return [label(sentence, reading) for sentence in reading.sentences]


def is_judging(text: str) -> bool:
    """Does ``text`` say what should be, or how good something is?"""
    return bool(_JUDGING.search(text))


def label(sentence: Sentence, reading: Reading) -> Claim:
    own = [word for word in sentence.words if word.start >= 0 and not word.quoted]
    text = " ".join(word.text for word in own)
    speaker, sourced = _speaker(sentence, reading), _is_sourced(own, text)
    hedges = tuple(dict.fromkeys(word.lower for word in own if word.lower in HEDGES))
    return Claim(
        sentence, _kind(sentence, own, text, sourced or bool(speaker)), speaker, sourced or bool(speaker), hedges
    )


def _kind(sentence: Sentence, own: list[Word], text: str, sourced: bool) -> str:
    if any(quotation.speech for quotation in sentence.quotations):
        return QUOTATION
    if not sentence.text.rstrip("\"'”’)").endswith(".") or not any(word.tag in _FINITE | {"MD"} for word in own):
        return UNCLEAR
    if _ALLEGING.search(text):
        return ALLEGATION
    if _FIRST_OR_SECOND.search(text):
        return UNCLEAR
    if _COMING.search(text):
        return PREDICTION if _is_to_come(own) and not _CONDITION.search(text) else UNCLEAR
    if is_judging(text):
        return UNCLEAR if _RULING.search(text) else OPINION
    if sourced:
        return ATTRIBUTED
    hedged = any(word.lower in HEDGES for word in own)
    return UNCLEAR if hedged or _CONDITION.search(text) or sentence.quotations else FACT


def _is_to_come(own: list[Word]) -> bool:
    """Is it the main statement that tells of what will be: "will open", "is expected to rise", "is likely to open"?"""
    root = next((word for word in own if word.head is word), None)
    if root is None:
        return False
    told = [root, *root.all("conj"), *(root.all("ccomp") if root.lemma in SAYING_LEMMAS else [])]
    modal = any(child.lower in {"will", "shall", "’ll", "'ll"} for verb in told for child in verb.all("aux"))
    foretold = any(
        verb.lemma in _EXPECTED and verb.tag == "VBN" and verb.has("xcomp") or verb.lower == "likely" for verb in told
    )
    present = any(child.tag in {"VBZ", "VBP"} for verb in told for child in verb.children)
    return modal or (foretold and present)


def _speaker(sentence: Sentence, reading: Reading) -> str:
    """The person of a quotation, or whom a clause of the sentence is reported from."""
    spoken = [utterance.speaker.text for utterance in reading.utterances if utterance.sentence is sentence]
    told = [clause.speaker.text for clause in reading.clauses if clause.sentence is sentence and clause.speaker]
    return next(iter([*spoken, *told]), "")


def _is_sourced(own: list[Word], text: str) -> bool:
    """Is there any sign that the words are somebody's? Rather too many than too few."""
    says = any(
        word.lower in REPORTING - _SILENT and (word.tag in _FINITE or word.tag == "VBN" and word.has("ccomp"))
        for word in own
    )
    return says or bool(_FINDINGS.search(text) or _SAID_BY.search(text))
