"""A draft as the generator could give it, with an item of every kind."""

from quiz.generation.items import Choice, Draft, Evidence, Item, Reserve, Seconds, TalkingPoint
from tests.factories_quiz import EVIDENCE, OF_KIND

BODY = "The yellow ferry crosses the lake twice a day.\n\nIt carries bicycles for free."


def item(kind: str, **fields) -> Item:
    """An item on the first section, made of what ``factories_quiz`` asks in this kind."""
    wanted = OF_KIND[kind]
    pairs = tuple(Choice(text, correct=bool(text), partner=partner) for text, partner in wanted.get("pairs", ()))
    options = tuple(
        Choice(text, correct=index == wanted.get("key", 0)) for index, text in enumerate(wanted.get("options", ()))
    )
    values = {
        "section": 1,
        "kind": kind,
        "stem": wanted["stem"],
        "choices": pairs or options,
        "accepted": tuple(wanted.get("accepted", ())),
        "explanation": "The text says so.",
        "evidence": Evidence(1, 0, len(EVIDENCE), EVIDENCE),
        "rule": "example",
        "rule_version": 1,
        "difficulty": "easy",
    }
    return Item(**{**values, **fields})


def draft(items=(), reserve=(), talking_points=()) -> Draft:
    return Draft(tuple(items), (), (), Seconds(0, 0, 0), tuple(reserve), tuple(talking_points))


def every_kind() -> Draft:
    """Every kind once; one item in reserve behind the first, one behind all; and two talking points."""
    return draft(
        items=map(item, OF_KIND),
        reserve=[
            Reserve(item("multiple_choice", stem="How many trips are there a day?"), behind=0),
            Reserve(item("short_answer", stem="What colour is it?", accepted=("yellow",))),
        ],
        talking_points=[
            TalkingPoint(1, "two views", "Should the ferry sail a third time?"),
            TalkingPoint(1, "your place", "What is free of charge where you live?"),
        ],
    )
