import pytest

from quiz.generation.facts.events import events, in_time
from quiz.generation.rules import match_dates, order_of_events
from tests.quiz.generation.examples.order_of_events import LIFE
from tests.quiz.generation.texts import candidates_of, understand

#: (text, what is told with which date)
TOLD = [
    ("In 1877 Otto Lund opened a shop.", [("Otto Lund opened a shop", "1877", (1877, 0, 0))]),
    (
        "Otto Lund opened a small shop in Marsham in May 1902.",
        [("Otto Lund opened a small shop in Marsham", "May 1902", (1902, 5, 0))],
    ),
    (
        "On 5 May 1902, Otto Lund opened a small shop in Marsham.",
        [("Otto Lund opened a small shop in Marsham", "5 May 1902", (1902, 5, 5))],
    ),
    (
        "Otto Lund entered a school in 1877 when he was nine.",
        [("Otto Lund entered a school", "1877", (1877, 0, 0))],
    ),
    ("In 1877, at the fair of Marsham, Otto Lund opened a shop.", []),
    ("Otto Lund did not open a shop in 1877.", []),
    ("Otto Lund may have opened a shop in 1877.", []),
    ("Otto Lund opened a shop on 5 May.", []),
    ("The shop of 1877 stood in Marsham.", []),
    ("Otto Lund will open a new shop in 2040.", []),
    ("Otto Lund ran the shop from 1877 to 1881.", []),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_an_event_is_told_without_its_date(text, told):
    found = [(event.text, event.date, event.when) for event in events(understand(text))]

    assert found == told


def test_events_of_one_year_without_months_have_no_order():
    text = "In 1877 Otto Lund opened a shop. Lund bought a mill in May 1877. Lund bought a boat in 1880."

    assert [event.date for event in in_time(events(understand(text)))] == ["1877", "1880"]


def test_the_events_stand_under_one_name_in_the_order_in_which_they_happened():
    [in_order] = [candidate for candidate in candidates_of(order_of_events.RULE, LIFE) if candidate.pairs]

    assert in_order.pairs != tuple(sorted(in_order.pairs, key=lambda pair: pair[1]))
    assert tuple(sorted(in_order.pairs, key=lambda pair: pair[1])) == (
        ("Otto Lund opened a small shop in Marsham", "1"),
        ("Otto Lund sold the shop in Marsham to a cousin", "2"),
        ("Otto Lund built a bakery beside the harbour", "3"),
        ("Otto Lund gave the bakery to the town of Marsham", "4"),
    )


def test_each_year_belongs_to_one_event_and_another_year_of_the_text_is_spare():
    [match] = candidates_of(match_dates.RULE, LIFE + " A flood damaged the old town hall of 1895.")

    assert [year for _, year in match.pairs] == ["1877", "1881", "1890", "1902", "1895"]
    assert match.pairs[-1] == ("", "1895")
