"""What the rule ``who_did`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("Rosa Imrie drove the first bus across the pass.", "Who drove the first bus across the pass?", "Rosa Imrie"),
    (
        "The University of Lund built a small museum in the harbour.",
        "Which university built a small museum in the harbour?",
        "University of Lund",
    ),
]

YIELDS_NOTHING = [
    "“The whole plan,” said Tom Bell, with a smile, “is really rather strange.”",
    "Rosa Imrie never drove a bus.",
    "They drove a bus.",
    "Tom Bell and Rosa Imrie drove a bus.",
]
