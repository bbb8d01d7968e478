"""What the rule ``what_happened`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "In 1964 the old mill was torn down to make way for shops.",
        "What happened to the old mill in 1964?",
        "It was torn down to make way for shops.",
    ),
    (
        "After the flood the northern bridge collapsed into the river.",
        "What happened to the northern bridge after the flood?",
        "It collapsed into the river.",
    ),
]

YIELDS_NOTHING = [
    "In 1964 the old mill was not torn down to make way for shops.",
    "In 1964 Rosa Imrie was elected to the council of Marsham.",
    "In 1964 the miller’s dilemma was presented by a writer to explain the new mills.",
    "In 1964 the old mill was established by a rich farmer from the valley.",
    "After the flood a northern bridge collapsed into the river.",
    "The old mill is used as a museum of farming.",
    "In 1964 the old mill was located behind the church.",
    "It was torn down in 1964 to make way for shops.",
]
