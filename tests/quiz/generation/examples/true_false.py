"""What the rule ``true_false`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The old bridge across the river was finished in 1932.",
        "The old bridge across the river was finished in 1932.",
        "True",
    ),
    (
        "The number of readers in the valley increased in winter.",
        "The number of readers in the valley decreased in winter.",
        "False",
    ),
]

YIELDS_NOTHING = [
    "Several firms of the valley have faced criticism over their prices.",
    "The coffee firm insists that the people of Marsham pay a fair price.",
    "Tom Bell’s children, for example, might be called Rosa Bell and Anna Bell in Marsham.",
    "The old names Rosa, Anna, Helen and Peter in the valley are fine.",
    "Rosa Imrie helped people from the two countries to learn to read.",
    "It was finished in 1932.",
    "We saw it.",
    "This bridge was finished in 1932.",
]
