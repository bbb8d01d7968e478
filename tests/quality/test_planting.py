import random
from dataclasses import replace

import pytest

from quiz.generation.items import TRUE_FALSE
from tests.quality.invented import make_item, options
from tests.quality.mechanical import dangles, has_equal_options, is_broken
from tests.quality.planting import PLANTERS, planted

ITEM = make_item("Why did Petra Lund buy the mill?", options("The wheel", "The view", "The bread", "The oak"))


def plant(code, item=ITEM):
    return PLANTERS[code](item, random.Random(1))


@pytest.mark.parametrize(
    ("code", "stem"),
    [
        ("LANG", "Why does Petra Lund buy the mill?"),
        ("VAGUE", "Why did they buy the mill?"),
        ("NOANS", "According to the article, how many letters did Petra Lund receive in a year?"),
        ("TRIVIAL", "Which of these words is used in the article?"),
        ("UNSUITABLE", "Petra Lund has been caught stealing money."),
    ],
)
def test_some_faults_stand_in_the_stem(code, stem):
    assert plant(code).stem == stem


def test_a_stem_without_a_name_grows_vague():
    assert dangles(plant("VAGUE"))


def test_two_options_become_one_answer():
    assert has_equal_options(plant("MULTI"))


def test_a_wrong_option_becomes_the_key():
    item = replace(ITEM, explanation="It was because of The wheel.")

    bad = plant("KEY", item)

    assert (bad.key != ITEM.key, bad.key in bad.explanation, is_broken(bad)) == (True, True, False)


def test_the_key_becomes_the_longest():
    assert max(plant("CUE").choices, key=lambda choice: len(choice.text)).correct


def test_the_wrong_options_become_silly():
    texts = {choice.text for choice in plant("DISTR").choices if not choice.correct}

    assert texts == {"Half past nine", "A paper bag", "The colour green"}


@pytest.mark.parametrize(
    ("stem", "planted_stem"),
    [
        ("The wheel could be turning again.", "The wheel will be turning again."),
        ("Petra Lund hopes to sell bread.", "Petra Lund managed to sell bread."),
        ("The mill cost about £90,000.", "The mill cost exactly £90,000."),
        ("The wheel, said Petra Lund, is old.", "The wheel is old."),
        ("Many villages have a mill.", "All villages have a mill."),
        ("The mill was probably closed.", "The mill was closed."),
    ],
)
def test_a_hedge_is_dropped(stem, planted_stem):
    assert plant("UNFAITHFUL", make_item(stem)).stem == planted_stem


def test_without_a_hedge_the_explanation_says_too_much():
    found = list(planted([[replace(ITEM, stem=f"Why {n}?") for n in range(9)]], 9, random.Random(0)))

    told = {code: item.explanation for _, code, item in found}
    assert told["UNFAITHFUL"] == "The article says this. Everybody in the article agrees about this."


@pytest.mark.parametrize("code", ["VAGUE", "NOANS", "UNSUITABLE", "MULTI", "CUE", "DISTR"])
def test_what_cannot_carry_a_fault_is_left_alone(code):
    assert plant(code, make_item("The mill is old.", options("True", "False"), kind=TRUE_FALSE)) is None


def test_all_codes_come_in_turn_over_all_articles():
    pools = [[replace(ITEM, explanation=f"{place} {n}.") for n in range(6)] for place in range(2)]

    found = list(planted(pools, 12, random.Random(0)))

    assert [(place, code) for place, code, _ in found] == [
        (n % 2, code) for n, code in enumerate([*PLANTERS, "LANG", "VAGUE"])
    ]


def test_an_item_carries_one_fault():
    assert len(list(planted([[ITEM]], 10, random.Random(0)))) == 1


def test_without_articles_nothing_is_planted():
    assert list(planted([], 10, random.Random(0))) == []


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("Did Petra Lund’s wheel turn?", "Petra Lund"),
        ("Why Jon Vale repaired the wheel is known.", "Jon Vale"),
        ("Who is the Danish Mill King?", None),
        ("Who is a Danish Nobel laureate?", None),
        ("Who repaired it in Osterby?", None),
    ],
)
def test_only_a_whole_name_is_accused(stem, name):
    bad = plant("UNSUITABLE", make_item(stem))

    assert (bad and bad.stem) == (name and f"{name} has been caught stealing money.")
