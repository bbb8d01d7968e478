"""What the rule ``owner`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("Vardo Motors, which built the yellow bus, is growing.", "Which company built the yellow bus?", "Vardo Motors"),
    (
        "The ferry’s parent company, Vardo Motors, paid for the repairs.",
        "What is the name of the ferry’s parent company?",
        "Vardo Motors",
    ),
    ("Peter Lund, a baker who moved to Denmark in 1990, laughed.", "Who moved to Denmark in 1990?", "Peter Lund"),
    (
        "The name of Rosa Imrie’s younger brother, Duncan, was not on the list.",
        "What is the name of Rosa Imrie’s younger brother?",
        "Duncan",
    ),
]

YIELDS_NOTHING = [
    "The man who drove the bus laughed.",
    "Vardo Motors is a large firm.",
    "Tom Bell, who was named for his novels Harbour and Pass, polishes every line.",
    "The nurse Rosa Imrie, who wrote a novel, left for Lund.",
    "The flag on Rosa Imrie’s house, Duncan, was not red.",
]
