import random

import pytest

from quiz.generation.rules.true_false import RULE
from tests.quiz.generation.texts import understand

TEXT = "Rosa Imrie drives the yellow bus of the county every Monday. The county {} Tom Bell for advice on the engine."


@pytest.mark.parametrize(
    ("verb", "false"),
    [("asked", ["The county asked Rosa Imrie for advice on the engine."]), ("also asked", [])],
)
def test_a_name_is_exchanged_only_where_the_sentence_speaks_of_no_others(verb, false):
    reading = understand(TEXT.format(verb), title="A new bus")

    assert [made.stem for made in RULE.make(reading, random.Random(0)) if made.key == "False"] == false
