from quiz.generation.choosing.reserves import reserves
from quiz.generation.choosing.selection import choose
from tests.quiz.generation.choosing.test_selection import changed, make_candidates


def test_what_goes_with_all_waits_behind_any():
    made, reading = make_candidates()
    chosen = choose(made, 5, reading)

    waiting = reserves(made, chosen, 5, reading)

    left = [candidate for candidate in made if candidate not in chosen]
    assert (len(left), waiting) == (3, [(candidate, None) for candidate in left])


def test_another_way_to_ask_waits_behind_its_own_question():
    made, reading = make_candidates()
    again = changed(made[2], stem="What else is there to ask?", worth=0.1)

    assert reserves([*made, again], made, 12, reading) == [(again, 2)]


def test_what_clashes_with_two_waits_behind_none():
    made, reading = make_candidates()
    both = changed(made[2], stem="What is question 5 about when Key 5 is known?", worth=0.1)

    assert reserves([*made, both], made, 12, reading) == []
