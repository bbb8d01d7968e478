"""What the rule ``agent`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The repair of the old mill was funded by the county and a sailors’ charity.",
        "Who funded the repair of the old mill?",
        "The county and a sailors’ charity.",
    ),
    (
        "Rosa Imrie was inspired by the old painters of Marsham as a child.",
        "Who inspired Rosa Imrie as a child?",
        "The old painters of Marsham.",
    ),
    (
        "The old harbour is often flooded by heavy northern storms.",
        "What often floods the old harbour?",
        "Heavy northern storms",
    ),
]

YIELDS_NOTHING = [
    "The old harbour is reached by bus.",
    "The old mill was restored by Rosa Imrie in the spring.",
    "The old mill was not restored by the pupils of the school.",
    "Some of the old mills were restored by the pupils of the school.",
    "The old harbour was flooded by it.",
]
