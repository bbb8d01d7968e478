"""What the rule ``role`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Tom Bell, a councillor from Lower Arden, spoke to the visitors.",
        "How does the article describe Tom Bell?",
        "A councillor from Lower Arden",
    ),
    (
        "Much was found by the local history expert Anna Krol.",
        "How does the article describe Anna Krol?",
        "A local history expert",
    ),
    (
        "The former mayor of Marsham, Peter Lund, wrote a letter.",
        "How does the article describe Peter Lund?",
        "The former mayor of Marsham",
    ),
]

YIELDS_NOTHING = [
    "Tom Bell laughed.",
    "Tom Bell, who laughed, went home.",
    "Tom Bell, his brother, went home.",
]
