import pytest

from quiz.importing.proofs import MOST_PROPOSED, Prover
from tests import factories

BODIES = (
    "The yellow ferry crosses the lake twice a day.\n\nIt carries bicycles for free.",
    "Captain Imrie said, “Winter is hard.” The lake froze in 1963. It froze again.",
)


@pytest.fixture
def prover(db):
    article = factories.make_article(sections=0)
    for body in BODIES:
        factories.make_section(article, body=body)
    return Prover(article)


def found(prover, feedback, about=""):
    proof = prover.prove(feedback, about)
    return proof.proven and (proof.proven.section.position, proof.proven.text), proof.explanation


def test_the_sentence_that_the_feedback_names_is_the_proof(prover):
    feedback = "Look it up.\nThe text says: “The lake froze in 1963.”\nIt was cold."

    assert found(prover, feedback) == ((2, "The lake froze in 1963."), "Look it up.\nIt was cold.")


@pytest.mark.parametrize(
    ("feedback", "text"),
    [
        ("Because it says: the lake  FROZE in 1963.", "The lake froze in 1963."),
        ('Captain Imrie said, "Winter is hard."', "Captain Imrie said, “Winter is hard.”"),
        ("The lake froze in 1963. It carries bicycles for free.", "It carries bicycles for free."),
    ],
)
def test_a_sentence_that_stands_in_the_feedback_is_the_proof(prover, feedback, text):
    proven, explanation = found(prover, feedback)

    assert (proven[1], explanation) == (text, feedback)


@pytest.mark.parametrize("feedback", ["", "Read on.", "The text says: “Another lake froze.”", "It froze again"])
def test_otherwise_nothing_is_proven(prover, feedback):
    assert found(prover, feedback, "When?") == (None, feedback)


def test_sentences_with_the_rarest_words_in_common_are_proposed(prover):
    proof = prover.prove("", "When did the lake freeze? 1963")

    assert [sentence.text for sentence in proof.proposed] == [
        "The lake froze in 1963.",
        "The yellow ferry crosses the lake twice a day.",
    ]
    assert proof.proven is None


def test_nothing_is_proposed_where_no_word_is_shared(prover):
    assert prover.prove("", "Who wrote this of us?").proposed == ()


def test_few_are_proposed(db):
    article = factories.make_article(sections=0)
    factories.make_section(article, body=" ".join(f"Ferry number {number} is late." for number in range(20)))

    assert len(Prover(article).prove("", "Which ferry?").proposed) == MOST_PROPOSED


def test_a_prover_asks_once(db, django_assert_num_queries):
    article = factories.make_article(sections=3)

    with django_assert_num_queries(1):
        Prover(article).prove("", "ferry")
