"""Who a pronoun means: a sieve that would rather abstain than guess.

Each sentence has at most one person in its centre: the one its main subject names, or means by he or she.
"""

from __future__ import annotations

import re

from quiz.generation.facts.holders import is_bare
from quiz.generation.facts.lives import HE, SHE, acts, main_pronouns, subject_of_life
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.nameless import nameless, spoken_of
from quiz.generation.facts.names import Name, Names
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.people import MENS_TITLES, WOMENS_TITLES
from quiz.generation.vocabulary.vagueness import POSSESSIVE

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Two names so close together are "X and Y".
_PAIR = 4
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
#: "In Rosa Imrie's view," within so many words.
_VIEWS, _OPENING = frozenset({"view", "opinion", "eyes"}), 7


class References:
    """Resolves he and she. The sentences are gone through once, in order."""

    def __init__(
        self,
        sentences: tuple[Sentence, ...],
        names: Names,
        title: str = "",
        held: dict[str, Name] | None = None,
    ) -> None:
        """``held`` tells whom a noun means by itself: see ``quiz.generation.facts.holders``."""
        self._names = names
        self._held = held or {}
        self._named = {id(sentence): _people(sentence, names) for sentence in sentences}
        self._protagonist = _protagonist(names, title)
        #: The pronouns that can mean the protagonist: those of both sorts, where a text is full of one name.
        self._own_pronouns = HE | SHE
        if self._protagonist is None:
            self._own_pronouns = main_pronouns(sentences)
            self._protagonist = subject_of_life(sentences, names, title) if self._own_pronouns else None
        self._before: dict[int, Name | None] = {}
        #: Sentences right behind one in which somebody else acts or speaks than whom the article is about.
        self._contested: set[int] = set()
        self._views = self._views_of(sentences)
        self._nameless = nameless(sentences, names)
        self._go_through(sentences)

    def _views_of(self, sentences: tuple[Sentence, ...]) -> dict[int, Name]:
        """By the number of the sentence whose view it tells: "In Rosa Imrie's view, …", and what may be, behind it."""
        found: dict[int, Name] = {}
        for before, sentence in zip((None, *sentences), sentences, strict=False):
            opening = [word.lower for word in sentence.words[:_OPENING]]
            goes_on = before is not None and before.index in found and _is_same_paragraph(before, sentence)
            if opening[:1] == ["in"] and _VIEWS & set(opening):
                holder = _only([name for word, name in self._named[id(sentence)] if word.i < _OPENING])
                if holder is not None:
                    found[sentence.index] = holder
            elif before is not None and goes_on and any(word.tag == "MD" for word in sentence.words):
                found[sentence.index] = found[before.index]
        return found

    def viewpoint(self, sentence: Sentence) -> Name | None:
        """Who thinks so, where the article goes on with what somebody thinks."""
        return self._views.get(sentence.index)

    def _go_through(self, sentences: tuple[Sentence, ...]) -> None:
        """Note for each sentence who was in the centre before it."""
        last: Name | None = None
        paragraph: tuple[int, int] = (0, 0)
        people: list[Name] = []
        before: list[Name] = []
        for sentence in sentences:
            named = [name for _, name in self._named[id(sentence)]]
            opens = (sentence.section, sentence.paragraph) != paragraph
            if opens:
                paragraph = (sentence.section, sentence.paragraph)
                last, people = self._carried(last, people), []
            people += named
            self._before[id(sentence)] = last
            if any(name is not self._protagonist for name in before):
                self._contested.add(id(sentence))
            before = [name for word, name in self._named[id(sentence)] if acts(word)]
            last = self._centre_of(sentence, last)
            if opens and not named and not _speaks_of_somebody(sentence):
                last = self._carried(last, [])

    def _carried(self, last: Name | None, people: list[Name]) -> Name | None:
        """Who stays in the centre over the end of a paragraph: its only person, or the one the article is about."""
        return last if last is self._protagonist or _only(people) is last else None

    def person(self, pronoun: Word, sentence: Sentence) -> Name | None:
        """The one person ``pronoun`` can mean, or None when two could be meant or nobody is named.

        A "the artist" is a pronoun as well, when it can only mean one.
        """
        if pronoun.lower not in HE | SHE:
            return self.holder(pronoun, sentence)
        if self._may_be_nameless(pronoun, sentence):
            return None
        before = [(word, name) for word, name in self._named.get(id(sentence), []) if word.i < pronoun.i]
        found = self._from_same(before, pronoun, sentence) if before else self._from_before(sentence)
        if found is None or not _agrees(pronoun, found) or self._is_named_again(found, pronoun, sentence):
            return None
        if found is self._protagonist and pronoun.lower not in self._own_pronouns:
            return None
        return found

    def _may_be_nameless(self, pronoun: Word, sentence: Sentence) -> bool:
        """ "his grandmother" stands before a "she": nobody with a name need be meant."""
        before = spoken_of(sentence.words[: pronoun.i], sentence, self._names)
        told = self._nameless.get(id(sentence.printed), frozenset())
        return ("he" if pronoun.lower in HE else "she") in told | before

    def holder(self, noun: Word, sentence: Sentence) -> Name | None:
        """Whom "the <noun>" means, once the article has said who it is."""
        name = self._held.get(noun.lower)
        if name is None or not is_bare(noun) or name.mentions[0].sentence.index >= sentence.index:
            return None
        return name

    def _is_named_again(self, name: Name, pronoun: Word, sentence: Sentence) -> bool:
        """ "He cut down Lund's tree": no he or she is a subject before the own name (principle C of binding)."""
        later = [other for word, other in self._named.get(id(sentence), []) if word.i > pronoun.i]
        return pronoun.dep in _SUBJECTS and any(other is name for other in later)

    def _from_same(self, before: list[tuple[Word, Name]], pronoun: Word, sentence: Sentence) -> Name | None:
        """Of the people named before the pronoun a subject, else whoever the text has been about, else the only one."""
        subjects = [name for word, name in before if _is_subject(word, pronoun, sentence)]
        if subjects:
            return _only(subjects)
        last = self._before.get(id(sentence.printed))
        owned = any(word.lower in HE | SHE for word in sentence.words[: before[0][0].i])
        if last is not None and (last is self._protagonist or owned):
            return last
        return None if owned else _only([name for _, name in before])

    def _from_before(self, sentence: Sentence) -> Name | None:
        fallback = None if id(sentence.printed) in self._contested else self._protagonist
        return self._before.get(id(sentence.printed)) or fallback

    def _centre_of(self, sentence: Sentence, last: Name | None) -> Name | None:
        people = self._named[id(sentence)]
        subject = next(
            (word for word in sentence.words if word.dep in _SUBJECTS and word.start >= 0 and not word.quoted), None
        )
        centre = self._named_centre(people, sentence)
        if centre is None and subject is not None and subject.lower in {"he", "she"}:
            before = [(word, name) for word, name in people if word.i < subject.i]
            centre = self._from_same(before, subject, sentence) if before else last or self._protagonist
        elif centre is None and subject is not None:
            inside = subject.subtree()
            if any(word.lower in POSSESSIVE for word in inside):  # "his brother Tom Bell": the one or the other
                return None
            centre = self.holder(subject, sentence) or _only([name for word, name in people if word in inside])
        if not people and centre is None:
            return last
        if centre is None and subject is not None and (subject.is_name or subject.lower in HE | SHE):
            return None  # somebody else than the people named beside
        return centre or _only([name for _, name in people])

    def _named_centre(self, people: list[tuple[Word, Name]], sentence: Sentence) -> Name | None:
        """The person with whose name the sentence begins."""
        if not people or people[0][0].i > 1 or _is_owner(people[0][0], sentence):
            return None
        is_pair = len(people) > 1 and people[1][0].i - people[0][0].i <= _PAIR
        return None if is_pair else people[0][1]


def _is_same_paragraph(left: Sentence, right: Sentence) -> bool:
    return (left.section, left.paragraph) == (right.section, right.paragraph)


def _speaks_of_somebody(sentence: Sentence) -> bool:
    """He or she stands in it, or it is speech that goes on."""
    return any(word.lower in HE | SHE for word in sentence.words) or bool(sentence.quotations)


def _is_owner(word: Word, sentence: Sentence) -> bool:
    following = sentence.words[word.i + 1 : word.i + 3]
    return any(other.tag == "POS" or other.lower in {"'s", "’s"} for other in following)


def _people(sentence: Sentence, names: Names) -> list[tuple[Word, Name]]:
    return [
        (mention.words[0], mention.name)
        for mention in names.within(sentence, PERSON)
        if mention.name and not mention.words[0].quoted
    ]


def _is_subject(word: Word, pronoun: Word, sentence: Sentence) -> bool:
    """By the parse, or because a finite verb stands between the name and the pronoun."""
    if any(other.tag in _FINITE for other in sentence.words[word.i : pronoun.i]):
        return True
    return acts(word)


def _only(people: list[Name]) -> Name | None:
    return people[0] if people and all(name is people[0] for name in people) else None


def _agrees(pronoun: Word, name: Name) -> bool:
    titles = set(name.title.lower().replace(".", "").split())
    return not (titles & WOMENS_TITLES if pronoun.lower in HE else titles & MENS_TITLES)


def _protagonist(names: Names, title: str) -> Name | None:
    """The person an article is about: three quarters of all mentions of people, or two fifths and in the title."""
    people = names.of_kind(PERSON)
    total = sum(len(name.mentions) for name in people)
    main = max(people, key=lambda name: len(name.mentions), default=None)
    if main is None:
        return None
    in_title = main.text.split()[-1] in re.findall(r"\w+", title)
    share = 0.4 if in_title else 0.75
    return main if len(main.mentions) >= max(4, total * share) else None
