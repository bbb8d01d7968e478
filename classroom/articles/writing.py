"""From sections back to a text that is read as the same sections again: what a teacher corrects."""

from collections.abc import Iterable, Iterator, Sequence

from classroom.articles.blocks import ends_sentence


def as_markdown(title: str, sections: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Return the text with its title and, over each section, a line ``## heading``.

    ``sections`` are headings with the paragraphs under them, as the reader made them.
    """
    blocks = [f"# {title}"]
    for heading, paragraphs in sections:
        blocks += [f"## {heading}", *_kept_apart(paragraphs)]
    return "\n\n".join(blocks) + "\n"


def _kept_apart(paragraphs: Sequence[str]) -> Iterator[str]:
    """The reader joins what a page break tore in the middle of a sentence. Lines of a list look alike, so mark them."""
    before = ""
    for paragraph in paragraphs:
        looks_torn = bool(before) and not ends_sentence(before) and paragraph[:1].islower()
        yield f"- {paragraph}" if looks_torn else paragraph
        before = paragraph
