"""What the rule ``thing_name`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Tom Bell works for Rewild Arden, a new charity to bring back the beaver.",
        "What is the name of the new charity to bring back the beaver?",
        "Rewild Arden",
    ),
    (
        "He joined the campaign group Arden First. Arden First wants better buses.",
        "What is the name of the campaign group in the article?",
        "Arden First",
    ),
]

YIELDS_NOTHING = [
    "Relighting Arden, a small charity that lends lights to sailors, opened a shop.",
    "Tom Bell, a baker from Marsham, laughed.",
    "Tom Bell works for Rewild Arden, a charity.",
    "He joined the campaign group Arden First.",
    "After the decline of Vardo Motors, a factory rose in the high hills of the county.",
    "She wrote to Google, a large firm in the south of the country.",
]
