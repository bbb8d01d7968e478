"""What is said of a question, by small classes of which everything is known."""

import pytest

from classroom.paragraphs import paragraphs_of
from quiz.insight.answers import class_answers
from quiz.insight.items import item_insights
from quiz.insight.words import told
from quiz.keys.key_plans import Fix
from quiz.kinds import Answer
from quiz.kinds.keys import Key
from tests import factories_quiz
from tests.quiz import lessons, wrong_keys


def said(quiz):
    insights = item_insights(class_answers(quiz), paragraphs_of(quiz.assignment.article.sections.all()))
    return [told(insight) for insight in insights]


def of_kind(cast, kind, *given, marks=(), **fields):
    """What is said of the kind's example question."""
    quiz = lessons.make_quiz(cast, items=0)
    question = factories_quiz.make_question_of(kind, quiz.assignment.article.sections.first(), **fields)
    quiz.items.create(question=question, position=1)
    attempts = lessons.hand_in(quiz, *[[one] for one in given])
    for attempt, percent in zip(attempts, marks, strict=False):
        attempt.responses.update(percent=percent)
    (found,) = said(quiz)
    return found


def of_choices(cast, *given, options=("Twice", "bicycles", "Never")):
    quiz = lessons.make_quiz(cast, items=0)
    question = factories_quiz.make_question(quiz.assignment.article.sections.first(), options)
    quiz.items.create(question=question, position=1)
    lessons.hand_in(quiz, *[[one] for one in given])
    (found,) = said(quiz)
    return found


@pytest.mark.parametrize(
    ("given", "summary"),
    [
        ([], "Nobody has handed in yet."),
        ([1], "The one answer was right."),
        ([1, 1, 1], "All 3 were right."),
        ([1, 3, 3], "1 of 3 was right. 2 took C, “Never”."),
        (
            [1, 1, 2, None],
            "2 of 4 were right. 1 took B, “bicycles”, which stands in paragraphs 2 and 4. 1 gave no answer.",
        ),
        ([None], "0 of 1 were right. 1 gave no answer."),
    ],
)
def test_options(cast, given, summary):
    assert of_choices(cast, *given).summary == summary


def test_long_options_are_cut(cast):
    found = of_choices(cast, 2, options=("Twice", "very " * 30 + "often"))

    assert found.summary == f"0 of 1 were right. 1 took B, “{('very ' * 16)[:79]}…”."


def test_true_and_false_have_no_letters_and_no_place(cast):
    assert of_kind(cast, "true_false", 1, 2).summary == "1 of 2 was right. 1 took “False”."


def test_pairs(cast):
    right = factories_quiz.answer_to("matching")
    turned = Answer(partners=(*right.partners[1:], right.partners[0]))

    found = of_kind(cast, "matching", right, turned)

    line = found.insight.item.question.asked.lines[0].text
    assert found.summary.startswith("1 of 2 was wholly right; on average 50 % of the points. ")
    assert f"1 set “{right.partners[1]}” for “{line}”" in found.summary


def test_typed_answers(cast):
    right = factories_quiz.answer_to("short_answer")

    found = of_kind(cast, "short_answer", right, *[Answer(text="A bridge")] * 2, Answer(text="tunnel"))

    assert found.summary == "1 of 4 was right. 2 wrote “A bridge”."


def test_written_answers(cast):
    words = factories_quiz.answer_to("written")

    assert of_kind(cast, "written", words, words, words).summary == "Marked so far: 0 of 3."


def test_marked_written_answers(cast):
    words = factories_quiz.answer_to("written")

    found = of_kind(cast, "written", words, words, None, marks=[50])

    assert found.summary == "Marked so far: 1 of 3, on average 50 % of the points. 1 gave no answer."


def test_opinions(cast):
    found = of_kind(cast, "poll", 1, 2, 2, None)

    option = found.insight.item.question.asked.lines[1].text
    assert found.summary == f"3 of 4 gave an opinion. Most, 2, chose B, “{option}”."
    assert (found.discrimination, found.doubts, found.is_too_easy) == ("-", (), False)


def test_no_opinion(cast):
    assert of_kind(cast, "poll", None).summary == "None of 1 gave an opinion."


@pytest.mark.parametrize(
    ("given", "doubts"),
    [
        ([1, 2], ()),
        ([2], ()),
        ([1, 2, 2], ("More gave B, “bicycles” (2) than the right answer (1). Look whether the key is right.",)),
        ([1, 1, 2, 2], ()),
        ([2, 2, 3, 3, 3], ("More gave C, “Never” (3) than the right answer (0). Look whether the key is right.",)),
    ],
)
def test_a_key_that_fewer_chose_than_a_wrong_answer(cast, given, doubts):
    assert of_choices(cast, *given).doubts == doubts


def test_those_who_did_well_on_the_rest_did_worse(cast):
    quiz = lessons.make_quiz(cast, items=3)
    lessons.hand_in(quiz, *[[1, 2, 2], [2, 1, 1]] * 10)

    first, second, _ = said(quiz)

    assert first.doubts == (
        "Those who did well on the rest did worse on this one. Look whether its wording leads them astray, or whether "
        "two answers are right.",
    )
    assert (first.discrimination, second.doubts) == ("-1.00", ())


@pytest.mark.parametrize(
    ("way", "summary"),
    [
        ("void", "The question does not count any more."),
        ("everybody", "Everybody gets the points for this question, whatever the answer."),
    ],
)
def test_a_question_that_tells_nothing_any_more(cast, way, summary):
    quiz = lessons.make_quiz(cast)
    lessons.hand_in(quiz, [2], [2], [2])
    wrong_keys.fix_key(wrong_keys.first_item(quiz), fix=Fix(way, Key()))

    (found,) = said(quiz)

    assert (found.summary, found.doubts, found.discrimination) == (summary, (), "-")


@pytest.mark.parametrize(
    ("given", "index"),
    [([], "-"), ([[1, 1], [2, 2]] * 3, "too few answers (6 of 20)"), ([[1, 1], [1, 2]] * 10, "all the same")],
)
def test_why_there_is_no_index(cast, given, index):
    quiz = lessons.make_quiz(cast, items=2)
    lessons.hand_in(quiz, *given)

    assert said(quiz)[0].discrimination == index


@pytest.mark.parametrize(("given", "is_too_easy"), [([1] * 5, True), ([1] * 4, False), ([1] * 5 + [2], False)])
def test_everybody_was_right(cast, given, is_too_easy):
    assert of_choices(cast, *given).is_too_easy == is_too_easy
