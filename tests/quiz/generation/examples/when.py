"""What the rule ``when`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("The old bridge was finished in 1932.", "In which year was the old bridge finished?", "1932"),
    (
        "Rosa Imrie opened a small museum on 4 May 1987.",
        "In which year did Rosa Imrie open a small museum?",
        "1987",
    ),
    (
        "The old ferry has belonged to the county since 1932.",
        "Since when has the old ferry belonged to the county?",
        "1932",
    ),
    ("The old ferry will reach Lund by 2031.", "By which year will the old ferry reach Lund?", "2031"),
    ("Rosa Imrie sold bread in Lund in the 1940s.", "In which decade did Rosa Imrie sell bread in Lund?", "the 1940s"),
]

YIELDS_NOTHING = [
    "Rosa Imrie served as president of the old boat club in 1936.",
    "Rosa Imrie returned to the old house in Lund in 1932.",
    "After the fire in 1925, Rosa Imrie remained active in the library of the valley.",
    "The bridge was finished on Monday.",
    "Rosa Imrie opened a small museum on 4 May.",
    "In 1921 the mill by the river, which burned down in 1925, was sold in 1931.",
    "It was finished in 1932.",
    "The bridge was not finished in 1932.",
    "The old bridge has changed its colour in 1932.",
    "Some parts of the old wall fell in 1932.",
]
