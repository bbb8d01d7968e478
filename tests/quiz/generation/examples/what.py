"""What the rule ``what`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Helen Ward compared the yellow bus to a visiting grandmother.",
        "What did Helen Ward compare the yellow bus to?",
        "A visiting grandmother",
    ),
    (
        "The old ferry carried dried fish to the islands.",
        "What did the old ferry carry to the islands?",
        "Dried fish",
    ),
]

YIELDS_NOTHING = [
    "The old ferry carried it to the islands.",
    "The county took a careful look at the old ferry.",
    "The old ferry did not carry dried fish to the islands.",
    "The old ferry carried nine passengers to the islands.",
    "The old ferry carried salted fish in May. The old ferry carried fresh apples in autumn.",
]
