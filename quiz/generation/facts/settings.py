"""When, or on what occasion, a clause says that something was done: "in 1930", "after the war"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.quantities import DATE, MONTH, YEAR, quantities
from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.calendar import TIME_UNITS
from quiz.generation.wording.phrases import printed, word_count
from quiz.generation.wording.questions import lightened

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

#: Before these stands an occasion whatever the noun; "in" and "on" need a date behind them.
_OCCASIONS = frozenset({"during", "after", "before", "following"})
_DATED = frozenset({"in", "on", "by"})
_CLAUSES = frozenset({"after", "before", "when", "while", "once", "until"})
_DECADE = re.compile(r"\b1\d{3}s\b|\bcentury\b")
_LONGEST = 12


def settings(clause: Clause, reading: Reading) -> Iterator[list[Word]]:
    """Yield the words of each, where they say enough alone and tell a time that no other sentence tells."""
    for phrase in clause.head.all("obl", "obl:unmarked", "advcl"):
        words = [word for word in lightened(phrase.subtree(), phrase) if word in clause.words]
        while words and words[-1].is_punctuation:
            words = words[:-1]
        text = printed(words, clause.sentence)
        if words and word_count(text) <= _LONGEST and _is_setting(phrase, words, text, reading):
            subject = lightened(clause.subject_words)
            replaced = name_pronoun(subject, clause.sentence, reading)
            if not open_reference([*subject, *words], clause.sentence, reading, replaced):
                yield words


def _is_setting(phrase: Word, words: list[Word], text: str, reading: Reading) -> bool:
    first = words[0].lower
    if phrase.dep == "advcl":
        return first in _CLAUSES and words[0].head is phrase and len(words) > 2
    if first in _OCCASIONS:
        return phrase.is_noun and phrase.lemma not in TIME_UNITS or _is_date(text)
    return first in _DATED and _is_date(text) and reading.printed.count(_date(text)) == 1


def _is_date(text: str) -> bool:
    return bool(_date(text))


def _date(text: str) -> str:
    dates = [found.text for found in quantities(text) if found.kind in {YEAR, DATE, MONTH}]
    decade = _DECADE.search(text)
    return dates[0] if dates else decade.group() if decade else ""
