"""A draft as the generator could give it, with an item of every kind."""

from quiz.generation.items import Choice, Draft, Evidence, Item, Reserve, Seconds, TalkingPoint
from tests.quiz.kinds.examples import EXAMPLES
from tests.quiz.kinds.shapes import EVIDENCE, OTHER_SENTENCE

BODY = f"{EVIDENCE}\n\n{OTHER_SENTENCE}"


def item(kind: str, **fields) -> Item:
    """The example question of the kind as an item on the first section."""
    example = EXAMPLES[kind]
    choices = (
        Choice(line.text, correct=line.is_correct or bool(line.text and line.partner), partner=line.partner)
        for line in example.asked.lines
    )
    values = {
        "section": 1,
        "kind": kind,
        "stem": example.stem,
        "choices": tuple(choices),
        "accepted": example.asked.accepted,
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
        items=map(item, EXAMPLES),
        reserve=[
            Reserve(item("multiple_choice", stem="How many trips are there a day?"), behind=0),
            Reserve(item("short_answer", stem="What colour is it?", accepted=("yellow",))),
        ],
        talking_points=[
            TalkingPoint(1, "two views", "Should the ferry sail a third time?"),
            TalkingPoint(1, "your place", "What is free of charge where you live?"),
        ],
    )
