"""What the rule ``how_many`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("The yellow bus carries 3,200 books.", "How many books does the yellow bus carry?", "3,200"),
    ("About 900 people visited the harbour museum.", "About how many people visited the harbour museum?", "900"),
]

YIELDS_NOTHING = [
    "The bus carries many books.",
    "They carry 3,200 books.",
    "The bus has two doors.",
]
