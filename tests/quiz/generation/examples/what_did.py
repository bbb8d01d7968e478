"""What the rule ``what_did`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "In 1998 Rosa Imrie opened a small school of dance.",
        "What did Rosa Imrie do in 1998?",
        "Opened a small school of dance",
    ),
    (
        "Rosa Imrie opened a small school of dance after leaving the navy.",
        "What did Rosa Imrie do after leaving the navy?",
        "Opened a small school of dance.",
    ),
    (
        "During the drought the farmers of the valley dug a long canal.",
        "What did the farmers of the valley do during the drought?",
        "Dug a long canal",
    ),
]

YIELDS_NOTHING = [
    "Rosa Imrie learned the trade of a driver.",
    "In 1998 Rosa Imrie opened a small school of dance. In 1998 it rained.",
    "In the garden Rosa Imrie opened a small school of dance.",
    "In 1998 it rained for a week.",
]
