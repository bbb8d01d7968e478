"""Choose the questions: by worth, spread over sections, kinds, rules and sentences, none that answers another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.items import GAP, TRUE_FALSE
from quiz.generation.phrases import word_count
from quiz.generation.understanding import Reading

#: What one more question of the same section, rule, topic or kind costs.
_SECTION_COST, _RULE_COST, _TOPIC_COST, _KIND_COST, _SENTENCE_COST = 0.12, 0.08, 0.04, 0.04, 0.3
#: No kind may fill more than this share of the quiz, no rule more than that one.
_LONG_SENTENCE = 18
_KIND_SHARE, _GAP_SHARE, _RULE_SHARE = 0.6, 0.34, 0.25


def choose(candidates: list[Candidate], count: int, reading: Reading) -> list[Candidate]:
    """Return up to ``count`` candidates in the order of the text. Equal ones are decided by their place in the list."""
    central = _centrality(reading)
    pool = [(candidate, candidate.worth + central(candidate)) for candidate in candidates]
    chosen: list[Candidate] = []
    for looseness in (1.0, 1.5, 2.2):
        _fill(chosen, pool, count, looseness)
    return sorted(chosen, key=lambda candidate: (candidate.source.section, candidate.source.start))


def _fill(chosen: list[Candidate], pool: list[tuple[Candidate, float]], count: int, looseness: float) -> None:
    """Take the best that fits until there is none; a looser second round lets kinds and rules take a larger share."""
    while len(chosen) < count:
        open_ = [(c, worth - _cost(c, chosen, count)) for c, worth in pool if _fits(c, chosen, count * looseness)]
        if not open_:
            return
        chosen.append(max(open_, key=lambda pair: pair[1])[0])


def _centrality(reading: Reading):  # type: ignore[no-untyped-def]
    """How much of what the article is about a candidate touches: words of the title and frequent nouns, 0 to 0.2."""
    counts = Counter(word.lemma for sentence in reading.sentences for word in sentence.words if word.is_noun)
    common = {lemma for lemma, _ in counts.most_common(12)} | content_words(reading.article.title)

    def score(candidate: Candidate) -> float:
        return min(0.2, 0.04 * len(content_words(f"{candidate.stem} {candidate.key}") & common))

    return score


def _cost(candidate: Candidate, chosen: Iterable[Candidate], count: int) -> float:
    cost = 0.0
    for other in chosen:
        cost += _SECTION_COST * (other.source.section == candidate.source.section)
        cost += _SENTENCE_COST * (other.source is candidate.source)
        cost += _RULE_COST * (other.rule == candidate.rule)
        cost += _TOPIC_COST * (other.topic == candidate.topic)
        cost += _KIND_COST * (other.kind == candidate.kind)
    return cost * 12 / max(count, 12)


def _fits(candidate: Candidate, chosen: list[Candidate], count: float) -> bool:
    if candidate in chosen or any(_clash(candidate, other) for other in chosen):
        return False
    kinds = Counter(other.kind for other in chosen)
    rules = Counter(other.rule for other in chosen)
    share = _GAP_SHARE if candidate.kind in {GAP, TRUE_FALSE} else _KIND_SHARE
    if kinds[candidate.kind] + 1 > max(2, round(share * count)) or rules[candidate.rule] + 1 > max(
        2, round(_RULE_SHARE * count)
    ):
        return False
    return candidate.kind != TRUE_FALSE or _keeps_balance(candidate, chosen)


def _keeps_balance(candidate: Candidate, chosen: list[Candidate]) -> bool:
    """True and false in turn, so that neither is more than one ahead."""
    keys = Counter(other.key for other in chosen if other.kind == TRUE_FALSE)
    keys[candidate.key] += 1
    return abs(keys["True"] - keys["False"]) <= 1


def _clash(left: Candidate, right: Candidate) -> bool:
    """Same fact, two statements of one sentence, or one gives the answer of the other."""
    if left.fact == right.fact or left.sentence.text == right.sentence.text and left.source is not right.source:
        return True
    if left.source is right.source or left.source.text == right.source.text:
        return not _may_share(left, right)
    return _answers(left, right, 2) or _answers(right, left, 2)


def _may_share(left: Candidate, right: Candidate) -> bool:
    """Two questions of one long sentence: of different rules, at most one a statement, and neither answers the other."""
    is_long = word_count(left.source.text) >= _LONG_SENTENCE
    statements = sum(candidate.kind in {GAP, TRUE_FALSE} for candidate in (left, right))
    return (
        is_long
        and statements <= 1
        and left.rule != right.rule
        and len(content_words(left.stem) & content_words(right.stem)) <= 3
        and not _answers(left, right, 0)
        and not _answers(right, left, 0)
    )


def _answers(giver: Candidate, asked: Candidate, shared: int) -> bool:
    """The stem of ``giver`` holds the key of ``asked`` among at least ``shared`` other words of its stem."""
    words = content_words(giver.stem) & content_words(asked.stem)
    if asked.kind == TRUE_FALSE:
        return len(words) >= 6 or content_words(giver.key) <= content_words(asked.stem) and shared == 0
    holds = re.search(rf"(?<!\w){re.escape(asked.key.lower())}(?!\w)", giver.stem.lower())
    return bool(holds) and len(words) >= shared
