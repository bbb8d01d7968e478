"""What the rule ``called`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Readers, dubbed “page climbers,” walked two miles to the stop.",
        "What were readers dubbed, according to the article?",
        "Page climbers",
    ),
    ("Marsham (also known as “Little Venice”) lies on the river.", "What is Marsham also known as?", "Little Venice"),
]

YIELDS_NOTHING = [
    "The tall ones, dubbed “page climbers,” walked two miles.",
    "The so-called “experts” left early.",
    "It is known as a quiet town.",
    "The boats left for the island south of Lund, known as “Little Venice”.",
]
