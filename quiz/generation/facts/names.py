"""A second look at names: which words form a name, what it names, and which names are the same.

A name has one kind throughout the article.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from quiz.generation.facts.mentions import Mention, capitals_inside, find_mentions, folded
from quiz.generation.facts.name_kinds import ORGANISATION, PLACE, kind_of
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.gazetteer import LISTED_NAMES
from quiz.generation.vocabulary.organisations import ORGANISATION_WORDS
from quiz.generation.vocabulary.people import GIVEN_NAMES
from quiz.generation.vocabulary.places import PLACE_WORDS


@dataclass(eq=False)
class Name:
    """``text`` is the fullest form in the article; ``title`` what stood before it ("Dame", "President")."""

    text: str
    kind: str
    title: str = ""
    forms: set[str] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)

    @property
    def takes_article(self) -> bool:
        """Does the article say "the" before it?"""
        return any(mention.follows == "the" for mention in self.mentions)

    @property
    def class_noun(self) -> str:
        """The noun to ask with, "university" for the University of Kent, or the empty string."""
        nouns = ORGANISATION_WORDS if self.kind == ORGANISATION else PLACE_WORDS if self.kind == PLACE else {}
        return next((nouns[word] for word in reversed(self.text.lower().split()) if word in nouns), "")


class Names:
    """Every name of an article, in the order of first mention."""

    def __init__(self, sentences: Iterable[Sentence], parts: Iterable[Sentence] = (), title: str = "") -> None:
        """``parts`` are pieces of the sentences, parsed once more: their mentions are found but not counted.

        A reader has met whoever the ``title`` of the article names.
        """
        sentences = list(sentences)
        everywhere = capitals_inside(sentences)
        self.mentions = [mention for sentence in sentences for mention in find_mentions(sentence, everywhere)]
        self.names = _named(self.mentions, _folded_words(title))
        self._by_form: dict[str, Name] = {}
        for name in self.names:
            for form in sorted(name.forms):
                self._by_form.setdefault(folded(form), name)
        self._of_parts = [mention for part in parts for mention in find_mentions(part, everywhere)]
        for mention in self._of_parts:
            mention.name = self.find(mention.text)
        self._at = {id(word): mention for mention in [*self.mentions, *self._of_parts] for word in mention.words}

    def at(self, word: Word) -> Name | None:
        """The name that ``word`` is part of, if any."""
        mention = self._at.get(id(word))
        return mention.name if mention else None

    def mention_at(self, word: Word) -> Mention | None:
        return self._at.get(id(word))

    def of_kind(self, *kinds: str) -> list[Name]:
        return [name for name in self.names if name.kind in kinds]

    def within(self, sentence: Sentence, *kinds: str) -> list[Mention]:
        return [
            mention
            for mention in [*self.mentions, *self._of_parts]
            if mention.sentence is sentence and mention.name is not None and (not kinds or mention.name.kind in kinds)
        ]

    def find(self, text: str) -> Name | None:
        """The name with this form, an article before it left off."""
        return self._by_form.get(folded(text))


def _folded_words(title: str) -> str:
    """ "Ann Lee's dog wins" as " ann lee s dog wins "."""
    found = " ".join(re.findall(r"[\w-]+", folded(title)))
    return f" {found} "


def _named(mentions: list[Mention], title: str) -> list[Name]:
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[folded(mention.text)].append(mention)
    for short, full in _aliases(groups, title).items():
        groups[full].extend(groups.pop(short))
    names = [_name(group) for group in groups.values()]
    return sorted(names, key=lambda name: (name.mentions[0].sentence.index, name.mentions[0].words[0].start))


def _aliases(groups: dict[str, list[Mention]], title: str) -> dict[str, str]:
    """short form -> the one form it stands for: a surname, the end of a long name met before it, its initials."""
    found = {}
    for short, mentions in groups.items():
        parts = short.split()
        longer = [full for full in groups if full != short and _stands_for(short, parts, full)]
        met = mentions[0].sentence.index
        longer = [f for f in longer if len(parts) > 1 or groups[f][0].sentence.index <= met or f" {f} " in title]
        widest = [full for full in longer if not any(_is_within(full, other) for other in longer if other != full)]
        widest = [full for full in widest if _is_in_title(full, title)][:1] or widest
        if len(widest) == 1:
            found[short] = widest[0]
    return found


def _is_in_title(full: str, title: str) -> bool:
    return len(full.split()) > 1 and _folded_words(full) in title


def _is_within(short: str, full: str) -> bool:
    return set(short.split()) < set(full.split())


def _end_of_chain(found: dict[str, str], full: str) -> str:
    while full in found:
        full = found[full]
    return full


def _stands_for(short: str, parts: list[str], full: str) -> bool:
    words = full.split()
    if short in LISTED_NAMES or " of " in short and short not in full:  # not every University of Lund is one
        return False
    if len(parts) < len(words) and words[-1] == parts[-1] and set(parts) < set(words):
        return (words[-1] not in ORGANISATION_WORDS and words[-1] not in PLACE_WORDS) or len(parts) > 1
    if len(parts) == 1 and len(words) == 2 and words[0] == short and short in GIVEN_NAMES:
        return True
    initials = "".join(word[0] for word in words if word not in {"of", "the", "and", "for"})
    return len(parts) == 1 and len(words) >= 3 and short.replace(".", "") == initials


def _name(group: list[Mention]) -> Name:
    group.sort(key=lambda mention: (mention.sentence.index, mention.words[0].start))
    fullest = _fullest(group)
    title = next((mention.title for mention in group if mention.title), "")
    name = Name(fullest, kind_of(group, fullest), title, {mention.text for mention in group}, group)
    for mention in group:
        mention.name = name
    return name


def _fullest(group: list[Mention]) -> str:
    """The form of several words that is used most; the first of equals."""
    counts = Counter(mention.text for mention in group if len(mention.text.split()) > 1)
    return counts.most_common(1)[0][0] if counts else group[0].text
