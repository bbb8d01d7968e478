"""A draft as people and as programs read it."""

from collections.abc import Iterator
from dataclasses import asdict

from quiz.generation.items import ArticleText, Draft, Item


def as_data(text: ArticleText, draft: Draft) -> dict[str, object]:
    """The draft as plain data for JSON; the keys are a promise to other programs."""
    return {
        "article": {
            "title": text.title,
            "words": sum(len(section.body.split()) for section in text.sections),
            "sections": [
                {"position": section.position, "heading": section.heading, "words": len(section.body.split())}
                for section in text.sections
            ],
        },
        "items": [asdict(item) for item in draft.items],
        "shortfalls": list(draft.shortfalls),
        "seconds": asdict(draft.seconds),
    }


def as_text(text: ArticleText, draft: Draft) -> str:
    """The draft as a sheet to read: every question with its options, the key marked, and the evidence."""
    lines = [text.title, ""]
    for number, item in enumerate(draft.items, start=1):
        lines += _item_lines(number, item)
    return "\n".join([*lines, *draft.shortfalls])


def _item_lines(number: int, item: Item) -> Iterator[str]:
    yield f"{number}. {item.stem}"
    for choice in item.choices:
        yield f"   {'*' if choice.correct else '-'} {choice.text}"
    yield f"   ({item.kind}, {item.difficulty}, section {item.section}, rule {item.rule} {item.rule_version})"
    yield f"   {item.explanation}"
    yield f"   Evidence: {item.evidence.text}"
    yield ""
