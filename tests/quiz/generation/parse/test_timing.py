import pytest

from quiz.generation.parse.timing import time_cut

CUTS = [
    ("The mill closed after the river changed.", ("The mill closed", "the river changed.", "after")),
    ("When the river changed, the mill closed.", ("the mill closed.", "the river changed", "when")),
    ("The mill closed even after the river changed.", None),
    ("It closed when the river rose before the war came.", None),
    ("The mill closed two years before the river changed.", None),
    ("The mill closed when the river, which was high, changed.", None),
    ("The mill closed.", None),
]


@pytest.mark.parametrize(("text", "expected"), CUTS)
def test_time_is_cut_off_where_one_link_tells_it(text, expected):
    cut = time_cut(text)

    assert (cut and (text[slice(*cut.main)], text[slice(*cut.time)], cut.link)) == expected
