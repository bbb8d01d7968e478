"""What the rule ``superlative`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Otters are the most common hunters of the valley.",
        "What are the most common hunters of the valley, according to the article?",
        "Otters",
    ),
    (
        "Vardo Motors is the only maker of buses in the valley.",
        "What is the only maker of buses in the valley, according to the article?",
        "Vardo Motors",
    ),
]

YIELDS_NOTHING = [
    "Otters are common hunters of the valley.",
    "Otters are the best example.",
    "They are the most common hunters of the valley.",
    "The bus is the most expensive thing in the valley.",
    "Otters are not the most common hunters of the valley.",
]
