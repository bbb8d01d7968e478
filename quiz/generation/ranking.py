"""Choose the questions: by worth, spread over sections, kinds, rules and sentences, none that answers another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.items import GAP, TRUE_FALSE
from quiz.generation.overlaps import clash
from quiz.generation.understanding import Reading

#: What one more question of the same section, rule, topic, kind or sentence costs.
_SECTION_COST, _RULE_COST, _TOPIC_COST, _KIND_COST, _SENTENCE_COST = 0.12, 0.08, 0.04, 0.04, 0.3
#: What the first question of a kind is worth beside its own worth.
_NEW_KIND_GAIN = 0.2
#: What it costs that the key of one is a wrong option of the other: who knows the one can rule it out.
_ECHO_COST = 0.1
#: The share of a quiz that a kind may fill (gaps and true/false less than choices), and a rule.
_KIND_SHARE, _STATEMENT_SHARE, _RULE_SHARE = 0.6, 0.34, 0.25
#: Where that leaves the quiz short, the shares grow by these factors in turn.
_LOOSENESS = (1.0, 1.5, 2.2)
#: The nouns used most are what an article is about.
_COMMON_NOUNS = 12


def choose(candidates: list[Candidate], count: int, reading: Reading) -> list[Candidate]:
    """Return up to ``count`` candidates in the order of the text. Equal ones are decided by their place in the list."""
    common = _common_words(reading)
    open_ = [(candidate, candidate.worth + _centrality(candidate, common)) for candidate in candidates]
    chosen: list[Candidate] = []
    for looseness in _LOOSENESS:
        while len(chosen) < count:
            best = _best(open_, chosen, count, looseness)
            if best is None:
                break
            chosen.append(best)
            open_ = [pair for pair in open_ if pair[0] is not best and not clash(pair[0], best)]
    return sorted(chosen, key=lambda candidate: (candidate.source.section, candidate.source.start))


def _best(
    open_: list[tuple[Candidate, float]], chosen: list[Candidate], count: int, looseness: float
) -> Candidate | None:
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
    cost = 0.0 if any(other.kind == candidate.kind for other in chosen) else -_NEW_KIND_GAIN
    for other in chosen:
        cost += _SECTION_COST * (other.source.section == candidate.source.section)
        cost += _SENTENCE_COST * (other.source is candidate.source)
        cost += _RULE_COST * (other.rule == candidate.rule)
        cost += _TOPIC_COST * (other.topic == candidate.topic)
        cost += _KIND_COST * (other.kind == candidate.kind)
        cost += _ECHO_COST * (other.key in candidate.wrong or candidate.key in other.wrong) * (other.kind != TRUE_FALSE)
    return cost * 12 / max(count, 12)


def _keeps_shares(candidate: Candidate, chosen: list[Candidate], count: int, looseness: float) -> bool:
    """No kind and no rule takes more than its share, and true and false stay in balance."""
    same_kind = sum(other.kind == candidate.kind for other in chosen)
    same_rule = sum(other.rule == candidate.rule for other in chosen)
    is_statement = candidate.kind in {GAP, TRUE_FALSE}
    of_kind = (_STATEMENT_SHARE if is_statement else _KIND_SHARE) * count * looseness
    most_of_kind = min(round(of_kind), count // 2 + 1) if is_statement else round(of_kind)
    most_of_rule = round(_RULE_SHARE * count * looseness)
    within = same_kind < max(2, most_of_kind) and same_rule < max(2, most_of_rule)
    return within and (candidate.kind != TRUE_FALSE or _keeps_balance(candidate, chosen, looseness))


def _keeps_balance(candidate: Candidate, chosen: list[Candidate], looseness: float) -> bool:
    """Neither true nor false is more than one ahead; in the last round, where little is left, two."""
    keys = Counter(other.key for other in chosen if other.kind == TRUE_FALSE)
    keys[candidate.key] += 1
    return abs(keys["True"] - keys["False"]) <= (1 if looseness < _LOOSENESS[-1] else 2)
