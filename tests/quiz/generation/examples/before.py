"""What the rule ``before`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "In 1877 Otto Lund opened a small shop in Marsham. In 1881 he was sent to Arden.",
        "Otto Lund opened a small shop in Marsham before being sent to Arden.",
        "True",
    ),
    (
        "In 1877 Otto Lund opened a small shop in Marsham. In 1881 he quickly sold a mill to a cousin.",
        "Otto Lund quickly sold a mill to a cousin before opening a small shop in Marsham.",
        "False",
    ),
]

YIELDS_NOTHING = [
    "In 1877 Otto Lund opened a small shop in Marsham.",
    "In 1877 Otto Lund opened a small shop in Marsham. In 1881 Anna Krol sold a mill to a cousin.",
    "In 1877 Otto Lund opened a small shop in Marsham. In 1877 he sold a mill to a cousin.",
]
