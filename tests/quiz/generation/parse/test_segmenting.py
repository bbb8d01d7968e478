import pytest

from quiz.generation.parse.segmenting import paragraphs, quotations, sentence_spans

SENTENCES = [
    ("The U.S. ship left. It was late.", ["The U.S. ship left.", "It was late."]),
    ("She lives in the U.S. However, he left.", ["She lives in the U.S.", "However, he left."]),
    ("Mr. Lund met Dr. Krol. They talked.", ["Mr. Lund met Dr. Krol.", "They talked."]),
    ("U.K.-born sailors came. All won.", ["U.K.-born sailors came.", "All won."]),
    ("“It rains… a lot,” she said. He left.", ["“It rains… a lot,” she said.", "He left."]),
    ("“It is late. We must go,” she said.", ["“It is late. We must go,” she said."]),
    ("“It is late.” “We must go.”", ["“It is late.”", "“We must go.”"]),
    ("“Are you here?” Tom Bell asked. No.", ["“Are you here?” Tom Bell asked.", "No."]),
    ("It cost £3.5m in 1998. Nobody paid.", ["It cost £3.5m in 1998.", "Nobody paid."]),
    ("The reprieve—but not for long—came. All slept", ["The reprieve—but not for long—came.", "All slept"]),
    ("", []),
    ("…", ["…"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences_of_a_paragraph(text, expected):
    assert [text[span.start : span.end] for span in sentence_spans(text)] == expected


QUOTATIONS = [
    ("“It rains a lot here,” said Krol.", [("It rains a lot here,", True, True)]),
    ('"It rains a lot here," said Krol.', [("It rains a lot here,", True, True)]),
    ("They are “page climbers,” she said.", [("page climbers,", True, False)]),
    ("“He told us: ‘Go home and rest,'” said Krol.", [("He told us: ‘Go home and rest,'", True, True)]),
    ("‘It rains a lot here,’ said Krol.", [("It rains a lot here,", True, True)]),
    ("The farmers’ horses don’t bite.", []),
    ("“It rains a lot here, and I like that.", [("It rains a lot here, and I like that.", False, True)]),
    ("She said it was “quite cold and wet” there.", [("quite cold and wet", True, False)]),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotations_of_a_paragraph(text, expected):
    assert [(quote.text, quote.closed, quote.speech) for quote in quotations(text)] == expected


def test_paragraphs_are_what_stands_between_line_ends():
    body = "One.\n\n  Two. \nThree."

    assert [body[span.start : span.end] for span in paragraphs(body)] == ["One.", "Two.", "Three."]
