import pytest

from quiz.generation.rules import RULES
from tests.quiz.generation.examples import YIELDS, YIELDS_NOTHING
from tests.quiz.generation.texts import candidates_of

BY_NAME = {rule.name: rule for rule in RULES}


def test_every_rule_has_examples_of_both_sorts_and_every_example_a_rule():
    assert set(YIELDS) == set(BY_NAME)
    assert [name for name in BY_NAME if not YIELDS[name] or not YIELDS_NOTHING[name]] == []


@pytest.mark.parametrize(("name", "text", "stem", "key"), [(n, *example) for n in YIELDS for example in YIELDS[n]])
def test_rule_asks_this_of_the_text(name, text, stem, key):
    made = [(candidate.stem, candidate.key) for candidate in candidates_of(BY_NAME[name], text)]

    assert (stem, key) in made


@pytest.mark.parametrize(("name", "text"), [(name, text) for name in YIELDS_NOTHING for text in YIELDS_NOTHING[name]])
def test_rule_asks_nothing_of_the_text(name, text):
    made = [(candidate.stem, candidate.key) for candidate in candidates_of(BY_NAME[name], text)]

    assert made == []
