import pytest

from quiz.generation.rules import RULES
from tests.quiz.generation.texts import candidates_of, understand

#: text -> the statement that is made of it
STATEMENTS = [
    ("Bell does acknowledge the great age of the old ferry.", "Bell acknowledges the great age of the old ferry."),
    ("Bell did acknowledge the great age of the old ferry.", "Bell acknowledged the great age of the old ferry."),
    ("Bell does not acknowledge the great age of the ferry.", "Bell does not acknowledge the great age of the ferry."),
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_stress_is_left_out_and_a_denial_kept(text, expected):
    assert [statement.text for statement in understand(text).statements] == [expected]


def test_inner_quotation_at_the_end_is_closed():
    text = "“Arden is known as the ‘City of Bells’,” said Tom Bell, the mayor of Arden."

    assert [statement.text for statement in understand(text).statements][-1] == (
        "According to Tom Bell, Arden is known as the ‘City of Bells’."
    )


def test_word_for_anybody_before_a_name_is_small_in_a_question():
    what = next(rule for rule in RULES if rule.name == "what")
    made = candidates_of(what, "Smoker Tom Bell owns an old wooden ferry.")

    assert [candidate.stem for candidate in made] == ["What does smoker Tom Bell own?"]


def test_what_follows_an_inserted_phrase_without_a_pause_is_not_left_hanging():
    what_acts = next(rule for rule in RULES if rule.name == "what_acts")
    talks = "talks with families when nobody knows"
    text = f"Local hospitals have built better systems for kidney transfers, including {talks}."

    assert [candidate.stem for candidate in candidates_of(what_acts, text)] == [
        f"What has built better systems for kidney transfers, including {talks}?"
    ]


def test_heading_of_an_ing_form_is_no_statement():
    assert understand("Implementing a tax system that allows the people of Arden to keep their money.").statements == []
