from typing import Any

from quiz.generation.candidates import Candidate
from quiz.generation.choosing.company import Company
from tests.quiz.generation.choosing.test_selection import changed, make_candidates
from tests.quiz.generation.texts import understand

TEXT = (
    "Rosa Imrie drives the yellow bus. Tom Bell counts the readers. Anna Krol sells lamps. Peter Lund paints boats.",
    "In 1950 Vardo Motors built a bus. In 1998 Krol Engines sold it to Norhavn, and in 2004 to Lund Holdings.",
)


def make_company() -> Company:
    return Company(understand(*TEXT))


def asked(**changes: Any) -> Candidate:
    made, _ = make_candidates()
    return changed(made[0], **changes)


def beside(*stems: str) -> list[Candidate]:
    return [asked(kind="written", stem=stem, key="", wrong=()) for stem in stems]


TYPED = {"kind": "short_answer", "stem": "Who drives in the rain?", "key": "Rosa Imrie", "wrong": ()}


def test_a_typed_name_is_given_away_where_no_other_is_met():
    company, who = make_company(), asked(**TYPED)
    named, silent = beside("What did Imrie say about the bus?"), beside("What was said about the bus?")
    several = beside("What did Imrie say?", "Why did Tom Bell go?", "What did Anna Krol tell Peter Lund?")

    assert [company.is_given_away(who, others) for others in (named, silent, several)] == [True, False, False]


def test_a_typed_name_is_given_away_where_it_is_offered_with_one_other():
    company, who = make_company(), asked(**TYPED)
    two = asked(topic="speech", stem="Who sang?", key="Tom Bell", wrong=("Rosa Imrie",))

    assert [company.is_given_away(who, [one]) for one in (two, changed(two, wrong=("Rosa Imrie", "Anna Krol")))] == [
        True,
        False,
    ]


def test_a_typed_name_is_given_away_where_it_is_met_oftener_than_others():
    company, who = make_company(), asked(**TYPED)
    often = beside("What did Imrie say?", "What did Bell and Krol say to Rosa Imrie?")

    assert company.is_given_away(who, often)


def test_a_typed_year_is_given_away_where_no_other_is_met():
    company = make_company()
    when = asked(kind="short_answer", stem="In which year was the bus built?", key="1950", wrong=())
    one = beside("What came in 1950?")
    four = beside("What came in 1950?", "And in 1998?", "And in 2004?", "And in 2019?")

    assert [company.is_given_away(when, others) for others in (one, four)] == [True, False]


def test_the_only_option_met_elsewhere_stands_out():
    company = make_company()
    which = asked(stem="Which company built it?", key="Vardo Motors", wrong=("Krol Engines", "Lund Holdings"))
    met, silent = beside("Why did Vardo Motors build it?"), beside("Why was it built?")
    both = beside("Why did Vardo Motors build it?", "What did Krol Engines sell?")

    assert [company.is_given_away(which, others) for others in (met, silent, both)] == [True, False, False]


def test_who_has_met_all_wrong_roles_elsewhere_takes_the_one_that_is_left():
    company = make_company()
    role = asked(topic="role", stem="What is Tom Bell?", key="A councillor", wrong=("A nurse", "A baker"))
    names = asked(topic="speech", stem="Who spoke?", key="Rosa Imrie", wrong=("Tom Bell", "Anna Krol"))
    pairs = (("Anna Krol", "a nurse"), ("Peter Lund", "a baker"), ("", "a pilot"))
    match = asked(kind="matching", key="", wrong=(), pairs=pairs)
    half = asked(kind="matching", key="", wrong=(), pairs=pairs[:1])
    named = beside("What did Tom Bell say to Anna Krol?")

    assert [company.is_given_away(role, [other]) for other in (match, half)] == [True, False]
    assert not company.is_given_away(names, named)


def test_two_questions_with_the_same_wrong_options_show_which_they_are():
    company = make_company()
    left = asked(topic="what", stem="What does Bell sell?", key="Salt", wrong=("Barley", "Timber", "Wool"))
    right = asked(topic="what", stem="What does Lund paint?", key="Boats", wrong=("Barley", "Timber", "Glass"))
    fair = changed(right, wrong=("Barley", "Timber", "Salt"))

    assert [company.is_given_away(left, [other]) for other in (right, fair)] == [True, False]


def test_a_false_statement_is_plain_where_the_truth_is_met_again_and_again():
    company = make_company()
    made = {"kind": "true_false", "wrong": ("True",), "key": "False", "explanation": "It was sold to Lund Holdings."}
    false = asked(stem="In 2004 the bus was sold to Krol Engines.", **made)
    often = beside("What did Lund Holdings pay?", "Why did Lund Holdings buy it?")

    assert [company.is_given_away(false, others) for others in (often, often[:1])] == [True, False]


def test_a_true_statement_is_plain_where_it_names_what_the_quiz_is_about():
    company = make_company()
    true = asked(kind="true_false", stem="In 2004 it went to Lund Holdings.", key="True", wrong=("False",))
    often = beside(*(f"What did Lund Holdings do on day {day}?" for day in (1, 2)))

    assert [company.is_given_away(true, others) for others in (often, often[:1])] == [True, False]


def test_a_written_answer_is_given_away_where_half_of_it_stands_elsewhere():
    company = make_company()
    how = asked(kind="written", stem="How could the town save?", key="By closing the old baths of Lund.", wrong=())
    half, little = beside("Who built the old baths of Lund?"), beside("Who built the old bridge?")

    assert [company.is_given_away(how, others) for others in (half, little)] == [True, False]


def test_what_a_thing_is_is_pieced_together_from_all_others():
    company = make_company()
    key = "A firm that builds red buses for islands."
    what = asked(kind="written", topic="meaning", stem="What is Vardo?", key=key, wrong=())
    reason = changed(what, topic="reason")
    others = beside("Who built the buses?", "Which islands are near?")

    assert [company.is_given_away(one, others) for one in (what, reason)] == [True, False]
    assert not company.is_given_away(what, others[:1])


def test_what_a_thing_is_may_be_told_by_the_title_alone():
    key = "A vast private mission aiming to settle islands from 2025 by bus."
    what = asked(kind="written", topic="meaning", stem="What is Vardo?", key=key, wrong=())
    titles = ("A mission to the islands", "A mission to the moon")

    told = [Company(understand(*TEXT, title=title)).is_given_away(what, []) for title in titles]

    assert told == [True, False]


def test_a_question_is_not_admitted_that_gives_another_away():
    company, who = make_company(), asked(**TYPED)
    giver, silent = beside("What did Imrie say about the bus?", "What was said about the bus?")

    assert [company.admits(one, [who]) for one in (giver, silent)] == [False, True]
