import pytest

from tests.quiz.generation.texts import understand

#: text -> (asked, reason, link, degree) of each cut
CUTS = [
    ("The school closed because the roof leaked.", [("The school closed", "the roof leaked.", "because", "")]),
    (
        "The school closed, partly because of the rain.",
        [("The school closed", "the rain.", "because of", "partly")],
    ),
    ("The roof leaked, so the school closed.", [("the school closed.", "The roof leaked", "so", "")]),
    (
        "The roof leaked. As a result, the school closed.",
        [("the school closed.", "The roof leaked.", "so", "")],
    ),
    (
        "The school closed. This was because the roof leaked.",
        [("The school closed.", "the roof leaked.", "because", "")],
    ),
    (
        "Because the roof leaked, the school closed.",
        [("the school closed.", "the roof leaked", "because", "")],
    ),
    ("To save money, the school closed.", [("the school closed.", "save money", "to", "")]),
    ("If the roof leaks, the school closes.", [("the school closes.", "the roof leaks", "if", "")]),
    ("The school closes if the roof leaks.", [("The school closes", "the roof leaks.", "if", "")]),
    ("Despite the rain, the school opened.", [("the school opened.", "the rain", "despite", "")]),
    ("The school opened although the roof leaked.", [("The school opened", "the roof leaked.", "although", "")]),
    ("The school was so far away that nobody went.", []),
    ("The school closes even if the roof is dry.", []),
    ("“The school closed because the roof leaked.”", [("The school closed", "the roof leaked.", "because", "")]),
    ("Tom Bell spoke. “The roof leaked,” he said. As a result, the school closed.", []),
]


@pytest.mark.parametrize(("text", "expected"), CUTS)
def test_a_text_is_cut_where_it_gives_a_reason(text, expected):
    halves = understand(text).parsed.halves

    assert [(half.main.text, half.reason.text, half.link, half.degree) for half in halves] == expected
