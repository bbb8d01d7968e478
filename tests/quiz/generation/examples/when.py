"""What the rule ``when`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("The old bridge was finished in 1932.", "In which year was the old bridge finished?", "1932"),
    (
        "Rosa Imrie opened a small museum on 4 May 1987.",
        "On what date did Rosa Imrie open a small museum?",
        "4 May 1987",
    ),
]

YIELDS_NOTHING = [
    "After the fire in 1925, Rosa Imrie remained active in the library of the valley.",
    "The bridge was finished on Monday.",
    "It was finished in 1932.",
    "The bridge was not finished in 1932.",
]
