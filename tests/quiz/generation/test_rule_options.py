"""The wrong options that rules find in a text: what could answer this very question, and nothing else."""

import pytest

from quiz.generation.rules import RULES
from tests.quiz.generation.texts import candidates_of

BY_NAME = {rule.name: rule for rule in RULES}
FILLER = "A boat came from Lund. The harbour was full of old nets. A gull sat on a wall."
SAVING = "The county saved money by closing an empty office in Marsham."
DAMP = "The county chose a bus because the old school building is too damp for books."
STRIKE = "The ferry stopped in 1950 because of a long strike in the harbour."
CASES = [
    ("purpose", f"{SAVING} Rosa Imrie faced a cold wind from the north.", []),
    ("purpose", f"{SAVING} The county suffered a great loss in winter.", []),
    ("purpose", f"{SAVING} Tom Bell bought a small boat in Lund.", []),
    ("purpose", f"{SAVING} The county sold nine old boats in Lund.", ["By selling nine old boats in Lund"]),
    ("purpose", f"{SAVING} Tom Bell caught a gull by throwing nine old nets.", []),
    ("reason", f"{STRIKE} {FILLER} Tom Bell wrote to the old ferry office.", []),
    (
        "reason",
        f"{STRIKE} {FILLER} People spoke of the high cost of the ferry.",
        ["Because of the high cost of the ferry"],
    ),
    ("reason", f"{DAMP} {FILLER} The road to the bus was steep.", []),
    ("reason", f"{DAMP} {FILLER} The ferry is full of children.", []),
    ("reason", f"{DAMP} The ferry is far cheaper than the bus. {FILLER}", []),
    (
        "reason",
        f"{DAMP} {FILLER} The ferry is far cheaper than the bus.",
        ["Because the ferry is far cheaper than the bus"],
    ),
]


@pytest.mark.parametrize(("name", "text", "expected"), CASES)
def test_wrong_options_of_a_rule(name, text, expected):
    chosen = [made for made in candidates_of(BY_NAME[name], text) if made.kind == "multiple_choice"]

    assert {made.wrong for made in chosen} == {tuple(expected)}


TWO_ROLES = "Tom Bell, a councillor from Lower Arden, met Peter Lund, a baker from Marsham."
STEMS = [
    (
        "role",
        TWO_ROLES,
        ["Tom Bell is a baker from Marsham."],
    ),
    ("role", "Tom Bell, a councillor from Lower Arden, spoke to the visitors.", []),
]


@pytest.mark.parametrize(("name", "text", "expected"), STEMS)
def test_false_statements_give_the_role_of_somebody_else(name, text, expected):
    made = [candidate.stem for candidate in candidates_of(BY_NAME[name], text) if candidate.key == "False"]

    assert made[:1] == expected


#: Long enough that what is said once is said by the way.
LONG_STORY = (
    "Anna Krol, a nurse at the clinic, met the children. Tom Bell, a councillor from Lower Arden, met the children. "
    "Peter Lund, the Danish-born cook who fell ill, thanked them. The children came by bus. The bus was late. "
    "The children sang on the bus. The road was wet. The bus stopped at a mill. The children slept. "
)
BY_THE_WAY = [
    ("role", LONG_STORY, {"Anna Krol", "Tom Bell"}),
    (
        "role",
        LONG_STORY + "A cook knows much. Every cook tastes. One cook sang.",
        {"Anna Krol", "Tom Bell", "Peter Lund"},
    ),
]


@pytest.mark.parametrize(("name", "text", "expected"), BY_THE_WAY)
def test_a_trade_told_by_the_way_is_not_asked_for(name, text, expected):
    assert {made.fact[1] for made in candidates_of(BY_NAME[name], text)} == expected


YOUTH = (
    "In 1880 Rosa Imrie entered the old college of Marsham. In 1884 Rosa Imrie earned a degree in old languages. "
    "In 1912 Rosa Imrie opened the first museum of boats. In 1920 Rosa Imrie sold the last boat of the harbour. "
    "In 1925 Rosa Imrie founded a school of sailing in Lund. In 1926 Rosa Imrie painted the long wall of the harbour."
)


def test_what_is_done_in_youth_is_no_option_for_a_later_year():
    made = [one for one in candidates_of(BY_NAME["what_did"], YOUTH) if one.wrong and "1912" in one.stem]

    assert [{"college", "degree"} & set(" ".join(one.wrong).split()) for one in made] == [set()]


def test_who_entered_college_did_that_first():
    made = [one.stem for one in candidates_of(BY_NAME["order_of_events"], YOUTH)]

    assert made == ["In which order did the events happen, from the earliest to the latest?"]


def test_nobody_whom_the_question_names_is_offered():
    text = (
        "In 1912 Anna Krol reviewed the paper of Bell on old boats. Tom Bell spoke to Peter Lund. Tom Bell left. "
        "Peter Lund spoke to Rosa Imrie. Rosa Imrie left. Anna Krol spoke. Peter Lund left."
    )
    made = [one for one in candidates_of(BY_NAME["who_did"], text) if one.wrong and "Bell" in one.stem]

    assert {name for one in made for name in one.wrong} == {"Peter Lund", "Rosa Imrie"}


def test_no_deed_that_names_the_doer_is_offered():
    text = (
        "In 1912 Rosa Imrie opened the first museum of boats. In 1914 Tom Bell asked Rosa Imrie for old nets. "
        "In 1916 Tom Bell painted the long harbour wall. In 1918 Tom Bell sold the last big ferry."
    )
    made = [one for one in candidates_of(BY_NAME["what_did"], text) if one.wrong and "1912" in one.stem]

    assert [any("Imrie" in option for option in one.wrong) for one in made] == [False]


UNASKED = [
    ("who_did", "According to readers in the valley, Vardo Motors built the slowest bus in the country."),
    ("who_did", "Readers reportedly bought a boat, and Tom Bell sold the old bus."),
    ("name_gap", "The old people of the valley took long trips to far countries like Denmark."),
    ("number_gap", "In 1887 – 1888 the old people of the valley built a school."),
    ("name_gap", "In 1912 Rosa Imrie gave three long lectures at Arden Museum in Denmark."),
    ("what_did", "In 1998 Rosa Imrie remained the driver of the bus."),
    ("what_did", "In 1998 Rosa Imrie worked in an old mill."),
]


@pytest.mark.parametrize(("name", "text"), UNASKED)
def test_what_must_not_be_asked_for(name, text):
    asked = [candidate.key for candidate in candidates_of(BY_NAME[name], text)]

    assert [key for key in asked if key != "Rosa Imrie"] == []


def test_the_place_that_the_article_is_about_is_not_exchanged():
    text = (
        "The yellow bus made its very first stop in Norway. Norway is cold. Norway is wide. A boat came from Denmark."
    )

    made = [candidate.stem for candidate in candidates_of(BY_NAME["true_false"], text)]

    assert [stem for stem in made if "stop in Denmark" in stem] == []
