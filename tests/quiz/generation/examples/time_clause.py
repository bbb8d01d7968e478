"""What the rule ``time_clause`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The old mill of Marsham closed after the river changed its course.",
        "When did the old mill of Marsham close?",
        "After the river changed its course.",
    ),
]

YIELDS_NOTHING = [
    "The old mill of Marsham closed after it burned.",
    "The old mill of Marsham closed because the river changed its course.",
    "The old mill of Marsham did not close after the river changed its course.",
    "It closed after the river changed its course.",
    "Rosa Imrie began her work at the mill before moving to the harbour.",
]
