"""The items that examples are made from: an example says only what is different."""

from dataclasses import dataclass, field
from typing import Any

Changes = dict[str, Any]

#: What the article says in most examples; "text" in an example adds to it.
TEXT = "Rosa Imrie drives the yellow bus. Tom Bell and Anna Krol read. Peter Lund, the manager, left."

CHOICE: Changes = {
    "kind": "multiple_choice",
    "stem": "Who drives the yellow bus in Marsham?",
    "key": "Rosa Imrie",
    "wrong": ("Tom Bell", "Anna Krol"),
    "topic": "person",
}
GAP: Changes = {
    **CHOICE,
    "kind": "gap",
    "stem": "The bus carries _____ books.",
    "key": "3,200",
    "wrong": ("2,400", "6,400"),
}
OPEN_GAP: Changes = {**GAP, "kind": "open_gap", "wrong": (), "accepted": ("3,200", "3200")}
TRUE: Changes = {
    **CHOICE,
    "kind": "true_false",
    "stem": "The yellow bus carries 3,200 books.",
    "key": "True",
    "wrong": ("False",),
}
FALSE: Changes = {**TRUE, "key": "False", "wrong": ("True",)}
SHORT: Changes = {**CHOICE, "kind": "short_answer", "wrong": (), "accepted": ("Rosa Imrie", "Imrie")}
WRITTEN: Changes = {
    **SHORT,
    "kind": "written",
    "stem": "Why does the valley need a bus with books?",
    "key": "The old school is too damp.",
    "accepted": ("The old school is too damp.",),
}
POLL: Changes = {
    **CHOICE,
    "kind": "poll",
    "stem": "Should every valley have a bus with books?",
    "key": "",
    "wrong": ("Yes, at once", "Only if people use it"),
}
EVIDENCE: Changes = {
    **CHOICE,
    "kind": "find_evidence",
    "stem": "Which sentence shows that people came in bad weather?",
    "key": "A queue stood in the rain at every stop.",
    "wrong": ("The bus is yellow.", "It carries 3,200 books."),
    "evidence": "A queue stood in the rain at every stop.",
}
CLAIM: Changes = {
    **CHOICE,
    "kind": "claim_kind",
    "stem": "“The bus saves money.” How does the article present this?",
    "key": "As a claim",
    "wrong": ("As a fact", "As a prediction"),
}
MATCH: Changes = {
    **CHOICE,
    "kind": "matching",
    "stem": "Which description belongs to whom?",
    "key": "",
    "wrong": (),
    "pairs": (
        ("Rosa Imrie", "a retired teacher"),
        ("Tom Bell", "a local councillor"),
        ("Anna Krol", "a busy manager"),
        ("", "a young nurse"),
    ),
}
ORDER: Changes = {
    **MATCH,
    "kind": "ordering",
    "stem": "Put these events in the order in which they happened.",
    "pairs": (("The bus was bought", "2"), ("The library closed", "1"), ("Readers met the driver", "3")),
}


@dataclass(frozen=True)
class Examples:
    """``refused`` and ``passed`` are items by what is different from ``CHOICE``; ``missed`` are faults not yet seen.

    Beside the fields of an item an example may set "title", "text" and "published" of the article. For the checks of a
    quiz an example is a list of items.
    """

    refused: list[Any]
    passed: list[Any]
    missed: list[tuple[Any, str]] = field(default_factory=list)
