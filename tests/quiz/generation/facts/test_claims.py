import pytest

from quiz.generation.facts.claims import (
    ALLEGATION,
    ATTRIBUTED,
    FACT,
    OPINION,
    PREDICTION,
    QUOTATION,
    UNCLEAR,
    claims,
)
from tests.quiz.generation.texts import understand

#: (sentence, kind, named source)
LABELS = [
    ("The county bought the bus for £48,000.", FACT, ""),
    ("Rosa Imrie learned to drive a bus in 1998.", FACT, ""),
    ("The library closes at six o’clock.", FACT, ""),
    ("Tom Bell said that the bus was old.", ATTRIBUTED, "Tom Bell"),
    ("According to Anna Krol, the firm builds ten boats a year.", ATTRIBUTED, "Anna Krol"),
    ("A survey of the bay found that the number of seals had doubled.", ATTRIBUTED, ""),
    ("The old pier, a visitor said, was built of oak.", ATTRIBUTED, ""),
    ("“The gate stays shut all winter,” said Rosa Imrie.", QUOTATION, "Rosa Imrie"),
    ("“The gate stays shut all winter,” said a passer-by.", QUOTATION, ""),
    ("The new bridge will open in May.", PREDICTION, ""),
    ("The number of visitors is expected to rise to 900.", PREDICTION, ""),
    ("Tom Bell said that the new bridge will open in May.", PREDICTION, "Tom Bell"),
    ("Visitors fear that the bridge will fall.", UNCLEAR, ""),
    ("Walkers follow signs that will lead them to the bridge.", UNCLEAR, ""),
    ("The clerk allegedly kept two sets of books.", ALLEGATION, ""),
    ("The owner is accused of hiding the keys.", ALLEGATION, ""),
    ("The council should mend the road.", OPINION, ""),
    ("The new hall is beautiful.", OPINION, ""),
    ("If the bridge opens, the ferry will stop.", UNCLEAR, ""),
    ("The ferry might stop in winter.", UNCLEAR, ""),
    ("We all know the old ferry.", UNCLEAR, ""),
    ("Who drives the bus?", UNCLEAR, ""),
    ("Three bridges and a tower.", UNCLEAR, ""),
    ("The law says that every boat must be painted white.", UNCLEAR, ""),
]


@pytest.mark.parametrize(("text", "kind", "speaker"), LABELS)
def test_sentence_gets_its_label_and_its_source(text, kind, speaker):
    labels = [(claim.kind, claim.speaker) for claim in claims(understand(text))]

    assert labels == [(kind, speaker)]


def test_words_of_doubt_are_kept():
    [claim] = claims(understand("Tom Bell said that nearly 900 people might come."))

    assert claim.hedges == ("nearly", "might")


def test_a_source_without_a_name_is_a_source():
    [claim] = claims(understand("Officials said that the pier was closed."))

    assert (claim.sourced, claim.speaker) == (True, "")
