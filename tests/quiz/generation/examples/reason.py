"""What the rule ``reason`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The county chose a bus because the old school building is too damp for books.",
        "Why did the county choose a bus?",
        "Because the old school building is too damp for books",
    ),
    (
        "The ferry stopped in 1950 because of a long strike in the harbour.",
        "Why did the ferry stop in 1950?",
        "Because of a long strike in the harbour",
    ),
    (
        "“It is hard for farmers to sell cheese in winter because the mountain road is closed,” said Rosa Imrie.",
        "According to Rosa Imrie, why is it hard for farmers to sell cheese in winter?",
        "Because the mountain road is closed",
    ),
]

YIELDS_NOTHING = [
    "They left because it was late.",
    "Because of this, he stayed.",
    "The county chose a bus.",
]
