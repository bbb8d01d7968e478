"""Wrong options that are names: of the same kind and grain, from the article first, then from the lists."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.names import Name
from quiz.generation.parse.words import Sentence
from quiz.generation.vocabulary.countries import CONTINENTS, COUNTRIES, REGION_OF, REGIONS, SAME_COUNTRY
from quiz.generation.vocabulary.organisations import LEARNED_BODIES, LEARNED_NOUNS, STATE_NOUNS
from quiz.generation.vocabulary.places import CITIES, GROUP_OF, GROUPS, TAKES_THE

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

#: So many wrong options of the article's own need none from the lists.
_ENOUGH = 2
_FEW_MENTIONS = 2
_WITH_THE = ("United Kingdom", "United States", "Netherlands", "Philippines", "Czech Republic", "United Arab Emirates")
_BRITISH = frozenset({"the united kingdom", "england", "scotland", "wales", "northern ireland"})


def others_of_kind(
    key: Name, sentence: Sentence, reading: Reading, rng: random.Random, same_article: bool = False
) -> list[str]:
    """Return names that could tempt, best first; none that stands in ``sentence``, where it might be right as well.

    ``same_article`` asks for names that go with "the" where the key does, for a gap in a sentence.
    """
    beside = {id(mention.name) for mention in reading.names.within(sentence)}
    same = [name for name in reading.names.of_kind(key.kind) if id(name) not in beside and _grain(name) == _grain(key)]
    if same_article and key.kind == PLACE:
        same = [name for name in same if takes_the(name.text) == takes_the(key.text)]
    if same_article and key.kind == ORGANISATION:
        same = [name for name in same if name.takes_article == key.takes_article]
    chosen = [name.text for name in rng.sample(same, len(same))]
    chosen = [text for text in chosen if not _is_torn(text, reading)]
    listed = [text for text in _listed(key, rng) if text.lower() not in reading.lowered]
    if key.kind == PLACE and (len(chosen) >= _ENOUGH or key.text in CITIES or not is_passing(key)):
        listed = []
    return _distinct([text for text in [*chosen, *listed] if _is_apart(text, key.text)])


def is_passing(place: Name) -> bool:
    """Named once or twice. Beside a place that the article is about, one that it never names tempts nobody."""
    return len(place.mentions) <= _FEW_MENTIONS and not takes_the(place.text)


def _is_torn(text: str, reading: Reading) -> bool:
    """ "Museum of Boats" where the article has "Museum of Boats and Nets"."""
    return " of " in text and bool(re.search(rf"{re.escape(text)} (?:and|&) [A-Z]", reading.printed))


def _grain(name: Name) -> tuple[object, ...]:
    """Names of one grain can stand for one another."""
    if name.kind == PERSON:
        return (PERSON, len(name.text.split()) > 1)
    if name.kind == PLACE:
        return (PLACE, _sort_of_place(name))
    return (ORGANISATION, sort_of_organisation(name))


def _sort_of_place(name: Name) -> str:
    if name.text in CONTINENTS:
        return "continent"
    if name.text in COUNTRIES or name.text.lower() in SAME_COUNTRY:
        return "country"
    return "city" if name.text in CITIES else GROUP_OF.get(name.text) or name.class_noun or "area"


def sort_of_organisation(name: Name) -> str:
    """ "learned" for universities and museums, "state" for courts and parties, "business" for the rest."""
    if name.class_noun in LEARNED_NOUNS:
        return "learned"
    return "state" if name.class_noun in STATE_NOUNS else "business"


def takes_the(place: str) -> bool:
    return place.lower() in TAKES_THE


def with_the(place: str) -> str:
    return f"the {place}" if takes_the(place) else place


def _listed(key: Name, rng: random.Random) -> list[str]:
    if key.kind == ORGANISATION and sort_of_organisation(key) == "learned":
        return rng.sample(LEARNED_BODIES.get(key.class_noun, ()), len(LEARNED_BODIES.get(key.class_noun, ())))
    if key.kind != PLACE:
        return []
    if key.text in CONTINENTS:
        names = list(CONTINENTS)
    elif key.text in GROUP_OF:
        names = list(GROUPS[GROUP_OF[key.text]])
    else:
        names = [name.removeprefix("the ") for name in REGIONS.get(REGION_OF.get(_country(key.text), ""), {})]
    if takes_the(key.text) and key.text not in GROUP_OF:
        names = list(_WITH_THE)
    names = [name for name in names if takes_the(name) == takes_the(key.text)]
    return rng.sample(names, len(names))


def _country(text: str) -> str:
    return SAME_COUNTRY.get(text.lower(), text)


def _is_apart(left: str, right: str) -> bool:
    """Not the same name, none inside the other, not one country twice, not Scotland beside the United Kingdom."""
    lefts, rights = set(left.lower().split()), set(right.lower().split())
    if lefts <= rights or rights <= lefts:
        return False
    countries = {_country(left).lower(), _country(right).lower()}
    return len(countries) == 2 and not ("the united kingdom" in countries and countries <= _BRITISH)


def _distinct(names: list[str]) -> list[str]:
    """One form of each country, and none inside another."""
    kept: list[str] = []
    for name in names:
        if all(_is_apart(name, other) for other in kept):
            kept.append(name)
    return kept
