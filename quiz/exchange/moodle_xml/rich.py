"""A text of a Moodle XML file, in one of the formats that it may have."""

from quiz.exchange.moodle_xml.elements import Element
from quiz.exchange.texts import from_html, lines

#: What has been lost on the way to plain text.
Losses = list[str]
AS_WRITTEN = {"plain_text", "markdown"}


def rich(element: Element | None, losses: Losses) -> str:
    """The words of the element, and into ``losses`` what they lose; files are lost by their names."""
    if element is None:
        return ""
    source = element.said("text")
    losses += [f"the file “{file.attributes.get('name', '?')}”" for file in element.all("file")]
    if element.attributes.get("format") in AS_WRITTEN:
        return "\n".join(lines(source))
    words, lost = from_html(source)
    losses += lost
    return words
