"""One fact asked in two ways: with options where there are enough good ones, and in a few typed words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.checks.word_forms import kindred
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.names import Name
from quiz.generation.facts.titles import titles
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import GAP, MULTIPLE_CHOICE, OPEN_GAP, SHORT_ANSWER
from quiz.generation.wording.phrases import word_count

_FEWEST_WRONG = 2
#: Longer answers are typed in too many ways.
_LONGEST_TYPED = 5
#: What the typed form is worth beside the form with good options.
_TYPED_COST = 0.03
#: Shorter words are kin by chance, or are a country and its people.
_LONG_WORD = 5
_TYPED_KIND = {MULTIPLE_CHOICE: SHORT_ANSWER, GAP: OPEN_GAP}


def both_ways(candidate: Candidate, accepted: Iterable[str]) -> Iterator[Candidate]:
    """Yield ``candidate`` if it has enough wrong options, and the same question to be answered in typing.

    ``accepted`` are the forms of the key that a marker takes; the key itself need not be among them.
    """
    wrong = tuple(option for option in candidate.wrong if not _stands_in(option, candidate.stem))
    if len(wrong) >= _FEWEST_WRONG:
        yield replace(candidate, wrong=wrong)
    yield from typed_only(replace(candidate, wrong=wrong), accepted)


def _stands_in(name: str, stem: str) -> bool:
    """Somebody whom the question names, if only by the last name, is not the answer."""
    return bool(re.search(rf"(?<!\w){re.escape(name.split()[-1])}(?!\w)", stem)) and name[:1].isupper()


def chosen_only(candidate: Candidate) -> Iterator[Candidate]:
    """Yield ``candidate`` if it has enough wrong options, and nothing to be typed."""
    yield from (made for made in both_ways(candidate, ()) if made.wrong)


def typed_only(candidate: Candidate, accepted: Iterable[str]) -> Iterator[Candidate]:
    """Yield the question to be answered in typing, unless the answer is too long for that."""
    if word_count(candidate.key) <= _LONGEST_TYPED:
        yield replace(
            candidate,
            kind=_TYPED_KIND[candidate.kind],
            wrong=(),
            accepted=tuple(dict.fromkeys([candidate.key, *accepted])),
            worth=candidate.worth - _TYPED_COST,
        )


def forms_of_name(name: Name) -> list[str]:
    """What may be typed for a name: each form of the article, with and without "the"; a person's surname."""
    forms = [name.text, *sorted(name.forms)]
    if name.kind == PERSON:
        forms += [f"{name.title} {name.text}"] if name.title else []
        return list(dict.fromkeys([*forms, *(form.split()[-1] for form in [name.text] if len(form.split()) > 1)]))
    bare = [form.removeprefix("the ").removeprefix("The ") for form in forms]
    with_the = [f"the {form}" for form in bare] if name.takes_article else []
    return list(dict.fromkeys([*forms, *bare, *with_the]))


def forms_of_person(name: Name, reading: Reading) -> list[str]:
    """What may be typed where the question is who: a form of the name, or what the article calls its bearer."""
    return [*forms_of_name(name), *titles(name, reading)]


def tells_meaning(name: str, text: str) -> bool:
    """Does ``name`` say what it stands for? "Relighting Arden" is "a charity that lends lights"."""
    named, told = content_words(name), content_words(text)
    long = {word for word in named if len(word) >= _LONG_WORD}
    return bool(kindred(frozenset(long | {word.removeprefix("re") for word in long}) - told, told))
