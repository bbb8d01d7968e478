"""Why something is so.

The village closed its school because too few children were left.  ->  Why did the village close its school?
The sentence is cut at its word of cause, so that the question needs a good parse of one half only. Where the article
has no good wrong reasons, the answer is written.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.explaining import BECAUSE, BECAUSE_OF, SO_THAT, Cause, causes, without_marks
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import HARD
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.causes import is_cause
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import printed
from quiz.generation.wording.questions import lightened

NAME, VERSION = "reason", 3
_PAST, _PRESENT = "past", "present"
_TIMES = {"VBD": _PAST, "VBZ": _PRESENT, "VBP": _PRESENT, "MD": _PRESENT}
#: Sentences so near often give further reasons for the same thing.
_NEAR = 2
#: A wrong reason tempts by one word of the question; one that has more of them speaks of the same and may be right.
_TEMPTING = 1
#: Say where a statement comes from or what it leads to: nothing that explains another one.
_NO_REASON = re.compile(r"\b(?:according to|reasons?|whose|for comment|due to|phenomen\w+)\b", re.I)
#: Without these the reason would be another one, so no wrong option without them stands beside it.
_WEIGHTY = frozenset({"partly", "in part", "only", "just"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    found = list(causes(reading))
    pools = _pools(reading) if found else {}
    for cause in found:
        yield _typed(cause)
        if cause.degree not in _WEIGHTY:
            yield _chosen(cause, pools, rng)


def _typed(cause: Cause) -> Candidate:
    start = cause.opening if not cause.degree else f"{cause.degree.capitalize()} {cause.opening.lower()}"
    key = f"{start} {cause.text}"
    return typed(
        NAME,
        VERSION,
        cause.stem,
        key,
        sentence=cause.sentence,
        explanation=f"The article gives the reason: {key[0].lower()}{key[1:]}.",
        topic="reason",
        fact=("reason", str(cause.sentence.index)),
        worth=0.8,
        hedges=hedges_of(cause.asked),
        accepted=(key, cause.text) if cause.opening == BECAUSE_OF else (key,),
    )


def _chosen(cause: Cause, pools: dict[tuple[str, str], list[tuple[int, str]]], rng: random.Random) -> Candidate:
    half, key = cause.half, cause.key
    texts = [
        f"{cause.opening} {without_marks(text)}"
        for index, text in pools[cause.opening, _time(half.reason)]
        if all(abs(index - part.index) > _NEAR for part in (half.main, half.reason))
        and len(content_words(text) & content_words(cause.stem)) == _TEMPTING
    ]
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=cause.stem,
        key=key,
        wrong=tuple(similar_phrases(key, texts, cause.stem, rng)),
        sentence=cause.sentence,
        explanation=f"The article gives the reason: {key[0].lower()}{key[1:]}.",
        topic="reason",
        fact=("reason", str(cause.sentence.index)),
        worth=0.76,  # what the article says elsewhere is often a reason for this as well
        difficulty=HARD,
        hedges=hedges_of(cause.asked),
    )


def _pools(reading: Reading) -> dict[tuple[str, str], list[tuple[int, str]]]:
    """What can follow each opening, by the time it tells of: a reason of another time would stand out."""
    pools: dict[tuple[str, str], list[tuple[int, str]]] = {}
    nouns = _noun_pool(reading)
    for time in (_PAST, _PRESENT, ""):
        told = _clause_pool(reading, time)
        pools |= {(BECAUSE, time): told, (SO_THAT, time): told, (BECAUSE_OF, time): nouns}
    return pools


def _time(part: Sentence) -> str:
    return next((_TIMES[word.tag] for word in part.words if word.tag in _TIMES), "")


def _clause_pool(reading: Reading, time: str) -> list[tuple[int, str]]:
    """Statements of the article that can follow "Because", with the place of their sentence."""
    found = []
    for clause in reading.clauses:
        words = lightened(clause.words)
        if _TIMES.get(clause.finite.tag, "") != time or _NO_REASON.search(printed(words, clause.sentence)):
            continue
        if clause.borrowed or clause.expletive or words[0].i < clause.subject_words[0].i:
            continue
        if open_reference(words, clause.sentence, reading) or clause.head.has("advcl") or clause.head.has("mark"):
            continue
        if words[0].lower == "even" or any(word.lower in {"himself", "herself"} for word in words):
            continue
        text = printed(words, clause.sentence)
        found.append((clause.sentence.index, _lowered(text, clause.subject_words[0], reading)))
    return found


def _lowered(text: str, first: Word, reading: Reading) -> str:
    """The first letter small, but not that of a name or of a word with another capital in it."""
    is_name = first.is_name or reading.names.at(first) or any(letter.isupper() for letter in first.text[1:])
    return text if is_name else text[:1].lower() + text[1:]


def _noun_pool(reading: Reading) -> list[tuple[int, str]]:
    """Noun phrases of the article that can follow "Because of", with the place of their sentence."""
    return [
        (sentence.index, text)
        for sentence in [*reading.sentences, *reading.parsed.spoken]
        for word in sentence.words
        if word.dep in {"obj", "obl", "nsubj", "nmod", "nsubj:pass"} and (text := _noun_phrase(word, sentence, reading))
    ]


def _noun_phrase(noun: Word, sentence: Sentence, reading: Reading) -> str:
    if not is_cause(noun.lower) or not noun.is_noun or noun.start < 0 or noun.has("acl:relcl"):
        return ""
    case = {inner for child in noun.all("case", "cc") for inner in child.subtree()}
    words = [word for word in lightened(noun.subtree()) if word not in case]
    name = reading.names.at(noun)
    if any(word.tag == "CC" for word in words) and any(word.is_name for word in words):
        return ""  # what the parse joins to a name is often a verb
    if len(words) < 2 or words[0].tag in {"WP$", "WDT", "PRP$", "WP"} or noun.lemma in VAGUE_NOUNS:
        return ""
    if open_reference(words, sentence, reading) or (name is not None and name.kind == PERSON):
        return ""
    text = printed(words, sentence)
    return "" if _NO_REASON.search(text) else _lowered(text, words[0], reading)


RULE = Rule(NAME, VERSION, _candidates)
