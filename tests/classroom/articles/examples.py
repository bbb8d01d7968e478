"""A text of our own, long enough to be loaded, and the stand-ins for what the language pipeline drafts."""

from collections.abc import Sequence
from pathlib import Path

from classroom.articles.reading import ArticleDraft, read_article

FERRY = (
    "The town of Port Selwyn has sold its old ferry to a museum on the other side of the bay. The mayor, Greta Holm, "
    "said that the boat had carried four generations of children to school, and that nobody wanted to see it broken up."
)
ENGINE = (
    "Volunteers will clean the engine in the spring. It was built in 1931 by a firm that made ploughs, and it has "
    "never been replaced, although the captain once threatened to throw it into the harbour."
)
BRIDGE = (
    "A bridge took the place of the ferry two years ago. Drivers now cross the water in four minutes, but many of them "
    "say that they miss the crossing, the coffee on deck and the talk with their neighbours in the morning."
)
TEXT = "\n\n".join([FERRY, ENGINE, BRIDGE])


def draft_heading(body: str, taken: Sequence[str]) -> str:
    return f"Heading {len(taken) + 1}"


def draft_title(text: str) -> str:
    return "Drafted title"


def read(path: Path, **overrides: str) -> ArticleDraft:
    return read_article(path, overrides=overrides, draft_heading=draft_heading, draft_title=draft_title)


def read_text(folder: Path, text: str, **overrides: str) -> ArticleDraft:
    path = folder / "ferry.txt"
    path.write_bytes(text.encode())
    return read(path, **overrides)
