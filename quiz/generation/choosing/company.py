"""What the other questions of a quiz, taken together, tell of one of them.

Two questions may go well side by side (``overlaps``) where several do not: who meets one name in every other question
types it for "Who said …?", and who has met all the wrong options elsewhere takes the one that is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from quiz.generation.candidates import Candidate
from quiz.generation.checks.giving_away import EMPTY
from quiz.generation.checks.stems import content_words
from quiz.generation.checks.word_forms import folded, kindred
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON
from quiz.generation.facts.names import Name
from quiz.generation.facts.quantities import quantities
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import GAP, MULTIPLE_CHOICE, OPEN_GAP, SHORT_ANSWER, TRUE_FALSE, WRITTEN

#: A typed answer is no giveaway where so many others of its kind are told of, or at least offered, as well.
_FEWEST_TOLD, _FEWEST_PRINTED = 3, 2
#: Met so many times as often as any other, an option is what the whole quiz is about.
_TIMES_AS_OFTEN = 2
#: A statement is plain where the name that belongs there is met so often.
_PLAIN = 2
#: An option of so many words tells a story, and is met again when so much of it is.
_TELLING_WORDS, _TOLD_SHARE = 5, 0.75
#: Half of a written answer, and so many words of it, are enough to guess the rest.
_HALF, _SHARE_OF_MEANING, _FEWEST_WORDS = 0.5, 0.4, 2
#: Of these each belongs to one person or thing, so that what is met elsewhere is ruled out here.
_EXCLUSIVE = frozenset({"role", "relation", "date", "quantity", "event"})
#: … and of three of these one that is left is not enough: what was done elsewhere, who is somebody else.
_ACCOUNTED = frozenset({"event", "role"})
#: Two questions that share so many wrong options show which they are.
_SHARED_WRONG = 2


class Company:
    """The questions of a quiz beside one another; what each of them prints is worked out once."""

    def __init__(self, reading: Reading) -> None:
        self._names, self._title = reading.names, reading.article.title
        self._forms = {name: _pattern_of(name) for name in reading.names.names}
        self._main = max(reading.names.of_kind(ORGANISATION), key=lambda name: len(name.mentions), default=None)
        self._texts: dict[tuple[Candidate, bool], str] = {}
        self._named: dict[str, frozenset[Name]] = {}
        self._met: dict[tuple[str, str], bool] = {}

    def admits(self, candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
        """Can it join those chosen without giving one of them away, or being given away?"""
        beside = [candidate, *chosen]
        return not any(self.is_given_away(one, [other for other in beside if other is not one]) for one in beside)

    def is_given_away(self, asked: Candidate, others: Sequence[Candidate]) -> bool:
        """Do the others together show its answer?"""
        if asked.kind in {SHORT_ANSWER, OPEN_GAP}:
            return self._is_only_one_met(asked, others)
        if asked.kind == WRITTEN:
            return self._is_pieced_together(asked, others)
        if asked.kind in {MULTIPLE_CHOICE, GAP} and asked.wrong:
            return self._stands_out(asked, others) or any(_share_wrong(asked, other) for other in others)
        return asked.kind == TRUE_FALSE and self._is_plain(asked, others)

    def _is_only_one_met(self, asked: Candidate, others: Sequence[Candidate]) -> bool:
        """Typed: other questions tell of the answer, oftener than of what else it could be or with little of that."""
        for offered, fewest in ((False, _FEWEST_TOLD), (True, _FEWEST_PRINTED)):
            times = self._times_met(asked.key, others, offered)
            rivals = self._rivals(asked, others, offered) if times else {}
            if times and (len(rivals) < fewest or not offered and times > max(rivals.values())):
                return True
        return False

    def _rivals(self, asked: Candidate, others: Sequence[Candidate], offered: bool) -> dict[str, int]:
        """What is told in the others, or offered as well, and could be the answer too, and how often."""
        printed = [self._text(one, offered) for one in others]
        name = self._names.find(asked.key)
        if name is not None:
            found = {other for text in printed for other in self._names_in(text) if other.kind == name.kind}
            texts = [other.text for other in found - self._names_met(asked) - {name}]
        else:
            kinds = {quantity.kind for quantity in quantities(asked.key)}
            told = [quantity.text for text in printed for quantity in quantities(text) if quantity.kind in kinds]
            texts = [text for text in told if text != asked.key and text not in asked.stem]
        return {text: self._times_met(text, others, offered) for text in texts}

    def _is_pieced_together(self, asked: Candidate, others: Sequence[Candidate]) -> bool:
        """Written: half of what is to be said stands in one of the others; of what a thing is, in all of them together.

        What explains a thing is guessed from the title as well: it is what the article is about.
        """
        key = content_words(asked.key) - EMPTY
        told = [content_words(self._text(other, offered=False)) for other in others]
        if asked.topic == "meaning":
            told = [content_words(self._title).union(*told)]
            told = [told[0] | content_words(asked.stem)]
            title = kindred(key, content_words(self._title))
            if len(title) >= _FEWEST_WORDS:
                return True  # "the mission to Mars": a title so near says it already
        enough = max((_SHARE_OF_MEANING if asked.topic == "meaning" else _HALF) * len(key), _FEWEST_WORDS)
        return any(len(kindred(key, words)) >= enough for words in told)

    def _stands_out(self, asked: Candidate, others: Sequence[Candidate]) -> bool:
        """To choose from: the key alone is met elsewhere, or every wrong option is; of what happened, all but one."""
        key = self._times_met(asked.key, others)
        wrong = [self._times_met(option, others) for option in asked.wrong]
        if key >= max(_TIMES_AS_OFTEN * max(wrong), 1):
            return True
        left = sum(not times for times in wrong)
        if key or len(wrong) == 1 or asked.topic not in _EXCLUSIVE:
            return False
        return left <= (len(wrong) > 2 and asked.topic in _ACCOUNTED)

    def _is_plain(self, asked: Candidate, others: Sequence[Candidate]) -> bool:
        """True or false: it names what the whole quiz is about, or something else in its place."""
        told, truth = self._names_met(asked), f"{asked.source.text} {asked.explanation}"
        if asked.key == "True":
            opening = asked.stem.split()[0]
            inside = [name for name in told if name.kind != PERSON and name.text.split()[0] != opening]
            return any(self._times_met(name.text, others) + (name is self._main) >= _PLAIN for name in inside)
        put, right = told - self._names_in(truth), self._names_in(truth) - told
        if not put or not right:
            return False
        often = max(self._times_met(name.text, others) + (name is self._main) for name in right)
        return often >= max(_PLAIN, _TIMES_AS_OFTEN * max(self._times_met(name.text, others) for name in put))

    def _times_met(self, text: str, others: Iterable[Candidate], offered: bool = True) -> int:
        """In how many of the others is it told, or offered as well?"""
        return sum(self._stands_in(text, self._text(other, offered)) for other in others)

    def _stands_in(self, text: str, printed: str) -> bool:
        if (text, printed) not in self._met:
            name = self._names.find(text)
            is_met = name in self._names_in(printed) if name is not None else _is_told(text, printed)
            self._met[text, printed] = is_met
        return self._met[text, printed]

    def _names_met(self, candidate: Candidate) -> frozenset[Name]:
        return self._names_in(self._text(candidate))

    def _names_in(self, text: str) -> frozenset[Name]:
        if text not in self._named:
            self._named[text] = frozenset(name for name, pattern in self._forms.items() if pattern.search(text))
        return self._named[text]

    def _text(self, candidate: Candidate, offered: bool = True) -> str:
        """All that stands on the page of it, or only what it tells rather than offers to choose from."""
        if (candidate, offered) not in self._texts:
            options = candidate.options if offered and candidate.wrong and candidate.kind != TRUE_FALSE else ()
            sides = [side for pair in candidate.pairs for side in pair]
            self._texts[candidate, offered] = " / ".join([candidate.stem, *sides, *options])
        return self._texts[candidate, offered]


def _pattern_of(name: Name) -> re.Pattern[str]:
    """Any form of the name, a surname by itself among them."""
    forms = {name.text, *name.forms, *(name.text.split()[-1:] if name.kind == PERSON else ())}
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, forms)))})(?!\w)")


def _is_told(text: str, printed: str) -> bool:
    """A name, role or figure as it stands, or most words of what tells a story."""
    if len(text.split()) < _TELLING_WORDS:
        return f" {folded(text)} " in f" {folded(printed)} "
    words = content_words(text)
    return len(kindred(words, content_words(printed))) >= max(_TOLD_SHARE * len(words), 1)


def _share_wrong(asked: Candidate, other: Candidate) -> bool:
    """What both offer is right in neither, so that each key is the option which the other has not."""
    if other.kind not in {MULTIPLE_CHOICE, GAP} or asked.key in other.options or other.key in asked.options:
        return False
    return len({*asked.wrong} & {*other.wrong}) >= _SHARED_WRONG
