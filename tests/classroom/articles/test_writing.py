from pathlib import Path

import pytest

from classroom.articles.drafts import ArticleDraft
from classroom.articles.writing import as_markdown
from tests import texts
from tests.classroom.articles.examples import TEXT, read_text

LIST = f"# Boats\n\n## Its load\n\n{TEXT}\n\nIt carried\n\n- bread\n- letters, and\n- a goat\n\n## The end\n\nIt ended."
TITLE_AGAIN = f"# Boats\n\n## Boats\n\n{TEXT}\n\n## By night\n\nBy Rosa Imrie, they say, it was painted at night."


def written(draft: ArticleDraft) -> str:
    return as_markdown(draft.title, [(section.heading, section.paragraphs) for section in draft.sections])


@pytest.mark.parametrize("text", [texts.HARBOUR, TEXT, LIST, TITLE_AGAIN], ids=["headings", "none", "list", "title"])
def test_what_was_written_out_is_read_as_the_same_sections(tmp_path: Path, text: str) -> None:
    draft = read_text(tmp_path, text)

    again = read_text(tmp_path, written(draft), title=draft.title)

    assert [section.body for section in again.sections] == [section.body for section in draft.sections]
    assert again.content_hash == read_text(tmp_path, written(again), title=draft.title).content_hash
