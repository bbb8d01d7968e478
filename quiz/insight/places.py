"""Where in the article the words of an answer stand."""

import re
from collections.abc import Iterable

from classroom.models import Section
from classroom.paragraphs import Paragraph

#: Words that stand in more paragraphs than these say nothing of where a wrong answer comes from.
MOST = 3
_ARTICLE = re.compile(r"(?:an?|the)\s+(?=\S)", re.IGNORECASE)
#: From here on are the scripts that write no spaces between words, so that a word may begin anywhere.
_UNSPACED = re.compile("[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff]")


def places(words: str, paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs with these words side by side; letter case, signs between them and an article do not matter.

    Nothing for words that stand in more than ``MOST``.
    """
    pattern = _pattern(words)
    found = tuple(paragraph for paragraph in paragraphs if pattern and pattern.search(paragraph.text))
    return found if len(found) <= MOST else ()


def paragraph_at(section: Section, offset: int, paragraphs: Iterable[Paragraph]) -> Paragraph | None:
    """The paragraph of the section that holds the character at ``offset``; ``None`` if none of these does."""
    own = [paragraph for paragraph in paragraphs if paragraph.section.pk == section.pk]
    index = section.body.count("\n\n", 0, offset)
    return own[index] if index < len(own) else None


def _pattern(words: str) -> re.Pattern[str] | None:
    tokens = re.findall(r"\w+", _ARTICLE.sub("", words, count=1) if _ARTICLE.match(words) else words)
    if not tokens:
        return None
    between = r"\W+".join(map(re.escape, tokens))
    is_unspaced = _UNSPACED.search(words)
    return re.compile(between if is_unspaced else rf"(?<!\w){between}(?!\w)", re.IGNORECASE)
