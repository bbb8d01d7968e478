"""A draft as people and as programs read it."""

from collections.abc import Iterator
from dataclasses import asdict

from quiz.generation.items import ArticleText, Choice, Draft, Item
from quiz.kinds import Kind, kind_named


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
        "reserve": [asdict(reserve) for reserve in draft.reserve],
        "talking_points": [asdict(point) for point in draft.talking_points],
        "shortfalls": list(draft.shortfalls),
        "seconds": asdict(draft.seconds),
    }


def as_text(text: ArticleText, draft: Draft) -> str:
    """The draft as a sheet to read: every question with its key and evidence, what is in reserve, what to talk about.

    An option that is right has a star, pairs an arrow; "=" stands before what may be typed.
    """
    lines = [text.title, ""]
    for number, item in enumerate(draft.items, start=1):
        lines += _item_lines(f"{number}.", item)
    for reserve in draft.reserve:
        lines += _item_lines(f"In reserve{_behind(reserve.behind)}:", reserve.item)
    for point in draft.talking_points:
        lines += [f"To talk about in section {point.section} ({point.sort}): {point.text}", ""]
    return "\n".join([*lines, *draft.shortfalls])


def _behind(index: int | None) -> str:
    return "" if index is None else f" behind {index + 1}"


def _item_lines(name: str, item: Item) -> Iterator[str]:
    kind = kind_named(item.kind)
    yield f"{name} {item.stem}"
    for choice in item.choices:
        yield f"   {_choice_line(kind, choice)}"
    if kind.has_accepted:
        yield from (f"   = {answer}" for answer in item.accepted)
    yield f"   ({item.kind}, {item.difficulty}, section {item.section}, rule {item.rule} {item.rule_version})"
    yield f"   {item.explanation}"
    yield f"   Evidence: {item.evidence.text}"
    yield ""


def _choice_line(kind: Kind, choice: Choice) -> str:
    if kind.has_partners:
        return f"{choice.text or '(spare)'} -> {choice.partner}"
    return f"{'*' if choice.correct and kind.has_right_option else '-'} {choice.text}"
