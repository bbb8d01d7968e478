"""Where questions leave for files, and come in from them."""

from collections.abc import Callable
from functools import partial

from django.urls import URLPattern, path
from django.utils.text import slugify

from quiz.admin import export_pages, import_pages
from quiz.files.exporting import FORMATS, Format


def addresses(page: Callable) -> list[URLPattern]:
    """``page`` makes a page of the admin of a view."""

    def file(format: Format) -> URLPattern:
        view = page(partial(export_pages.download, format=format))
        return path(f"export/{slugify(format.label)}/", view, name=f"quiz_question_export_{format.name}")

    bring_in = "import/<int:article_pk>/"
    return [
        path("export/", page(export_pages.show), name="quiz_question_export"),
        *map(file, FORMATS),
        path(bring_in, page(import_pages.bring_in), name="quiz_question_import"),
        path(f"{bring_in}keep/", page(import_pages.keep), name="quiz_question_import_keep"),
    ]
