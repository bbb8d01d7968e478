"""Invented questions for the tests of the measure, one of each kind."""

from typing import Any

from quiz.generation.items import (
    CLAIM_KIND,
    FIND_EVIDENCE,
    GAP,
    MATCHING,
    MULTIPLE_CHOICE,
    OPEN_GAP,
    ORDERING,
    POLL,
    SHORT_ANSWER,
    TRUE_FALSE,
    WRITTEN,
    ArticleText,
    Choice,
    Draft,
    Evidence,
    Item,
    Reserve,
    Seconds,
    SectionText,
)

BODIES = (
    "The mill of Osterby was closed in 1974. Its great wheel could be turning again very soon.",
    "Petra Lund, a baker, bought the old mill for £90,000. She said she might sell bread there.",
    "Jon Vale, a miller from Norhavn, repaired the wheel with oak. The village helped him all summer.",
)
ARTICLE = ArticleText(
    "The mill turns again",
    tuple(SectionText(n, f"Part {n}", body) for n, body in enumerate(BODIES, start=1)),
)


def options(*texts: str, key: int | None = 0) -> tuple[Choice, ...]:
    return tuple(Choice(text, place == key) for place, text in enumerate(texts))


def pairs(*partners: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(left, bool(left), right) for left, right in partners)


def make_item(
    stem: str = "Who repaired the wheel of the mill?",
    choices: tuple[Choice, ...] | None = None,
    *,
    kind: str = MULTIPLE_CHOICE,
    accepted: tuple[str, ...] = (),
    section: int = 3,
    start: int = 0,
    explanation: str = "The article says this.",
) -> Item:
    """Multiple choice with ``Jon Vale`` as its key unless told otherwise."""
    if choices is None:
        choices = options("Jon Vale", "Petra Lund", "Ada Birk", "Finn Holt")
    evidence = Evidence(section, start, len(BODIES[section - 1]), BODIES[section - 1][start:])
    return Item(section, kind, stem, choices, accepted, explanation, evidence, "who_did", 1, "easy")


def of_each_kind() -> dict[str, Item]:
    """A whole item of each of the kinds."""
    sentences = options("Jon Vale repaired the wheel with oak.", "The village helped him all summer.")
    labels = options("A fact", "A claim", "A prediction", key=1)
    people = pairs(("Petra Lund", "a baker"), ("Jon Vale", "a miller"), ("Ada Birk", "a judge"), ("", "a nurse"))
    events = tuple(Choice(text, True, place) for text, place in (("It opened", "2"), ("It shut", "3"), ("A plan", "1")))
    return {
        MULTIPLE_CHOICE: make_item(),
        TRUE_FALSE: make_item("The wheel is made of oak.", options("True", "False"), kind=TRUE_FALSE),
        GAP: make_item("The mill was closed in _____.", options("1974", "1947", "1984"), kind=GAP),
        OPEN_GAP: make_item("Petra Lund is a _____.", (), kind=OPEN_GAP, accepted=("baker", "Baker")),
        SHORT_ANSWER: make_item("What did Petra Lund buy?", (), kind=SHORT_ANSWER, accepted=("the old mill",)),
        MATCHING: make_item("Match the people with what they do.", people, kind=MATCHING),
        ORDERING: make_item("Put these events in order.", events, kind=ORDERING),
        FIND_EVIDENCE: make_item("Which sentence shows who repaired the wheel?", sentences, kind=FIND_EVIDENCE),
        CLAIM_KIND: make_item("“Bread may be sold.” How is this reported?", labels, kind=CLAIM_KIND),
        WRITTEN: make_item("Why did the mill open again?", (), kind=WRITTEN, accepted=("Because of Petra Lund.",)),
        POLL: make_item("Would you buy an old mill?", options("Yes", "No", key=None), kind=POLL),
    }


def make_draft(*items: Item, reserve: tuple[Item, ...] = (), **fields: Any) -> Draft:
    values: dict[str, Any] = {
        "shortfalls": (),
        "refusals": (("too short", 2),),
        "seconds": Seconds(1.0, 0.5, 2.0),
        **fields,
    }
    return Draft(items=items, reserve=tuple(map(Reserve, reserve)), **values)
