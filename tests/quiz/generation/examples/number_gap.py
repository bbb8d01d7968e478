"""What the rule ``number_gap`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("The county bought the yellow bus for £48,000.", "The county bought the yellow bus for _____.", "£48,000"),
]

YIELDS_NOTHING = [
    "The yellow bus carries 3,200 books and 410 maps through the valley.",
    "The yellow bus of the county is one of the first 40 buses in the valley.",
    "The old ferry of the valley took 35 minutes to the harbour.",
    "The people of the valley built the harbour in 776 BC.",
    "It carries 3,200 books.",
    "On Monday the bus carried 3,200 books.",
    "The bus has two blue doors.",
    "The people of the valley liked the old bus of 180 pounds.",
    "The council of the valley asked for a 67% cut in the harbour.",
    "Vardo Motors replaced it with 30 newer buses of the valley.",
    "The old people of the valley bought 58,825 tickets for the harbour.",
    "The old harbour of the valley has changed its colour in 1932.",
]
