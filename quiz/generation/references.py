"""Who a pronoun means: a sieve that would rather abstain than guess."""

from __future__ import annotations

from quiz.generation.names import PERSON, Name, Names
from quiz.generation.words import Sentence, Word

_MEN = frozenset({"mr", "sir", "lord", "king", "prince", "father", "brother"})
_WOMEN = frozenset({"mrs", "ms", "miss", "dame", "lady", "queen", "princess", "sister"})
HE, SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})


class References:
    """Resolves he and she, with the sentences of an article in order."""

    def __init__(self, sentences: tuple[Sentence, ...], names: Names) -> None:
        self._sentences = sentences
        self._names = names
        self._people = {id(sentence): _people(sentence, names) for sentence in sentences}
        self._protagonist = _protagonist(names)

    def person(self, pronoun: Word, sentence: Sentence) -> Name | None:
        """The one person ``pronoun`` can mean, or None when two could be meant or nobody is named."""
        if pronoun.lower not in HE | SHE:
            return None
        before = [name for word, name in self._people.get(id(sentence), []) if word.i < pronoun.i]
        found = _only(before) if before else self._from_before(sentence)
        return found if found is not None and _agrees(pronoun, found) else None

    def _from_before(self, sentence: Sentence) -> Name | None:
        earlier = [
            other
            for other in self._sentences
            if other.section == sentence.section
            and other.paragraph == sentence.paragraph
            and other.index < sentence.index
        ]
        for other in reversed(earlier):
            if self._people[id(other)]:
                return _only([name for _, name in self._people[id(other)]])
        previous = self._previous_paragraph(sentence)
        people = [name for other in previous for _, name in self._people[id(other)]]
        return _only(people) if people else self._protagonist

    def _previous_paragraph(self, sentence: Sentence) -> list[Sentence]:
        first = min(
            other.index
            for other in self._sentences
            if (other.section, other.paragraph) == (sentence.section, sentence.paragraph)
        )
        last = next((other for other in self._sentences if other.index == first - 1), None)
        if last is None:
            return []
        return [
            other for other in self._sentences if (other.section, other.paragraph) == (last.section, last.paragraph)
        ]


def _people(sentence: Sentence, names: Names) -> list[tuple[Word, Name]]:
    return [
        (mention.words[0], mention.name)
        for mention in names.within(sentence, PERSON)
        if mention.name and not mention.words[0].quoted
    ]


def _only(people: list[Name]) -> Name | None:
    return people[0] if people and all(name is people[0] for name in people) else None


def _agrees(pronoun: Word, name: Name) -> bool:
    titles = set(name.title.lower().replace(".", "").split())
    return not (titles & _WOMEN if pronoun.lower in HE else titles & _MEN)


def _protagonist(names: Names) -> Name | None:
    """The person an article is about: at least half of all mentions of people."""
    people = names.of_kind(PERSON)
    total = sum(len(name.mentions) for name in people)
    main = max(people, key=lambda name: len(name.mentions), default=None)
    return main if main is not None and len(main.mentions) >= max(4, total / 2) else None
