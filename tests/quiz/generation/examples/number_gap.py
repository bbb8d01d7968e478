"""What the rule ``number_gap`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("The county bought the yellow bus for £48,000.", "The county bought the yellow bus for _____.", "£48,000"),
]

YIELDS_NOTHING = [
    "It carries 3,200 books.",
    "On Monday the bus carried 3,200 books.",
    "The bus has two blue doors.",
]
