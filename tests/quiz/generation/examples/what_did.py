"""What the rule ``what_did`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "In 1998 Rosa Imrie opened a small school of dance.",
        "What did Rosa Imrie do in 1998?",
        "Opened a small school of dance",
    ),
]

YIELDS_NOTHING = [
    "Rosa Imrie learned the trade of a driver.",
    "In 1998 it rained for a week.",
]
