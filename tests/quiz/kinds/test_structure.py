import pytest

from quiz.kinds import KINDS, Asked, Line, kind_named
from quiz.kinds.structure import arranged, fault
from tests.quiz.kinds.examples import EXAMPLES
from tests.quiz.kinds.shapes import pairs

EVENTS = ("Keel laid", "Hull painted", "First crossing")
PAIRS = (("Baker", "bread"), ("Potter", "jugs"), ("Smith", "nails"))
SPARE = ("", "shoes")


def options(*texts, right=(1,)):
    return Asked(tuple(Line(n, text, is_correct=n in right) for n, text in enumerate(texts, start=1)))


def matched(*partners):
    return Asked(pairs(*partners))


def typed(*accepted):
    return Asked(accepted=accepted)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_example_of_each_kind_is_as_it_should_be(kind):
    assert fault(kind, EXAMPLES[kind.name].asked) == ""


FIXED = "This kind of question has exactly these options: True and False."


@pytest.mark.parametrize(
    ("kind", "asked", "said"),
    [
        ("multiple_choice", options("Ten", "Nine"), ""),
        ("multiple_choice", options("Ten"), "Write 2 to 5 options. There are 1."),
        ("multiple_choice", options(*"123456"), "Write 2 to 5 options. There are 6."),
        ("multiple_choice", options("Ten", "Nine", right=()), "Mark exactly one option as right. None marked now."),
        ("multiple_choice", options("Ten", "Nine", right=(1, 2)), "Mark exactly one option as right. 2 marked now."),
        ("gap", options("Ten", "ten "), "Two options say the same. Each must be different."),
        ("true_false", options("True", "False"), ""),
        ("true_false", options("Yes", "No"), FIXED),
        ("true_false", options("True"), FIXED),
        ("poll", options("Yes", "No", right=()), ""),
        ("poll", options("Yes", "No"), "There is no right answer to this kind. Mark no option as right."),
        ("poll", options("Yes", right=()), "Write 2 to 5 options. There are 1."),
        ("find_evidence", options(*"123456789"), ""),
        ("short_answer", typed("Ten"), ""),
        ("short_answer", typed(), "Write at least one accepted answer."),
        ("open_gap", typed(*map(str, range(21))), "Write at most 20 accepted answers. There are 21."),
        ("open_gap", typed("x" * 201), "An accepted answer has at most 200 characters. The longest has 201."),
        ("written", typed("x" * 201), ""),
        ("written", typed(), "Write what you expect as a good answer."),
        ("matching", matched(*PAIRS), ""),
        ("matching", matched(*PAIRS, SPARE), ""),
        ("matching", matched(*PAIRS[:2]), "Write 3 to 6 lines. There are 2."),
        ("matching", matched(*PAIRS[:2], SPARE), "Write 3 to 6 lines. There are 2."),
        ("matching", matched(*PAIRS, ("", "a"), ("", "b")), "At most one spare may stand alone, without a line."),
        ("matching", matched(*PAIRS, ("Baker", "cake")), "Two lines say the same. Each must be different."),
        (
            "matching",
            matched(*PAIRS, ("Tinker", "Nails")),
            "The same thing belongs to two lines. Each line needs its own.",
        ),
        ("matching", matched(*PAIRS, ("", "nails")), "The same thing belongs to two lines. Each line needs its own."),
        ("matching", matched(*PAIRS, ("Tinker", "")), "Every line needs what belongs to it."),
        ("ordering", matched(*zip(EVENTS, "213", strict=True)), ""),
        ("ordering", matched(*zip(EVENTS, "112", strict=True)), "Number the events from 1 to 3 as they happened, or"),
        ("ordering", matched(*zip(EVENTS, "12x", strict=True)), "Number the events from 1 to 3 as they happened, or"),
        ("ordering", matched(*zip(EVENTS, ("1", "2", ""), strict=True)), "Number the events from 1 to 3 as they"),
        ("ordering", matched(*zip(EVENTS, "123", strict=True), ("", "4")), "Number the events from 1 to 4 as they"),
        ("ordering", matched(("Keel laid", "1"), ("Hull painted", "2")), "Write 3 to 7 lines. There are 2."),
    ],
)
def test_fault(kind, asked, said):
    found = fault(kind_named(kind), asked)

    assert found.startswith(said)
    assert bool(found) == bool(said)


@pytest.mark.parametrize(
    ("kind", "asked", "kept"),
    [
        ("multiple_choice", options("b", "a"), [(1, "b", ""), (2, "a", "")]),
        ("true_false", options("false", "TRUE", right=(2,)), [(1, "True", ""), (2, "False", "")]),
        ("true_false", options("false"), [(1, "True", ""), (2, "False", "")]),
        ("true_false", options("No", "true"), [(1, "True", ""), (2, "False", ""), (3, "No", "")]),
        ("ordering", matched(*zip("cab", "213", strict=True)), [(1, "c", "2"), (2, "a", "1"), (3, "b", "3")]),
        ("ordering", matched(*zip("cab", "123", strict=True)), [(1, "a", "2"), (2, "b", "3"), (3, "c", "1")]),
        ("ordering", matched(("c", ""), ("a", ""), ("b", "")), [(1, "a", "2"), (2, "b", "3"), (3, "c", "1")]),
        ("ordering", matched(*zip("abc", "123", strict=True)), [(1, "c", "3"), (2, "b", "2"), (3, "a", "1")]),
        ("ordering", matched(("c", "2"), ("a", ""), ("b", "1")), [(1, "c", "2"), (2, "a", ""), (3, "b", "1")]),
    ],
)
def test_arranged(kind, asked, kept):
    lines = arranged(kind_named(kind), asked).lines

    assert [(line.position, line.text, line.partner) for line in lines] == kept


def test_the_key_goes_with_its_option():
    lines = arranged(kind_named("true_false"), options("false", "true", right=(1,))).lines

    assert [line.text for line in lines if line.is_correct] == ["False"]
