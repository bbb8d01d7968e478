"""What an article is about, and which of its names could be taken for one another."""

import random

import pytest

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.rivals import rivals
from quiz.generation.distractors.roles import other_roles
from quiz.generation.facts.salience import (
    central_lemmas,
    centrality,
    is_prominent,
    is_protagonist,
    is_subject,
    subject_nouns,
)
from quiz.generation.items import GAP, MULTIPLE_CHOICE, OPEN_GAP, SHORT_ANSWER
from quiz.generation.rules.answers import both_ways, forms_of_name
from tests.quiz.generation.texts import understand

FERRIES = (
    "A ferry left. The ferry was old. People liked the ferry. A gull sat on a wall. A net was full. A crab ran off. "
    "A boy sang. A girl slept."
)


def test_nouns_of_the_title_and_those_used_most_are_central():
    reading = understand(FERRIES, title="A gull and the sea")

    assert central_lemmas(reading) == {"ferry", "gull"}


def test_in_a_short_text_every_noun_is_central():
    assert central_lemmas(understand("A ferry left. A gull sat on a wall.")) == {"ferry", "gull", "wall"}


@pytest.mark.parametrize(("place", "expected"), [(0, 1), (3, 0)])
def test_centrality_counts_central_nouns(place, expected):
    reading = understand(FERRIES, title="Notes")

    assert centrality(reading.sentences[place].words, reading) == expected


PROMINENCE = [
    ("Tom Bell, a baker, drove off.", True),
    ("A song was sung by Tom Bell. The children liked Tom Bell.", True),
    ("“Every village in the valley needs a bus,” said Tom Bell.", True),
    ("The bus, said the old harbour master Tom Bell, was late.", True),
    ("The children read a book about the baker Tom Bell.", False),
]


@pytest.mark.parametrize(("text", "expected"), PROMINENCE)
def test_who_acts_speaks_or_is_met_again_matters(text, expected):
    reading = understand(text)
    name = reading.names.find("Tom Bell")

    assert name is not None
    assert is_prominent(name, reading) is expected


def test_who_is_named_far_more_than_others_is_the_protagonist():
    reading = understand(" ".join(["Tom Bell sang in Lund."] * 5) + " Anna Krol sang in Lund. Anna Krol left.")

    assert [is_protagonist(name, reading) for name in reading.names.of_kind("person")] == [True, False]


RIVALS = [
    ("Norway is cold. Denmark is flat. Lund is old. Iceland is wide.", "Norway", ["Denmark", "Iceland"]),
    ("Arden Museum is old. Lund College is new. Marsham Museum is full.", "Arden Museum", ["Marsham Museum"]),
    ("Google is big. Facebook is bigger. Reuters told the story.", "Google", ["Facebook"]),
    ("Tom Bell bought a boat. Rosa Bell sold a bus. Anna Krol XIV sold a bus.", "Tom Bell", []),
    ("Tom Bell bought a boat. Anna Krol sold a bus. President Peter Lund left the harbour.", "Tom Bell", ["Anna Krol"]),
]


@pytest.mark.parametrize(("text", "name", "expected"), RIVALS)
def test_rivals_are_names_of_the_same_sort(text, name, expected):
    reading = understand(text)
    key = reading.names.find(name)

    assert key is not None
    assert sorted(rivals(key, reading.sentences[0], reading, random.Random(0))) == expected


def test_no_rival_does_the_same():
    reading = understand("Tom Bell bought a boat. Anna Krol bought a bus. Peter Lund sold a bus.")
    key = reading.names.find("Tom Bell")

    assert key is not None
    assert rivals(key, reading.sentences[0], reading, random.Random(0), verb="buy") == ("Peter Lund",)


def test_a_head_of_state_is_no_option_for_a_baker():
    reading = understand("Tom Bell, a baker from Lund, sang. Anna Krol, the President of Norway, left.")
    key = next(fact for fact in reading.role_facts if fact.name.text == "Tom Bell")

    assert other_roles(key, reading.role_facts, reading, random.Random(0)) == []


def _candidate(kind: str, wrong: tuple[str, ...], key: str = "Oslo") -> Candidate:
    sentence = understand("The bus goes to Oslo.").sentences[0]
    return Candidate("rule", 1, "Where?", key, wrong, sentence, "", "place", ("where",), 0.6, kind=kind)


ASKED = [
    (MULTIPLE_CHOICE, ("Lund", "Bergen"), [MULTIPLE_CHOICE, SHORT_ANSWER]),
    (MULTIPLE_CHOICE, ("Lund",), [SHORT_ANSWER]),
    (GAP, ("Lund", "Bergen"), [GAP, OPEN_GAP]),
]


@pytest.mark.parametrize(("kind", "wrong", "expected"), ASKED)
def test_a_fact_is_asked_with_good_options_and_in_typing(kind, wrong, expected):
    made = list(both_ways(_candidate(kind, wrong), ["Oslo city"]))

    assert [candidate.kind for candidate in made] == expected
    assert (made[-1].wrong, made[-1].accepted) == ((), ("Oslo", "Oslo city"))


def test_a_long_answer_is_not_typed():
    assert list(both_ways(_candidate(MULTIPLE_CHOICE, (), key="The old city of the north wind"), [])) == []


def test_a_surname_and_an_article_may_be_typed_or_not():
    reading = understand("Dame Rosa Imrie drove the bus. She praised the Harbour Trust. The Harbour Trust is old.")
    forms = [forms_of_name(name) for name in reading.names.names]

    assert forms == [["Rosa Imrie", "Dame Rosa Imrie", "Imrie"], ["Harbour Trust", "the Harbour Trust"]]


@pytest.mark.parametrize(("more", "expected"), [("", True), ("Lund is wet. " * 3, False)])
def test_an_article_is_about_what_it_names_most(more, expected):
    reading = understand("Oslo is wet. " * 5 + more)
    [oslo] = [name for name in reading.names.names if name.text == "Oslo"]

    assert is_subject(oslo, reading) is expected


OSLO = "Oslo lies on a river. Oslo has a mill. Many people visit Oslo in May. Paris is near."


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Notes from Oslo", OSLO, True),
        ("Notes from the valley", OSLO, False),
        ("Notes from Oslo", OSLO + " Paris has a bridge. Paris has a mill.", False),
    ],
)
def test_the_city_is_the_one_that_the_title_names(title, text, expected):
    assert ("city" in subject_nouns(understand(text, title=title))) is expected
