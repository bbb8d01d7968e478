import random
import statistics

import pytest

from rednote_site.sample.item_response import Traits, chance, draw_traits, draw_wrong


@pytest.mark.parametrize(
    ("ability", "traits", "expected"),
    [
        (0.0, Traits(0.0, 1.0, 0.0), 0.5),
        (1.0, Traits(0.0, 1.0, 0.0), 0.731059),
        (0.0, Traits(0.0, 1.0, 0.25), 0.625),
        (-9.0, Traits(0.0, 1.0, 0.25), 0.250093),
        (1.0, Traits(0.0, 2.0, 0.0), 0.880797),
    ],
)
def test_the_chance_is_that_of_the_model(ability, traits, expected):
    assert chance(ability, traits) == pytest.approx(expected, abs=1e-6)


def test_a_flawed_question_hardly_tells_the_able_from_the_others():
    rng = random.Random(1)
    sound, flawed = (draw_traits(rng, difficulty="medium", options=4, is_flawed=flaw) for flaw in (False, True))

    gains = [chance(2, traits) - chance(-2, traits) for traits in (sound, flawed)]

    assert gains[0] > 0.3 > 0.1 > gains[1]


def test_harder_questions_are_answered_rightly_by_fewer():
    rng = random.Random(1)

    rates = [
        statistics.fmean(chance(0, draw_traits(rng, difficulty=word, options=0)) for _ in range(500))
        for word in ("easy", "medium", "hard")
    ]

    assert rates == sorted(rates, reverse=True)


def test_one_wrong_option_is_the_favourite():
    rng = random.Random(1)

    taken = [draw_wrong(rng, 3) for _ in range(1000)]

    assert taken.count(0) > 550
    assert taken.count(0) > taken.count(1) > taken.count(2) > 0
