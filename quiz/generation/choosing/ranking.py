"""What a question is worth in an article, and what it costs beside those that are chosen already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from quiz.generation.candidates import DEEPER, Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.choosing.overlaps import clash
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import (
    TRUE_FALSE,
)
from quiz.generation.parse.agreement import is_agreed

#: What one more question of the same section, rule, topic, kind or sentence costs.
_SECTION_COST, _RULE_COST, _TOPIC_COST, _KIND_COST, _SENTENCE_COST = 0.12, 0.08, 0.04, 0.04, 0.3
#: What the first question of a kind is worth beside its own worth.
_NEW_KIND_GAIN = 0.2
#: What it costs that two questions share an option: who knows the one can rule it out of the other.
_ECHO_COST = 0.1
#: What it costs that the key is the longest option, once that is so in more than the share that chance gives.
_LONGEST_COST, _LONGEST_SHARE = 0.12, 0.25
#: Reasons, results, contrasts and the like are to fill this share of a quiz, and gain so much until they do.
_DEEPER_SHARE, _DEEPER_GAIN = 0.35, 0.35
#: Where there are fewer facts than so many times the questions wanted, a question costs this much for each other fact
#: that it keeps out.
_PLENTY, _BLOCKING_COST = 2, 0.08
#: What it costs that two parsers disagree about the sentence.
_DOUBT_COST = 0.1
#: The nouns used most are what an article is about.
_COMMON_NOUNS = 12

#: A candidate and what it is worth in this article.
Ranked = tuple[Candidate, float]


def ranked(candidates: list[Candidate], count: int, reading: Reading) -> list[Ranked]:
    """Each candidate with what it is worth in this article, whatever else stands in the quiz."""
    common = _common_words(reading)
    ruled_out = _ruled_out(candidates, count)
    return [
        (
            candidate,
            candidate.worth
            + _centrality(candidate, common)
            - _blocking_cost(candidate) * ruled_out.get(id(candidate), 0)
            - _DOUBT_COST * _is_doubted(candidate),
        )
        for candidate in candidates
    ]


def _blocking_cost(candidate: Candidate) -> float:
    """Less for what asks for more than a fact: it may stand for several that do not."""
    return _BLOCKING_COST / 4 if candidate.topic in DEEPER else _BLOCKING_COST


def _is_doubted(candidate: Candidate) -> bool:
    """Do the two parsers disagree about the sentence's main statement?"""
    root = candidate.sentence.root
    return root is not None and not is_agreed(root, candidate.sentence.words)


def _ruled_out(candidates: list[Candidate], count: int) -> dict[int, int]:
    """How many other facts a candidate keeps out of the quiz, counted only where there are few facts in all."""
    facts = {candidate.fact for candidate in candidates}
    if len(facts) > _PLENTY * count:
        return {}
    return {
        id(candidate): len({other.fact for other in candidates if clash(candidate, other)} - {candidate.fact})
        for candidate in candidates
    }


def _common_words(reading: Reading) -> set[str]:
    counts = Counter(word.lemma for sentence in reading.sentences for word in sentence.words if word.is_noun)
    return {lemma for lemma, _ in counts.most_common(_COMMON_NOUNS)} | content_words(reading.article.title)


def _centrality(candidate: Candidate, common: set[str]) -> float:
    """How much of what the article is about a candidate touches, 0 to 0.2."""
    return min(0.2, 0.04 * len(content_words(f"{candidate.stem} {candidate.key}") & common))


def cost(candidate: Candidate, chosen: Iterable[Candidate], count: int) -> float:
    """Less than nothing where it brings what the quiz has not."""
    chosen = list(chosen)
    sum_ = 0.0 if any(other.kind == candidate.kind for other in chosen) else -_NEW_KIND_GAIN
    for other in chosen:
        sum_ += _SECTION_COST * (other.source.section == candidate.source.section)
        sum_ += _SENTENCE_COST * (other.source is candidate.source)
        sum_ += _RULE_COST * (other.rule == candidate.rule)
        sum_ += _TOPIC_COST * (other.topic == candidate.topic)
        sum_ += _KIND_COST * (other.kind == candidate.kind)
        sum_ += _ECHO_COST * _echo(candidate, other)
    sum_ += _LONGEST_COST * _is_one_longest_too_many(candidate, chosen)
    return sum_ * 12 / max(count, 12) - _DEEPER_GAIN * _is_deeper_wanted(candidate, chosen, count)


def _echo(candidate: Candidate, other: Candidate) -> bool:
    if TRUE_FALSE in {candidate.kind, other.kind} or candidate.ordered or other.ordered:
        return False
    return bool({other.key, *other.wrong} & {candidate.key, *candidate.wrong})


def _is_one_longest_too_many(candidate: Candidate, chosen: list[Candidate]) -> bool:
    if not _is_key_longest(candidate):
        return False
    drawn = [other for other in chosen if len(other.wrong) > 1]
    return sum(map(_is_key_longest, drawn)) + 1 > _LONGEST_SHARE * (len(drawn) + 1) + 1


def _is_key_longest(candidate: Candidate) -> bool:
    return len(candidate.wrong) > 1 and len(candidate.key) > max(map(len, candidate.wrong))


def _is_deeper_wanted(candidate: Candidate, chosen: list[Candidate], count: int) -> bool:
    return candidate.topic in DEEPER and sum(other.topic in DEEPER for other in chosen) < _DEEPER_SHARE * count
