"""Every name of the lists in one form, by what it names."""

from quiz.generation.vocabulary.calendar import MONTHS, WEEKDAYS
from quiz.generation.vocabulary.countries import (
    CONTINENTS,
    COUNTRIES,
    DEMONYMS,
    OTHER_DEMONYMS,
    PEOPLES,
    SAME_COUNTRY,
)
from quiz.generation.vocabulary.places import CITIES, OTHER_PLACES

PLACE_NAMES = {name.lower().removeprefix("the ") for name in [*COUNTRIES, *CONTINENTS, *CITIES, *OTHER_PLACES]} | set(
    SAME_COUNTRY
)
PEOPLE_NAMES = {name.lower() for name in [*DEMONYMS, *PEOPLES, *OTHER_DEMONYMS]}
TIME_NAMES = {name.lower() for name in [*MONTHS, *WEEKDAYS]}
LISTED_NAMES = PLACE_NAMES | PEOPLE_NAMES | TIME_NAMES
