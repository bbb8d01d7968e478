import pytest

from quiz.generation.facts.quantities import forms_of, quantities, value_of

FOUND = [
    ("It cost £8.6m in 1998.", [("money", "£8.6m"), ("year", "1998")]),
    ("About 7 percent of 3,200 people came.", [("percent", "7 percent"), ("count", "3,200")]),
    ("He died on 22 August 1485.", [("date", "22 August 1485")]),
    ("She left on January 19.", [("date", "January 19")]),
    ("It was March 1932.", [("month", "March 1932")]),
    ("A 1996 act sold 1996 acts.", [("year", "1996"), ("count", "1996")]),
    ("Twelve boats and twenty-one nets.", [("count", "Twelve"), ("count", "twenty-one")]),
    ("It is in section 5.3 of the 1940s list.", [("count", "5.3")]),
    ("From 1893 to 1925 she taught.", [("year", "1893"), ("year", "1925")]),
    ("No number here.", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_quantities_of_a_text(text, expected):
    assert [(quantity.kind, quantity.text) for quantity in quantities(text)] == expected


def test_a_quantity_stands_where_it_says():
    text = "In 1998 the bus cost £48,000 and carried 3,200 books."

    assert [text[q.start : q.end] for q in quantities(text)] == [q.text for q in quantities(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [("£8.6m", 8_600_000), ("3,200", 3200), ("twenty-one", 21), ("2 billion", 2e9), ("six", 6), ("x", 0)],
)
def test_value_of_a_quantity(text, value):
    assert value_of(text) == value


@pytest.mark.parametrize(("text", "forms"), [("3,200", ["3,200", "3200"]), ("six", ["six", "6"]), ("6", ["6", "six"])])
def test_other_forms_of_a_quantity(text, forms):
    assert list(forms_of(text)) == forms
