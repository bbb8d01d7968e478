import time

import pytest

from classroom.pseudonyms import pseudonym_key
from discussion.writing.naming import parts

KEYS = {pseudonym_key(name) for name in ("Ada", "Ada Lovelace", "Bo", "小明", "É-li", "x_y", "<b>Z</b>")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@Ada", ["@Ada"]),
        ("Well, @ada: yes", ["@ada"]),
        ("@Ada Lovelace and @Ada", ["@Ada Lovelace", "@Ada"]),
        ("@Ada  lovelace's", ["@Ada  lovelace"]),
        ("@AdaLovelace", ["@AdaLovelace"]),
        ("@Adam @Bob @Ada1", []),
        ("@Bo@Bo", ["@Bo"]),
        ("(@Bo)", ["@Bo"]),
        ("@小明你好", ["@小明"]),
        ("@é-li @E\u0301-LI", ["@é-li", "@E\u0301-LI"]),
        ("@x_y", ["@x_y"]),
        ("@<b>Z</b>!", ["@<b>Z</b>"]),
        ("ada@bo.example", []),
        ("@ Ada", []),
        ("@", []),
        ("@@Bo", ["@Bo"]),
        ("", []),
    ],
)
def test_names(text, names):
    found = list(parts(text, KEYS))

    assert "".join(piece for piece, _ in found) == text
    assert [piece for piece, key in found if key] == names


@pytest.mark.parametrize("text", ["@" * 10_000, "@x " * 3_333, "@\u0301" * 5_000, "@Ada " * 2_000])
def test_many_signs_cost_little(text):
    start = time.perf_counter()

    found = list(parts(text, KEYS))

    assert "".join(piece for piece, _ in found) == text
    assert time.perf_counter() - start < 1
