"""A question as a rater gets it on paper, and its key: nothing of rules, difficulty or numbers shows."""

import random
from collections.abc import Iterator
from string import ascii_uppercase as LETTERS

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
    Choice,
    Item,
)

#: What a rater is told to do, by kind.
TASKS = {
    MULTIPLE_CHOICE: "Choose one.",
    TRUE_FALSE: "True or false?",
    GAP: "Choose what belongs in the gap.",
    OPEN_GAP: "Write what belongs in the gap.",
    SHORT_ANSWER: "Answer in a few words.",
    MATCHING: "Match each number with a letter.",
    ORDERING: "Put the lines in order.",
    FIND_EVIDENCE: "Choose the sentence.",
    CLAIM_KIND: "Choose one.",
    WRITTEN: "Answer in a sentence or two.",
    POLL: "Give your opinion; no answer is wrong.",
}


def sheet_lines(number: int, item: Item, rng: random.Random) -> Iterator[str]:
    """The item in Markdown, without its key."""
    yield f"## {number:02} · {item.kind.replace('_', ' ')}"
    yield ""
    yield f"{TASKS[item.kind]} **{item.stem}**"
    yield ""
    if item.kind == MATCHING:
        yield from (f"{n}. {choice.text}" for n, choice in enumerate(_pairs(item), start=1))
        yield ""
        partners = right_column(item, rng)
        yield from (f"- {letter}) {partner}" for letter, partner in zip(LETTERS, partners, strict=False))
    else:
        yield from (f"- {letter}) {choice.text}" for letter, choice in zip(LETTERS, item.choices, strict=False))
    yield ""


def key_of(item: Item, rng: random.Random) -> str:
    """The key as letters where there are letters; ``rng`` as it was given to ``sheet_lines``."""
    if item.kind == MATCHING:
        partners = right_column(item, rng)
        return " ".join(f"{n}{LETTERS[partners.index(c.partner)]}" for n, c in enumerate(_pairs(item), start=1))
    if item.kind == ORDERING:
        lettered = sorted(zip(item.choices, LETTERS, strict=False), key=lambda pair: int(pair[0].partner))
        return " ".join(letter for _, letter in lettered)
    if item.choices:
        right = [f"{letter}) {c.text}" for letter, c in zip(LETTERS, item.choices, strict=False) if c.correct]
        return " or ".join(right)
    return " / ".join(item.accepted)


def right_column(item: Item, rng: random.Random) -> list[str]:
    """The partners, and the spare one among them, in an order of their own."""
    partners = [choice.partner for choice in item.choices]
    return rng.sample(partners, len(partners))


def _pairs(item: Item) -> list[Choice]:
    return [choice for choice in item.choices if choice.text]
