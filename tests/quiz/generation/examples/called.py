"""What the rule ``called`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Readers, dubbed “page climbers,” walked two miles to the stop.",
        "According to the article, what were Readers dubbed?",
        "Page climbers",
    ),
    ("Marsham (also known as “Little Venice”) lies on the river.", "What is Marsham also known as?", "Little Venice"),
]

YIELDS_NOTHING = [
    "The so-called “experts” left early.",
    "It is known as a quiet town.",
]
