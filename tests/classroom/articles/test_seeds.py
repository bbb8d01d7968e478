"""The texts that ship with the product, and those given for development where they are at hand."""

from pathlib import Path

import pytest

from classroom.articles.reading import ArticleDraft
from tests.classroom.articles.examples import read

ROOT = Path(__file__).parents[3]
SEEDS = sorted((ROOT / "seeds").glob("*.md"))
GIVEN = ROOT.parent / "shared" / "articles"


def words(draft: ArticleDraft) -> list[int]:
    return [len(section.body.split()) for section in draft.sections]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_shipped_text_is_a_lesson_of_short_sections(path: Path) -> None:
    draft = read(path)

    assert draft.notices == ()
    assert 900 <= sum(words(draft)) <= 1200
    assert 6 <= len(draft.sections) <= 8
    assert [count for count in words(draft) if not 100 <= count <= 190] == []
    assert draft.slug == path.stem
    assert draft.rights != ""


def test_given_news_story_is_cut_into_sections() -> None:
    found = sorted(GIVEN.glob("seed/*.txt"))
    if not found:
        pytest.skip(f"put the development articles into {GIVEN.name}/ beside the project to test on them")

    draft = read(found[0])

    assert draft.title == "Drafted title"
    assert len(draft.sections) == 7
    assert [count for count in words(draft) if not 100 <= count <= 300] == []
