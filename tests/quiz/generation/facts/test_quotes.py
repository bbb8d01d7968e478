import pytest

from tests.quiz.generation.texts import understand

Q = "“Every village along the river needs a bus,”"

SPEAKERS = [
    (f"{Q} said Rosa Imrie.", ["Rosa Imrie"]),
    (f"{Q} Rosa Imrie said.", ["Rosa Imrie"]),
    (f"{Q} said the history expert Rosa Imrie.", ["Rosa Imrie"]),
    (f"{Q} Rosa Imrie, a nurse at the school in Marsham, told the council.", ["Rosa Imrie"]),
    ("Rosa Imrie said: “Every village along the river needs a bus.”", ["Rosa Imrie"]),
    (f"Rosa Imrie arrived. {Q} she said.", ["Rosa Imrie"]),
    (f"{Q} said Rosa Imrie. “It should come every week of the year.”", ["Rosa Imrie", "Rosa Imrie"]),
    (f"{Q} said Rosa Imrie.\n\n“It should come every week of the year.”", ["Rosa Imrie", "Rosa Imrie"]),
    (f"{Q} said the expert Rosa Imrie. “It should come every week,” she said.", ["Rosa Imrie", "Rosa Imrie"]),
    ("Rosa Imrie said that snow fell.\n\n“Every village along the river needs a bus.”", ["Rosa Imrie"]),
    ("The county minister Rosa Imrie said: “Every village needs a bus.”", ["Rosa Imrie"]),
    (f"{Q} said Rosa Imrie.\n\nLady Holm was late. {Q} she said.", ["Rosa Imrie", "Holm"]),
    (f"Lord Holm came. Lady Holm came too. {Q} said Holm.", []),
    (f"{Q} said Rosa Imrie.\n\nLord Holm and Lady Holm were late. {Q} she said.", ["Rosa Imrie"]),
    (f"{Q} said a visitor.", []),
    (f"Rosa Imrie and Anna Krol arrived. {Q} she said.", []),
    (f"{Q} said Rosa Imrie.\n\nThe bus came.\n\n“It should come every week of the year.”", ["Rosa Imrie"]),
    (f"{Q} said Rosa Imrie.\n\nA visitor said: “It should come every week of the year.”", ["Rosa Imrie"]),
    ("“It should come every week of the year.”", []),
    ("A paper ran the headline, “The old bus is in tears”, while Rosa Imrie said it was “a great loss”.", []),
    ("The house is “quite cold and wet,” and Rosa Imrie left.", []),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers_of_the_quotations(text, speakers):
    assert [utterance.speaker.text for utterance in understand(text).utterances] == speakers
