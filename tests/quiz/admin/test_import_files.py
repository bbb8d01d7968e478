"""Files that teachers bring: which are taken for questions, and what is said of the others."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from quiz.admin import import_pages
from quiz.exchange import opening
from tests.quiz.admin.test_import import PROVEN, article, everything, look, look_page  # noqa: F401


@pytest.mark.parametrize(
    ("text", "errors"),
    [
        ("", [import_pages.NOTHING_GIVEN]),
        ("no question", None),
        ("// nothing", [opening.NOTHING]),
        (
            f"{PROVEN}\n\nWho? {{=Ada\n\nWho? {{~Ada ~Bo}}",
            [
                "Line 3: the answers are not closed. Put a } behind them, and write a brace that is part of the text "
                "as \\{.",
                "Line 5: no answer is right. Put = before the right one.",
            ],
        ),
        (
            '<?xml version="1.0"?>\n<!DOCTYPE quiz SYSTEM "http://evil.example/x">\n<quiz/>',
            [
                "Line 2: the file declares a document type (DOCTYPE), which a file of questions has no need of. "
                "Take it out."
            ],
        ),
    ],
)
def test_a_file_with_a_fault_is_refused_as_a_whole(cast, client_of, article, text, errors):  # noqa: F811
    response = look(client_of(cast.teacher), article, text)

    if errors is not None:
        assert response.context["form"].non_field_errors() == errors
        assert "plan" not in response.context
    assert response.context["form"]["text"].value() == text
    assert everything() == ([], [])


@pytest.mark.parametrize(
    ("name", "data", "count"),
    [
        ("q.txt", PROVEN.encode("utf-8-sig"), 1),
        ("q.gift", PROVEN.replace("\n", "\r\n").encode(), 1),
        ("q.svg", PROVEN.encode(), 1),
    ],
)
def test_a_file_is_read_by_what_is_in_it(cast, client_of, article, name, data, count):  # noqa: F811
    response = client_of(cast.teacher).post(look_page(article), {"text": "", "file": SimpleUploadedFile(name, data)})

    assert len(response.context["plan"].new) == count


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"PK\x03\x04", opening.PACKED.format(what=opening.ARCHIVE)),
        (b"Who? {=Zo\xeb}", opening.NO_UTF8.format(line=1)),
        (b"x" * (opening.MOST_BYTES + 1), opening.TOO_BIG),
        (b"Who? {T}", import_pages.CHOSEN_ALREADY),
    ],
)
def test_files_that_are_refused(cast, client_of, article, data, error):  # noqa: F811
    text = PROVEN if error == import_pages.CHOSEN_ALREADY else ""

    response = client_of(cast.teacher).post(
        look_page(article), {"text": text, "file": SimpleUploadedFile("questions.txt", data)}
    )

    assert response.context["form"].non_field_errors() == [error]
    assert everything() == ([], [])
