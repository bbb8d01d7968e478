import random

import pytest

from quiz.generation.distractors.names import others_of_kind
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.distractors.people import other_speakers
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.distractors.roles import other_roles
from quiz.generation.facts.quantities import quantities, value_of
from tests.quiz.generation.texts import understand

KEYS = ["1998", "3,200", "£8.6m", "£48,000", "7 percent", "six", "twenty", "22 August 1485", "March 1932", "17", "61"]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("text", KEYS)
def test_wrong_quantities_are_three_of_the_same_form(text, seed):
    key = quantities(f"in {text}")[0]

    wrong = wrong_quantities(key, [], [], random.Random(seed))

    kinds = {quantities(f"in {option}")[0].kind for option in wrong}
    assert (len(wrong), len({key.text, *wrong}), kinds) == (3, 4, {key.kind})


def test_no_year_lies_in_the_future():
    key = quantities("in 2024")[0]

    wrong = [value_of(year) for seed in range(20) for year in wrong_quantities(key, [], [], random.Random(seed))]

    assert max(wrong) < 2024


def test_numbers_of_the_article_come_first():
    found = quantities("in 1998 and in 1991")

    assert "1991" in wrong_quantities(found[0], found, [], random.Random(0))


def test_years_near_by_come_before_years_far_off():
    found = quantities("in 1927, in 1877, in 1881, in 1915 and in 1921")

    wrong = {year for seed in range(9) for year in wrong_quantities(found[0], found, [], random.Random(seed))}

    assert wrong & {"1877", "1881", "1915", "1921"} == {"1915", "1921"}


def test_a_number_that_may_be_right_as_well_is_no_option():
    found = quantities("in 1998 and in 1991")

    assert "1991" not in wrong_quantities(found[0], found, ["1991"], random.Random(0))


PLACES = [
    ("The bus goes to Norway. A boat came from Denmark.", "Norway", ["Denmark"]),
    ("The bus goes to Norway and Denmark.", "Norway", []),
    ("The bus goes to Scotland. A boat came from the UK.", "Scotland", []),
    ("The bus goes to Oslo. A boat came from Denmark.", "Oslo", []),
]


@pytest.mark.parametrize(("text", "name", "expected"), PLACES)
def test_places_of_the_article_that_can_stand_for_one_another(text, name, expected):
    reading = understand(text)
    key = next(found for found in reading.names.names if found.text == name)

    options = others_of_kind(key, reading.sentences[0], reading, random.Random(0))

    assert [option for option in options if option in text] == expected


def test_phrases_are_about_as_long_and_about_something_else():
    pool = [
        "To sell boats in Marsham",
        "To read",
        "To build a new school",
        "To build a new school for girls",
        "To rest in",
    ]

    chosen = similar_phrases("To close an old office", pool, "Why did they sing?", random.Random(0))

    assert sorted(chosen) == ["To build a new school", "To sell boats in Marsham"]


def test_no_year_lies_outside_a_life():
    found = quantities("in 1900, in 1921, in 1925 and in 1930")

    years = [
        value_of(year) for seed in range(20) for year in wrong_quantities(found[0], found, [], random.Random(seed))
    ]

    assert (min(years) > 1900, max(years) <= 1930) == (True, True)


NAMES = [
    ("She worked at Arden Museum. He left the Museum of Boats and Nets for Lund Museum.", "Arden Museum", []),
]


@pytest.mark.parametrize(("text", "name", "expected"), NAMES)
def test_names_that_tempt_nobody_are_no_options(text, name, expected):
    reading = understand(text)
    key = next(found for found in reading.names.names if found.text == name)

    options = others_of_kind(key, reading.sentences[0], reading, random.Random(0))

    assert [option for option in options if option in reading.printed and option != "Lund Museum"] == expected


def test_only_who_speaks_is_offered_as_a_speaker():
    reading = understand("“The bus is far too slow for us,” said Tom Bell. Anna Krol met Peter Lund in the harbour.")

    assert other_speakers(reading.speakers[0], reading, random.Random(0)) == []


def test_beside_a_place_that_the_article_is_about_none_is_made_up():
    reading = understand("The bus goes to Norway. Norway is cold. A boat came from Norway.")
    key = next(found for found in reading.names.names if found.text == "Norway")

    assert others_of_kind(key, reading.sentences[0], reading, random.Random(0)) == []


def test_nobody_lives_to_be_twice_as_old():
    key = quantities("in 61 years")[0]

    wrong = [value_of(age) for seed in range(20) for age in wrong_quantities(key, [], [], random.Random(seed))]

    assert max(wrong) <= 61 * 1.75 + 3


def test_counts_of_other_things_tempt_nobody():
    found = quantities("for 5,000 children, beside 4,100 books and by 2014 votes")

    assert not {"4,100", "2014"} & set(wrong_quantities(found[0], found, [], random.Random(0)))


def test_two_names_for_one_role_are_not_offered_together():
    roles = ["Tom Bell, a river activist", "Anna Krol, a lifelong river campaigner", "Rosa Imrie, a nurse from Marsham"]
    reading = understand(" ".join(f"{role}, spoke to the visitors." for role in roles))
    key = next(fact for fact in reading.role_facts if fact.name.text == "Rosa Imrie")

    offered = [other_roles(key, reading.role_facts, reading, random.Random(seed)) for seed in range(9)]

    assert {sum("river" in role for role in wrong) for wrong in offered} == {1}


def test_no_year_lies_long_after_the_last_of_the_article():
    found = quantities("in 2009 and in 2011")
    years = [value_of(y) for seed in range(20) for y in wrong_quantities(found[0], found, [], random.Random(seed))]

    assert max(years) <= 2014


ROUND = [("500 yachts", 50), ("70 members", 10), ("45 boats", 5), ("10,000 people", 5000)]


@pytest.mark.parametrize(("text", "step"), ROUND)
def test_wrong_numbers_are_as_round_as_the_right_one(text, step):
    key = quantities(f"of {text}")[0]

    wrong = [value_of(number) for seed in range(20) for number in wrong_quantities(key, [], [], random.Random(seed))]

    assert {value % step for value in wrong} == {0.0}
