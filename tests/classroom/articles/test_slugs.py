import pytest

from classroom.articles.slugs import MOST_CHARACTERS, slug_for


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("The Ferry's Last Trip!", "the-ferrys-last-trip"),
        ("Café Señor", "cafe-senor"),
        ("渡轮", "article-0123456789"),
        ("", "article-0123456789"),
    ],
)
def test_slug_is_made_from_the_title(title: str, slug: str) -> None:
    assert slug_for(title, "0123456789abcdef") == slug


def test_slug_ends_with_a_whole_word() -> None:
    assert slug_for("boat " * 40, "") == "-".join(["boat"] * 16)
    assert len(slug_for("b" * 200, "")) == MOST_CHARACTERS
