import dataclasses

from quiz.generation.candidates import Candidate
from quiz.generation.choosing.selection import choose
from tests.quiz.generation.texts import understand

BODIES = [f"The old boat carried {place} books to Marsham." for place in range(1, 9)]


def make_candidates(**changes: object) -> tuple[list[Candidate], object]:
    reading = understand(*BODIES)
    made = [
        Candidate(
            **{
                "rule": f"rule {place % 4}",
                "version": 1,
                "stem": f"What is question {place} about?",
                "key": f"Key {place}",
                "wrong": (f"Left {place}", f"Right {place}"),
                "sentence": sentence,
                "explanation": "So it is.",
                "topic": f"topic {place % 3}",
                "fact": (str(place),),
                "worth": 0.5,
                **changes,
            }
        )
        for place, sentence in enumerate(reading.sentences)
    ]
    return made, reading


def test_items_come_in_the_order_of_the_text():
    made, reading = make_candidates()

    assert [candidate.source.section for candidate in choose(made, 8, reading)] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_one_fact_is_asked_once():
    made, reading = make_candidates(fact=("same",))

    assert len(choose(made, 8, reading)) == 1


def test_no_rule_fills_the_quiz():
    made, reading = make_candidates(rule="role")

    assert len(choose(made, 8, reading)) == 4


def test_what_answers_another_item_is_left_out():
    made, reading = make_candidates()
    giver = changed(made[1], stem="What is question 0 about when Key 0 is known?")

    assert len(choose([made[0], giver], 8, reading)) == 1


def test_true_and_false_come_in_turn():
    made, reading = make_candidates(kind="true_false", key="True", wrong=("False",))

    assert len(choose(made, 8, reading)) == 2


def changed(candidate: Candidate, **changes: object) -> Candidate:
    return dataclasses.replace(candidate, **changes)


def test_reasons_are_preferred_until_there_are_enough():
    made, reading = make_candidates()
    made[6:] = [changed(candidate, topic="reason", worth=0.4) for candidate in made[6:]]

    assert sum(candidate.topic == "reason" for candidate in choose(made, 4, reading)) == 2


def test_a_question_whose_options_another_has_comes_later():
    made, reading = make_candidates()
    made[0] = changed(made[0], wrong=("Left 1", "Right 0"))

    assert len({0, 1} & {made.index(candidate) for candidate in choose(made, 7, reading)}) == 1


NUMERALS = ("One", "Two", "Three", "Four")


def test_only_two_questions_offer_much_the_same():
    made, reading = make_candidates()
    alike = [
        changed(candidate, key=numeral, wrong=tuple(other for other in NUMERALS if other != numeral))
        for candidate, numeral in zip(made, NUMERALS, strict=False)
    ]

    chosen = choose([*alike[:3], *made[3:]], 8, reading)

    assert sum(candidate in alike for candidate in chosen) == 2


def test_one_answer_comes_twice_at_most():
    made, reading = make_candidates(kind="short_answer", key="Tom Bell", wrong=())
    apart = [changed(one, stem=f"{stem}?") for one, stem in zip(made, STEMS, strict=False)]

    assert len(choose(apart, 8, reading)) == 2


def test_years_fill_a_quarter_of_a_quiz_until_it_would_be_short():
    made, reading = make_candidates()
    dates = [changed(one, topic="date", worth=0.9) for one in made[:5]]

    assert sum(one.topic == "date" for one in choose([*dates, *made[5:]], 4, reading)) == 2


STEMS = ("Who sailed to Marsham", "Which boat carried salt", "What did Rosa Imrie paint")


def test_one_question_gives_way_where_that_makes_room_for_two():
    made, reading = make_candidates(kind="short_answer", wrong=())
    broad = changed(made[0], stem="Which boats met Kiel 1 and Kiel 2 at sea?", key="Kiel 3", worth=0.6)
    first, second = (
        changed(made[place], stem=f"Which boat met at sea, and where, number {place}?", key=f"Kiel {place}")
        for place in (1, 2)
    )

    assert [one.key for one in choose([broad, first], 2, reading)] == ["Kiel 3"]
    assert [one.key for one in choose([broad, first, second], 2, reading)] == ["Kiel 1", "Kiel 2"]
    dear = changed(broad, worth=0.9)
    assert [one.key for one in choose([dear, first, second], 2, reading)] == ["Kiel 3"]


def test_a_quiz_has_one_thing_to_match():
    made, reading = make_candidates(kind="matching", key="", wrong=(), pairs=(("Imrie", "drives"), ("Bell", "counts")))

    assert len(choose(made, 8, reading)) == 1


def test_a_poll_is_never_chosen():
    made, reading = make_candidates(kind="poll", key="", wrong=("Yes", "No"))

    assert choose(made, 8, reading) == []


def test_what_rules_out_several_others_comes_last_where_facts_are_few():
    made, reading = make_candidates()
    pairs = tuple((f"question {place}", f"about Key {place}") for place in range(4))
    match = changed(made[0], kind="matching", key="", wrong=(), pairs=pairs, fact=("match",), worth=0.6)

    assert match not in choose([match, *made], 8, reading)


def test_weak_questions_fill_a_third_of_a_quiz_at_most():
    made, reading = make_candidates(worth=0.38)

    assert len(choose(made, 6, reading)) == 2


def test_an_order_of_events_gives_way_to_questions_on_each_where_there_are_few():
    made, reading = make_candidates()
    asked = [changed(one, stem=f"What is {one.key} about in this text?", key=f"Answer {one.key}") for one in made[:2]]
    pairs = tuple((f"{one.key} is about text", f"Answer {one.key}") for one in made[:2])
    both = changed(made[3], rule="order", topic="order", kind="ordering", worth=0.9, key="", wrong=(), pairs=pairs)

    assert [one.kind for one in choose([both, asked[0]], 8, reading)] == ["ordering"]
    assert [one.kind for one in choose([both, *asked], 8, reading)] == ["multiple_choice", "multiple_choice"]
