from tests import texts
from tests.quality import articles


def test_a_file_is_read_with_its_sections(tmp_path):
    file = tmp_path / "harbour.md"
    file.write_text(texts.HARBOUR)

    article = articles.read(file)

    assert (article.title, [section.heading for section in article.sections]) == (
        "A harbour learns to wait",
        ["The bell", "The ferry"],
    )
