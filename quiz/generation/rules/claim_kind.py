"""Does the article say so itself, or does somebody in it?

Tom Bell says that the bus is slow.  ->  “The bus is slow.” How does the article present this?
Tom Bell says that the bus will soon stop.  ->  As a prediction that Tom Bell makes
The choices keep one order: the article's own fact, then its speakers as they come, then somebody without a name.
A study or a report can be the source as well.
"""

import random
import re
from collections.abc import Iterator, Sequence

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.claims import ATTRIBUTED, FACT, PREDICTION, QUOTATION, Claim
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import ORGANISATION
from quiz.generation.facts.quantities import quantities
from quiz.generation.facts.speech import breaks_off
from quiz.generation.facts.statements import Statement, finished
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import CLAIM_KIND, MEDIUM
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.vagueness import FIRST_AND_SECOND, HEDGES
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.trimming import has_finite, trimmed

NAME, VERSION = "claim_kind", 3
_SHORTEST, _LONGEST = 6, 22
_MODALS = frozenset({"will", "would", "should", "must"})
#: A bare "will" may tell what always happens; "If …, it will stop" foretells nothing.
_COMING = re.compile(r"\b(?:will|shall)\b|[’']ll\b|\b(?:is|are) (?:going|likely) to\b")
_SOME_DAY = re.compile(
    r"\b(?:(?:by|in|until|from|before|after) (?:19|20)\d\d|soon|next|eventually|one day|likely to|going to"
    r"|in the (?:future|end)|within \w+ (?:days|weeks|months|years|decades))\b"
)
_CONDITION = re.compile(r"\b(?:if|unless|when|whenever|once)\b", re.I)
_AS_FACT = "As a fact that it reports itself"
_NOBODY_KNOWN = "somebody without a name"
_MOST_SPEAKERS = 2
#: A fact of the article's own could be taken for a speaker's where it is about the same things.
_SHARED_WORDS = 2
_PAPERS = frozenset(words("study survey report paper poll index website inquiry census questionnaire"))
_PEOPLE = frozenset(
    words("""
    researcher researchers scientist scientists official officials expert experts spokesman spokeswoman spokesperson
    critic critics supporter supporters police campaigner campaigners author authors historian historians witness
    witnesses resident residents doctor doctors teacher teachers visitor visitors activist activists
""")
)
_FINDING = frozenset(words("find show suggest reveal say state estimate conclude report warn argue claim indicate"))


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    people = [name.text for name in reading.speakers if len(name.text.split()) > 1]
    if not people:
        return
    labels = reading.claims
    for statement in reading.statements:
        text, speaker = _told(statement), statement.speaker
        if text and speaker is not None and speaker.text in people:
            yield _candidate(statement.sentence, text, speaker.text, people)
        elif text and speaker is None and _is_own_fact(statement, labels, reading):
            yield _candidate(statement.sentence, text, "", people)
    for sentence in reading.sentences:
        if labels[id(sentence)].kind in {ATTRIBUTED, PREDICTION} and not labels[id(sentence)].speaker:
            yield from _found(sentence, people, reading)


def _told(statement: Statement) -> str:
    """The statement without its source; empty where its words give away whose they are."""
    text, speaker = statement.text, statement.speaker
    if breaks_off(statement):
        return ""
    if speaker is not None:
        text = text.removeprefix(f"According to {speaker.text}, ")
        if any(part in text for part in speaker.text.split()):
            return ""
    return _plain(text, statement.words, speaker is not None)


def _plain(text: str, told: Sequence[Word], is_claim: bool) -> str:
    """``text`` with a capital; empty where it is quoted, speaks of me and you, or is a fact of which nobody is sure."""
    lower = {word.lower for word in told}
    if re.search(r"[“”\"]", text) or lower & FIRST_AND_SECOND or not is_claim and lower & (HEDGES | _MODALS):
        return ""
    return capitalised(text) if _SHORTEST <= word_count(text) <= _LONGEST else ""


def _is_own_fact(statement: Statement, labels: dict[int, Claim], reading: Reading) -> bool:
    """A plain fact that a speaker of the same section might have told: the things are the same."""
    sentence = statement.sentence
    if labels[id(sentence)].kind != FACT or not (reading.names.within(sentence) or quantities(statement.text)):
        return False
    before = [labels[id(other)] for other in reading.sentences if other.index == sentence.index - 1]
    if any(label.sourced or label.kind == QUOTATION for label in before):
        return False
    named = {name.text for name in reading.speakers if any(part in statement.text for part in name.text.split())}
    told = [
        other.text for other in reading.sentences if other.section == sentence.section and labels[id(other)].speaker
    ]
    asked = content_words(statement.text)
    return not named and any(len(asked & content_words(text)) >= _SHARED_WORDS for text in told)


def _found(sentence: Sentence, people: list[str], reading: Reading) -> Iterator[Candidate]:
    """What a study or an organisation is reported to have found."""
    verb = sentence.root
    subject, said = (verb.child("nsubj"), verb.child("ccomp")) if verb is not None else (None, None)
    if verb is None or subject is None or said is None or verb.lemma not in _FINDING:
        return
    source = _source(subject, reading)
    mark = said.child("mark")
    if not source or mark is None or mark.lower != "that":
        return
    told = trimmed([word for word in said.subtree() if word is not mark])
    if not has_finite(told) or open_reference(told, sentence, reading):
        return
    text = _plain(finished(printed(told, sentence)), told, True)
    if text:
        yield _candidate(sentence, text, source, people)


def _source(subject: Word, reading: Reading) -> str:
    """ "a study", "the World Health Organization"; empty for anything else."""
    name = reading.names.at(subject)
    if name is not None and name.kind == ORGANISATION:
        return f"the {name.text}" if name.takes_article else name.text
    if subject.lower in _PAPERS:
        return f"{'an' if subject.lower[0] in 'aeiou' else 'a'} {subject.lower}"
    is_named = any(reading.names.at(word) for word in subject.subtree())
    return _NOBODY_KNOWN if subject.lower in _PEOPLE and not is_named else ""


def _candidate(sentence: Sentence, text: str, source: str, people: list[str]) -> Candidate:
    others = [name for name in people if name != source]
    shown = [name for name in people if name == source or name in others[: _MOST_SPEAKERS - (source in people)]]
    is_thing = source and source not in [*people, _NOBODY_KNOWN]
    sources = [*shown, source] if is_thing else [*shown, _NOBODY_KNOWN]
    is_prediction = bool(source) and _foretells(text)
    options = [_AS_FACT, *(_as_said(name, is_prediction) for name in sources)]
    key = _as_said(source, is_prediction) if source else _AS_FACT
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"“{text}” How does the article present this?",
        key=key,
        wrong=tuple(option for option in options if option != key),
        sentence=sentence,
        explanation=_explained(source),
        topic="speech",
        fact=("claim" if source else "statement", str(sentence.index)),
        worth=0.6 if source else 0.42,
        kind=CLAIM_KIND,
        difficulty=MEDIUM,
        ordered=tuple(options),
    )


def _foretells(text: str) -> bool:
    return bool(_COMING.search(text) and _SOME_DAY.search(text)) and not _CONDITION.search(text)


def _as_said(source: str, is_prediction: bool) -> str:
    return f"As a prediction that {source} makes" if is_prediction else f"As something that {source} says"


def _explained(source: str) -> str:
    if not source:
        return "The article states this in its own words and names nobody who says so."
    return f"The article says that this comes from {source}; it does not say itself that it is so."


RULE = Rule(NAME, VERSION, _candidates)
