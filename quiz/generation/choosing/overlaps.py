"""Which two questions must not stand in one quiz: they ask for one fact, or one gives the answer of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.base import item_text
from quiz.generation.checks.giving_away import EMPTY, gives_away
from quiz.generation.checks.stems import content_words
from quiz.generation.checks.word_forms import folded, kindred
from quiz.generation.items import CLAIM_KIND, GAP, TRUE_FALSE
from quiz.generation.wording.phrases import word_count

#: A sentence of so many words may be asked about twice.
_LONG_SENTENCE = 18
#: … and one of so many words twice by statements made of different parts of it.
_VERY_LONG_SENTENCE = 28
#: An option of so many words is a statement rather than a name or a number.
_TELLING_WORDS = 4
#: A name that is met again tells who is asked for only beside so much of the question, its frame apart.
_TELLING_SHARE = 0.4
_FRAME = frozenset(
    {"article", "according", "person", "name", "did", "doe", "say", "said", "what", "which", "year", "who", "job"}
)
#: A pair of which so much is in another question is the fact of that question.
_SAME_FACT_SHARE = 0.6
#: Two answers of so many words that share so much tell the same.
_STORY_WORDS, _SAME_STORY_SHARE = 3, 0.75
#: Half of what is said of somebody may be the name.
_SAME_ROLE_SHARE = 0.5


def excludes(left: Candidate, right: Candidate) -> bool:
    """They clash, or the linter would say of the finished quiz that one gives the answer of the other."""
    if clash(left, right):
        return True
    texts = item_text(left), item_text(right)
    return gives_away(*texts) or gives_away(*reversed(texts))


def clash(left: Candidate, right: Candidate) -> bool:
    """Same fact, two statements of one sentence, or one gives the answer of the other."""
    if left.fact == right.fact or left.sentence.text == right.sentence.text and left.source is not right.source:
        return True
    if _is_same_description(left, right) or _is_same_role(left, right) or _is_same_story(left, right):
        return True
    if _holds_fact_of(left, right) or _holds_fact_of(right, left):
        return True
    if _shares_sides(left, right) or _shares_sides(right, left):
        return True
    if left.source is right.source or left.source.text == right.source.text:
        return not _may_share(left, right)
    return _answers(left, right, 2) or _answers(right, left, 2)


def _is_same_description(left: Candidate, right: Candidate) -> bool:
    """One answer of several words to two questions, unless it is a name: names answer many."""
    if TRUE_FALSE in {left.kind, right.kind} or left.key.istitle() or left.ordered:
        return False
    answers = [content_words(one.key) - EMPTY for one in (left, right)]
    return answers[0] == answers[1] and len(answers[0]) >= 2


def _is_same_story(left: Candidate, right: Candidate) -> bool:
    """ "After he brought a clock to school" and "the clock that he took to school": much the same to be written."""
    if {left.kind, right.kind} & {TRUE_FALSE, CLAIM_KIND} or left.pairs or right.pairs:
        return False
    answers = [content_words(one.key) - EMPTY for one in (left, right)]
    fewest = min(map(len, answers))
    return fewest >= _STORY_WORDS and len(answers[0] & answers[1]) >= _SAME_STORY_SHARE * fewest


def _is_same_role(left: Candidate, right: Candidate) -> bool:
    """What somebody is, asked for twice: by the name, by the words, as a statement or through what they said."""
    if not {left.topic, right.topic} <= {"role", "relation"}:
        return False
    if any(line and line in one.stem for several, one in ((left, right), (right, left)) for line, _ in several.pairs):
        return True
    said = [content_words(_role_told(one)) for one in (left, right)]
    fewest = min(len(words - _FRAME) for words in said)
    return len(said[0] & said[1] - _FRAME) >= max(_SAME_ROLE_SHARE * fewest, 1)


def _role_told(candidate: Candidate) -> str:
    if candidate.topic == "relation":
        return candidate.key
    return candidate.stem if candidate.kind == TRUE_FALSE else f"{candidate.stem} {candidate.key}"


def _holds_fact_of(several: Candidate, one: Candidate) -> bool:
    """One of the pairs to be matched, or of the events to be ordered, is what the other question is about."""
    told = f"{one.stem} {one.key}"
    asked = content_words(told)
    return any(
        _is_about(asked, line, partner) or _tells_number(told, asked, line, partner)
        for line, partner in several.pairs
        if line
    )


def _tells_number(told: str, asked: frozenset[str], line: str, partner: str) -> bool:
    """The number of a pair beside a word of its line: who meets it elsewhere has fewer left to choose from."""
    number = re.search(r"\d[\d,.]*\d", partner)
    is_told = number is not None and re.search(rf"(?<![\w.,]){re.escape(number.group())}(?![\w%]|[.,]\d)", told)
    return bool(is_told) and bool(kindred(content_words(line), asked))


def _shares_sides(several: Candidate, one: Candidate) -> bool:
    """Two of the options stand in the match as well: what belongs to whom there is ruled out here."""
    sides = {folded(side) for pair in several.pairs for side in pair if side}
    return len(one.wrong) > 1 and len(sides & {folded(option) for option in one.options}) >= 2


def _is_about(asked: frozenset[str], line: str, partner: str) -> bool:
    words, beside = content_words(line), content_words(partner)
    hits = len(words & asked) + len(beside & asked)
    return bool(words & asked) and hits >= _SAME_FACT_SHARE * len(words | beside)


def _may_share(left: Candidate, right: Candidate) -> bool:
    """Two questions of one long sentence: of different words, neither answering the other."""
    length = word_count(left.source.text)
    statements = sum(candidate.kind in {GAP, TRUE_FALSE} for candidate in (left, right))
    return (
        length >= (_LONG_SENTENCE if statements <= 1 else _VERY_LONG_SENTENCE)
        and (left.rule != right.rule or statements == 2)
        and len(content_words(left.stem) & content_words(right.stem)) <= 4
        and not _is_turned(left, right)
        and not _is_turned(right, left)
        and not _same_answer(left, right)
        and not _answers(left, right, 1)
        and not _answers(right, left, 1)
        and not _tells_half(left, right)
        and not _tells_half(right, left)
    )


def _is_turned(statement: Candidate, asked: Candidate) -> bool:
    """A statement to judge that is the question with its gap filled, rightly or wrongly."""
    words = content_words(asked.stem) - _FRAME - EMPTY
    return statement.kind == TRUE_FALSE and len(words & content_words(statement.stem)) >= _SAME_FACT_SHARE * len(words)


def _same_answer(left: Candidate, right: Candidate) -> bool:
    """Most of the shorter answer is in the longer one, as with "Why …?" and "What does she say about …?"."""
    answers = [content_words(candidate.key) for candidate in (left, right)]
    fewest = min(map(len, answers))
    if folded(left.key) == folded(right.key) and TRUE_FALSE not in {left.kind, right.kind}:
        return True
    return fewest >= 2 and len(answers[0] & answers[1]) >= _SAME_FACT_SHARE * fewest


def _tells_half(giver: Candidate, asked: Candidate) -> bool:
    """Of one sentence: half of an answer of several words stands in the other question, in whatever form."""
    key = content_words(asked.key) - EMPTY
    return len(key) >= _STORY_WORDS and len(kindred(key, content_words(giver.stem))) * 2 >= len(key)


def _answers(giver: Candidate, asked: Candidate, shared: int) -> bool:
    """Something printed with ``giver`` holds the key of ``asked`` among at least ``shared`` other words of its stem."""
    return bool(asked.key) and any(_tells(saying, giver, asked, shared) for saying in _sayings(giver))


def _sayings(giver: Candidate) -> Iterator[str]:
    """The stem, and each option that is long enough to tell something; the right one together with the stem."""
    yield giver.stem
    if giver.kind in {TRUE_FALSE, CLAIM_KIND}:
        return
    for option in giver.wrong:
        if word_count(option) >= _TELLING_WORDS:
            yield option
    if giver.wrong and word_count(giver.key) >= _TELLING_WORDS:
        yield f"{giver.stem} {giver.key}"


def _tells(saying: str, giver: Candidate, asked: Candidate, shared: int) -> bool:
    asks = content_words(asked.stem) - _FRAME
    words = content_words(saying) & asks
    if asked.kind == TRUE_FALSE:
        return len(words) >= 6 or content_words(giver.key) <= content_words(asked.stem) and shared <= 1
    key = content_words(asked.key)
    if len(key) >= 2 and not asked.key.istitle() and len(key & content_words(saying)) * 3 >= len(key) * 2:
        return True
    bare = re.sub(r"^(?:an?|the) ", "", asked.key.lower())
    holds = re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", saying.lower())
    needed = max(shared, round(_TELLING_SHARE * len(asks))) if asked.key.istitle() else shared
    return bool(holds) and len(words) >= needed
