import pytest

from quiz.questions.evidence import marked_paragraphs

BODY = "One two. Three four.\n\nFive six."


def marked(start, end):
    paragraphs = marked_paragraphs(BODY, start, end)
    return [[f"[{run.text}]" if run.is_evidence else run.text for run in paragraph] for paragraph in paragraphs]


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ("Three four.", [["One two. ", "[Three four.]"], ["Five six."]]),
        ("Five six.", [["One two. Three four."], ["[Five six.]"]]),
        ("One two.", [["[One two.]", " Three four."], ["Five six."]]),
        ("Three four.\n\nFive six.", [["One two. ", "[Three four.]"], ["[Five six.]"]]),
    ],
)
def test_marked_paragraphs(evidence, expected):
    start = BODY.index(evidence)

    assert marked(start, start + len(evidence)) == expected
