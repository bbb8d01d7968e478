"""What a careful teacher would let count, and what not."""

import random
from itertools import pairwise

import pytest

from quiz.kinds.tolerance import is_accepted
from quiz.kinds.tolerance.words import words_of

MUST_ACCEPT = {
    "case": [("BY FERRY", "by ferry"), ("maria keller", "Maria Keller")],
    "articles": [("ferry", "the ferry"), ("The mayor of a town", "mayor of the town"), ("plan A", "Plan A")],
    "punctuation": [("by ferry.", "by ferry"), ("“by ferry”!", "by ferry"), ("its crew", "it's crew"), ("a.m.", "am")],
    "hyphens": [("long-distance", "long distance"), ("long distance", "long-distance"), ("co\u2011op", "co-op")],
    "accents": [("Cafe Zurich", "Café Zürich"), ("Ｆｅｒｒｙ", "ferry")],
    "spelling": [("theater", "theatre"), ("Organisation", "organization"), ("harbor", "harbour")],
    "openings": [
        ("in 1998", "1998"),
        ("1998", "in 1998"),
        ("It was the ferry", "the ferry"),
        ("because of fog", "of fog"),
    ],
    "number words": [("12", "twelve"), ("Twelve", "12"), ("twenty-one", "21"), ("a dozen", "12")],
    "digits": [
        ("3200", "3,200"),
        ("three thousand two hundred", "3,200"),
        ("3 200", "3,200"),
        ("1.5 million", "1,500,000"),
    ],
    "ordinals": [("2nd", "second"), ("twenty-first", "21st")],
    "money": [
        ("48000 pounds", "£48,000"),
        ("£48k", "£48,000"),
        ("48 thousand pounds", "£48,000"),
        ("$5m", "5 million dollars"),
    ],
    "units": [("40 percent", "40%"), ("40 per cent", "40 percent"), ("5 kilometres", "5 km"), ("5km", "5 kilometers")],
    "dates": [
        ("March 3rd, 1998", "3 March 1998"),
        ("the 3rd of March 1998", "3 March 1998"),
        ("on 3 March", "March 3"),
        ("may 1", "1 May"),
    ],
    "times": [("3 p.m.", "3 pm"), ("3pm", "15:00"), ("3.30 pm", "15:30"), ("09:00", "9 am")],
    "ranges": [("10 to 12", "10–12"), ("10-12", "10 to 12")],
    "plurals": [("boat", "boats"), ("ferries", "ferry"), ("boxes", "box"), ("12 boat", "12 boats")],
    "typing errors": [
        ("the goverment", "the government"),
        ("in Kellermen", "in Kellerman"),
        ("Anna Kelermann", "Anna Kellermann"),
    ],
    "abbreviations": [
        ("UN", "United Nations"),
        ("the U.S.", "United States"),
        ("USA", "United States"),
        ("United Kingdom", "the UK"),
        ("WHO", "World Health Organization"),
        ("rspb", "Royal Society for the Protection of Birds"),
    ],
    "other scripts": [("小红书", "小红书"), ("  小红书。", "小红书")],
}

MUST_REFUSE = {
    "nothing": [("", "ferry"), (" . ", "ferry"), ("the", "the ferry"), ("!", "?")],
    "another word": [("bridge", "ferry"), ("ferry bridge", "ferry"), ("ferry", "ferry bridge")],
    "a part": [("protection", "protection of birds"), ("Maria", "Maria Keller"), ("York", "New York")],
    "a negation": [("not by ferry", "by ferry"), ("never", "ever")],
    "another number": [("13", "twelve"), ("3,201", "3,200"), ("320", "3,200"), ("3.2", "3,200"), ("32 00", "3,200")],
    "a slip in a number": [("1989", "1998"), ("threee", "three"), ("seventeeen", "seventeen"), ("million", "billion")],
    "plural numbers": [("1990", "1990s"), ("hundred", "hundreds"), ("thousands", "1,000")],
    "another unit": [("48,000 euros", "£48,000"), ("40", "40%"), ("5 miles", "5 km"), ("40 degrees", "40%")],
    "a sign": [("5", "-5"), ("-5", "5")],
    "a limit": [("before 1998", "1998"), ("by 1998", "in 1998"), ("more than 12", "12"), ("12", "nearly 12")],
    "another date": [
        ("4 March 1998", "3 March 1998"),
        ("3 March", "3 March 1998"),
        ("March", "3 March"),
        ("3 May", "3 March"),
    ],
    "another time": [("3 am", "3 pm"), ("3:30 pm", "3 pm")],
    "a range": [("10", "10–12"), ("12-10", "10-12")],
    "names keep their s": [("William", "Williams"), ("Hughes", "Hugh")],
    "short words have no slips": [("fery", "ferry"), ("boast", "boats")],
    "two slips": [("goverrment comittee", "government committee")],
    "look-alikes": [("the county", "the country"), ("a contract", "a contact"), ("warning", "Warming")],
    "abbreviations that are words": [("us", "United States"), ("un", "United Nations")],
    "made-up abbreviations": [("MK", "Maria Keller"), ("RSB", "Royal Society for the Protection of Birds")],
    "another word order": [("bites man dog", "man bites dog")],
}


def cases(table):
    return [
        pytest.param(typed, answer, id=f"{topic}: {typed} / {answer}")
        for topic, pairs in table.items()
        for typed, answer in pairs
    ]


@pytest.mark.parametrize(("typed", "answer"), cases(MUST_ACCEPT))
def test_what_must_be_accepted(typed, answer):
    assert is_accepted(typed, [answer])


@pytest.mark.parametrize(("typed", "answer"), cases(MUST_REFUSE))
def test_what_must_be_refused(typed, answer):
    assert not is_accepted(typed, [answer])


@pytest.mark.parametrize("typed", ["by ferry", "On the boat"])
def test_any_of_the_accepted_answers_will_do(typed):
    assert is_accepted(typed, ["by ferry", "on a boat"])
    assert not is_accepted("by ferry on a boat", ["by ferry", "on a boat"])


@pytest.mark.parametrize(
    ("typed", "answer", "stem", "is_right"),
    [
        ("12", "12 boats", "How many boats sailed?", True),
        ("12", "12 boats", "How many sailed?", False),
        ("12 boats", "12", "How many boats sailed?", True),
        ("12 bicycles", "12", "How many boats sailed?", False),
        ("40", "40%", "How many per cent of the boats sailed?", True),
        ("48,000", "£48,000", "How many pounds did it cost?", True),
        ("48,000", "£48,000", "How much did it cost?", False),
        ("more than 12", "12", "Did more than 12 sail?", False),
        ("12", "about 12", "How many sailed?", False),
        ("12 of 15", "12", "How many of the 15 boats sailed?", False),
    ],
)
def test_what_the_question_says_need_not_be_said_again(typed, answer, stem, is_right):
    assert is_accepted(typed, [answer], stem) == is_right


@pytest.mark.parametrize(
    ("typed", "evidence", "is_right"),
    [
        ("passangers", "It carries passengers.", True),
        ("passingers", "Passingers and passengers came.", False),
    ],
)
def test_another_word_of_the_text_is_no_slip(typed, evidence, is_right):
    assert is_accepted(typed, ["passengers"], "Who came?", evidence) == is_right


WHO = "Who founded the ferry line?"
KELLER = "The line was founded by Maria Keller in 1998."


@pytest.mark.parametrize(
    ("typed", "answer", "stem", "evidence", "is_right"),
    [
        ("Keller", "Maria Keller", WHO, KELLER, True),
        ("keller", "Maria Keller", WHO, KELLER, True),
        ("M. Keller", "Maria Keller", WHO, KELLER, True),
        ("Mrs Keller", "Maria Keller", WHO, KELLER, True),
        ("Dr. Maria Keller", "Maria Keller", WHO, KELLER, True),
        ("Keller", "Dr Keller", "Name the founder.", "Dr Keller founded it.", True),
        ("van Dijk", "Anna van Dijk", WHO, "Anna van Dijk founded it.", True),
        ("A. M. Keller", "Anna Maria Keller", WHO, "", True),
        ("Keller", "Maria Keller", "Which person in the article is a captain?", KELLER, True),
        ("Maria", "Maria Keller", WHO, KELLER, False),
        ("J. Keller", "Maria Keller", WHO, KELLER, False),
        ("Anna Keller", "Maria Keller", WHO, KELLER, False),
        ("Kelle", "Maria Keller", WHO, KELLER, False),
        ("Keller", "Maria Keller", WHO, "Maria Keller founded it with Jonas Keller.", False),
        ("Keller", "Maria Keller", "Who is the sister of Jonas Keller?", KELLER, False),
        ("Keller", "Maria Keller", "What is the boat called?", KELLER, False),
        ("Party", "Green Party", WHO, "", False),
        ("Cross", "Red Cross", WHO, "", False),
        ("crew", "the night crew", WHO, "", False),
    ],
)
def test_a_surname_stands_for_a_person(typed, answer, stem, evidence, is_right):
    assert is_accepted(typed, [answer], stem, evidence) == is_right


PIECES = [
    *(
        "£",
        "$",
        "%",
        "°",
        "½",
        "²",
        "Ⅷ",
        "١٢",
        "小红书",
        "\u202e",
        "’",
        "'",
        "-",
        "–",
        ".",
        ",",
        ":",
        " ",
        "\n",
        "\u2009",
    ),
    *("12", "3,200", "12:99", "99:00 pm", "3 p.m.", "1e9", "21st", "0th", "million", "billion", "dozen", "and", "May"),
    *("the", "a", "in", "it was", "Keller", "M.", "van", "U.S.", "Dr", "per cent", "k", "bn", "é", "ß", "ǆ", "s", "_"),
]


def test_no_text_makes_it_stumble():
    """Whatever is typed, it is compared; and every answer that is made of words is as good as itself."""
    dice = random.Random(7)
    texts = [
        "".join(dice.choice(PIECES) + dice.choice(["", " "]) for _ in range(dice.randrange(40))) for _ in range(400)
    ]

    verdicts = [is_accepted(typed, [wanted], wanted, typed) for typed, wanted in pairwise(texts)]
    with_words = [text for text in texts if words_of(text)]

    assert {type(verdict) for verdict in verdicts} == {bool}
    assert [text for text in with_words if not is_accepted(text, [text])] == []
    assert len(with_words) > 300


@pytest.mark.parametrize(
    "text", ["9" * 200, "1," * 100, "million " * 25, "a." * 100, "s' " * 60, "12:" * 60, "- " * 100]
)
def test_long_texts_do_not_hang(text):
    assert not is_accepted(text, [text[1:] + " boats", "boats " + text], text, text)
