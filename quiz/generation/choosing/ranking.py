"""Choose the questions: by worth, spread over sections, kinds, rules and sentences, none that answers another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from quiz.generation.candidates import DEEPER, Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.choosing.overlaps import clash, excludes, prints_name_of
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import (
    CLAIM_KIND,
    FIND_EVIDENCE,
    GAP,
    MATCHING,
    MULTIPLE_CHOICE,
    OPEN_GAP,
    ORDERING,
    POLL,
    SHORT_ANSWER,
    TRUE_FALSE,
    WRITTEN,
)
from quiz.generation.parse.agreement import is_agreed

#: What one more question of the same section, rule, topic, kind or sentence costs.
_SECTION_COST, _RULE_COST, _TOPIC_COST, _KIND_COST, _SENTENCE_COST = 0.12, 0.08, 0.04, 0.04, 0.3
#: What the first question of a kind is worth beside its own worth.
_NEW_KIND_GAIN = 0.2
#: What it costs that two questions share an option: who knows the one can rule it out of the other.
_ECHO_COST = 0.1
#: What it costs that one question prints the name that another asks for: in a quiz few other names are met.
_CUE_COST = 0.12
#: What it costs that the key is the longest option, once that is so in more than the share that chance gives.
_LONGEST_COST, _LONGEST_SHARE = 0.12, 0.25
#: Reasons, results, contrasts and the like are to fill this share of a quiz, and gain so much until they do.
_DEEPER_SHARE, _DEEPER_GAIN = 0.3, 0.25
#: The share of a quiz that a kind may fill: what a pupil can guess, or a teacher has to mark, less than the rest.
_KIND_SHARE = {
    MULTIPLE_CHOICE: 0.5,
    SHORT_ANSWER: 0.34,
    TRUE_FALSE: 0.25,
    GAP: 0.25,
    OPEN_GAP: 0.17,
    WRITTEN: 0.25,
    CLAIM_KIND: 0.17,
    FIND_EVIDENCE: 0.17,
    MATCHING: 0.1,
    ORDERING: 0.1,
    POLL: 0.0,
}
#: A kind with so small a share appears once in a short quiz; the others twice before the share counts.
_SMALL_SHARE = 0.1
_RULE_SHARE = 0.25
#: Questions that share so many options look alike, and so many of them are enough.
_ALIKE, _MOST_ALIKE = 3, 2
#: Kinds that never fill more than half of a quiz, and one more, however short that leaves it.
_AT_MOST_HALF = frozenset({TRUE_FALSE, GAP, OPEN_GAP, WRITTEN, CLAIM_KIND, FIND_EVIDENCE})
#: Where that leaves the quiz short, the shares grow by these factors in turn.
_LOOSENESS = (1.0, 1.5, 2.2)
#: Where there are fewer facts than so many times the questions wanted, a question costs this much for each other fact
#: that it keeps out.
_PLENTY, _BLOCKING_COST = 2, 0.08
#: What it costs that two parsers disagree about the sentence.
_DOUBT_COST = 0.1
#: What is worth less than the first fills a quiz up to its third and no further, less than the second nothing: rather
#: fewer questions than weak ones.
_FILLER, _WEAKEST = 0.4, 0.37
#: The nouns used most are what an article is about.
_COMMON_NOUNS = 12

#: A candidate and what it is worth in this article.
Ranked = tuple[Candidate, float]


def choose(candidates: list[Candidate], count: int, reading: Reading) -> list[Candidate]:
    """Return up to ``count`` candidates in the order of the text. Equal ones are decided by their place in the list."""
    common = _common_words(reading)
    ruled_out = _ruled_out(candidates, count)
    open_ = [
        (
            candidate,
            candidate.worth
            + _centrality(candidate, common)
            - _blocking_cost(candidate) * ruled_out.get(id(candidate), 0)
            - _DOUBT_COST * _is_doubted(candidate),
        )
        for candidate in candidates
    ]
    chosen = _with_more(_filled(open_, count), open_, count)
    return sorted(chosen, key=lambda candidate: (candidate.source.section, candidate.source.start))


def _filled(open_: list[Ranked], count: int) -> list[Candidate]:
    """The best one after the other, each by what it is worth beside those before it."""
    chosen: list[Candidate] = []
    rounds = [(looseness, _FILLER, count) for looseness in _LOOSENESS] + [(_LOOSENESS[-1], _WEAKEST, count // 3)]
    for looseness, floor, most in rounds:
        while len(chosen) < most:
            best = _best([pair for pair in open_ if pair[0].worth >= floor], chosen, count, looseness)
            if best is None:
                break
            chosen.append(best)
            open_ = [pair for pair in open_ if pair[0] is not best and not excludes(pair[0], best)]
    return chosen


def _with_more(chosen: list[Candidate], open_: list[Ranked], count: int) -> list[Candidate]:
    """Where the text gives too few: without the rules whose questions stand for several facts, if that makes more."""
    tried, banned = chosen, set[str]()
    while len(tried) < count and (several := {one.rule for one in tried if one.pairs or one.topic == "order"}):
        banned |= several
        tried = _filled([pair for pair in open_ if pair[0].rule not in banned], count)
        chosen = max(chosen, tried, key=len)
    return chosen


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


def _best(open_: list[Ranked], chosen: list[Candidate], count: int, looseness: float) -> Candidate | None:
    fitting = [
        (candidate, worth - _cost(candidate, chosen, count))
        for candidate, worth in open_
        if _keeps_shares(candidate, chosen, count, looseness)
    ]
    return max(fitting, key=lambda pair: pair[1])[0] if fitting else None


def _common_words(reading: Reading) -> set[str]:
    counts = Counter(word.lemma for sentence in reading.sentences for word in sentence.words if word.is_noun)
    return {lemma for lemma, _ in counts.most_common(_COMMON_NOUNS)} | content_words(reading.article.title)


def _centrality(candidate: Candidate, common: set[str]) -> float:
    """How much of what the article is about a candidate touches, 0 to 0.2."""
    return min(0.2, 0.04 * len(content_words(f"{candidate.stem} {candidate.key}") & common))


def _cost(candidate: Candidate, chosen: Iterable[Candidate], count: int) -> float:
    chosen = list(chosen)
    cost = 0.0 if any(other.kind == candidate.kind for other in chosen) else -_NEW_KIND_GAIN
    for other in chosen:
        cost += _SECTION_COST * (other.source.section == candidate.source.section)
        cost += _SENTENCE_COST * (other.source is candidate.source)
        cost += _RULE_COST * (other.rule == candidate.rule)
        cost += _TOPIC_COST * (other.topic == candidate.topic)
        cost += _KIND_COST * (other.kind == candidate.kind)
        cost += _ECHO_COST * _echo(candidate, other)
        cost += _CUE_COST * (prints_name_of(candidate, other) or prints_name_of(other, candidate))
    cost += _LONGEST_COST * _is_one_longest_too_many(candidate, chosen)
    return cost * 12 / max(count, 12) - _DEEPER_GAIN * _is_deeper_wanted(candidate, chosen, count)


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


def _keeps_shares(candidate: Candidate, chosen: list[Candidate], count: int, looseness: float) -> bool:
    """No kind and no rule takes more than its share, and true and false stay in balance."""
    same_kind = sum(other.kind == candidate.kind for other in chosen)
    same_rule = sum(other.rule == candidate.rule for other in chosen)
    within = same_kind < _most_of_kind(candidate.kind, count, looseness) and same_rule < max(
        2, round(_RULE_SHARE * count * looseness)
    )
    alike = sum(_shares_options(candidate, other) for other in chosen)
    return (
        within
        and alike < _MOST_ALIKE
        and (candidate.kind != TRUE_FALSE or _keeps_balance(candidate, chosen, looseness))
    )


def _shares_options(candidate: Candidate, other: Candidate) -> bool:
    """Do two questions to choose from offer much the same? Who can answer one finds the others by elimination."""
    return len({*candidate.wrong, candidate.key} & {*other.wrong, other.key}) >= _ALIKE


def _most_of_kind(kind: str, count: int, looseness: float) -> int:
    share = _KIND_SHARE[kind]
    if share <= _SMALL_SHARE:
        return max(round(share * count), int(share > 0))
    most = round(share * count * looseness)
    return max(2, min(most, count // 2 + 1) if kind in _AT_MOST_HALF else most)


def _keeps_balance(candidate: Candidate, chosen: list[Candidate], looseness: float) -> bool:
    """Neither true nor false is more than one ahead; in the last round, where little is left, two."""
    keys = Counter(other.key for other in chosen if other.kind == TRUE_FALSE)
    keys[candidate.key] += 1
    return abs(keys["True"] - keys["False"]) <= (1 if looseness < _LOOSENESS[-1] else 2)
