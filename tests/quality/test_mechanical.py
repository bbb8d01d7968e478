from dataclasses import replace

import pytest

from quiz.generation.items import GAP, MATCHING, ORDERING, POLL, SHORT_ANSWER, TRUE_FALSE, WRITTEN, Choice
from tests.quality.invented import make_item, of_each_kind, options, pairs
from tests.quality.mechanical import dangles, echoes, faults, gives_away, has_equal_options, is_broken, leaks

KINDS = of_each_kind()


@pytest.mark.parametrize("kind", KINDS)
def test_a_good_item_of_any_kind_has_no_fault(kind):
    assert faults([KINDS[kind]]) == []


BROKEN = {
    "no stem": make_item(" "),
    "an empty option": make_item(choices=options("Jon Vale", " ", "Ada Birk")),
    "no key": make_item(choices=options("Jon Vale", "Ada Birk", key=None)),
    "two keys": make_item(choices=(Choice("Jon Vale", True), Choice("Ada Birk", True))),
    "one option": make_item(choices=options("Jon Vale")),
    "two gaps": make_item("A _____ is a _____.", kind=GAP),
    "no answer": make_item("What did Petra Lund buy?", (), kind=SHORT_ANSWER),
    "an empty answer": make_item("What did Petra Lund buy?", (), kind=SHORT_ANSWER, accepted=("mill", "")),
    "a pair without its partner": make_item(choices=pairs(("a", "b"), ("c", ""), ("e", "f")), kind=MATCHING),
    "two spares": make_item(choices=pairs(("a", "b"), ("c", "d"), ("e", "f"), ("", "g"), ("", "h")), kind=MATCHING),
    "two events in one place": make_item(choices=pairs(("a", "1"), ("b", "1"), ("c", "2")), kind=ORDERING),
    "a poll with a key": make_item("Would you?", options("Yes", "No"), kind=POLL),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_not_whole_is_broken(name):
    assert is_broken(BROKEN[name])


@pytest.mark.parametrize(
    ("stem", "key", "expected"),
    [
        ("Who repaired the wheel with Jon Vale?", "Jon Vale", True),
        ("Whose mill is the Osterby mill?", "The mill of Osterby", True),
        ("Which three people helped?", "3", True),
        ("Who repaired the wheel?", "Jon Vale", False),
        ("In what year was the mill of 1899 closed?", "1974", False),
        ("What is the millwright’s job?", "Repairing mills", False),
    ],
)
def test_a_key_in_the_stem_leaks(stem, key, expected):
    assert leaks(make_item(stem, options(key, "Finn Holt", "Ada Birk"))) is expected


def test_a_typed_answer_leaks_too():
    item = make_item("What does the old mill grind?", (), kind=SHORT_ANSWER, accepted=("old mill",))

    assert (leaks(item), leaks(replace(item, kind=WRITTEN))) == (True, False)


@pytest.mark.parametrize(
    ("key", "expected"), [("To repair the wheel", True), ("To grind flour", False), ("To buy bread", False)]
)
def test_a_word_of_the_stem_only_in_the_key_is_an_echo(key, expected):
    item = make_item("Why did he want repairs at the mill?", options(key, "To sell bread", "To bake"))

    assert echoes(item) is expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("The baker", "a baker"), True),
        (("three", "3"), True),
        (("a baker", "a baker from Norhavn"), True),
        (("1974", "1947"), False),
        (("A miller", "A baker"), False),
    ],
)
def test_options_that_are_one_answer_are_equal(texts, expected):
    assert has_equal_options(make_item(choices=options(*texts, "Ada Birk"))) is expected


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ((("Ada", "a judge"), ("Finn", "the judge"), ("Jon", "a miller")), True),
        ((("Ada", "a judge"), ("Finn", "a judge of Norhavn"), ("Jon", "a miller")), False),
    ],
)
def test_partners_are_compared_with_partners(people, expected):
    assert has_equal_options(make_item(choices=pairs(*people), kind=MATCHING)) is expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("What did he repair?", True),
        ("Why did the village help him?", True),
        ("What does this show?", True),
        ("It was closed in 1974.", True),
        ("What can we learn from the mill?", True),
        ("What did Petra Lund buy last year?", True),
        ("What did Petra Lund say that she might sell?", False),
        ("What does the mill have on its roof?", False),
        ("Who says, “I will bake it here”?", False),
        ("It is Jon Vale who repaired the wheel.", False),
        ("“The wheel will turn.” How does the article present this?", False),
        ("Those who live in Osterby repaired the wheel.", False),
        ("The people there repaired the wheel.", True),
        ("Who moved there in 1974?", True),
        ("How many mills are there in Osterby?", False),
        ("There are three mills.", False),
        ("Because there was no mill, Jon Vale built one.", False),
        ("Who came to Osterby and stayed there?", False),
        ("Who bakes here?", True),
        ("Those villages repaired the wheel.", True),
        ("Why is it hard for bakers to find a mill?", False),
        ("Which mill does the US own?", False),
    ],
)
def test_a_pronoun_a_place_or_a_time_without_a_meaning_dangles(stem, expected):
    assert dangles(make_item(stem)) is expected


@pytest.mark.parametrize(("kind", "expected"), [(WRITTEN, False), (POLL, False), (TRUE_FALSE, True)])
def test_who_is_asked_for_an_opinion_may_be_spoken_to(kind, expected):
    assert dangles(make_item("Would you buy an old mill?", kind=kind)) is expected


@pytest.mark.parametrize(
    ("giver", "expected"),
    [
        ("When did Jon Vale repair the wheel of the mill?", True),
        ("Where does Jon Vale live?", False),
        ("When was the wheel of the mill repaired?", False),
    ],
)
def test_a_stem_that_prints_an_answer_gives_it_away(giver, expected):
    asked = make_item("Who repaired the wheel of the mill?")

    assert gives_away(make_item(giver, options("1974", "1975")), asked) is expected


def test_faults_come_with_their_place():
    told = make_item("Jon Vale has repaired the wheel of the mill.", options("True", "False"), kind=TRUE_FALSE)

    assert faults([make_item(), make_item("What did he do?"), told]) == [
        ("given away", 1, "Who repaired the wheel of the mill? (by 03: Jon Vale)"),
        ("dangling", 2, "What did he do?"),
    ]
