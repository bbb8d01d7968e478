"""What the rule ``difference`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Young oysters contain less salt than old oysters.",
        "How do young oysters differ from old oysters?",
        "They contain less salt than old oysters.",
    ),
    (
        "Unlike the old ferry, the new ferry was built by hand in Lund.",
        "How did the new ferry differ from the old ferry?",
        "It was built by hand in Lund.",
    ),
    (
        "In a market hall, unlike a shop, people pay with silver coins.",
        "How does a market hall differ from a shop?",
        "People pay with silver coins.",
    ),
    (
        "The new ferry is heavier than the old ferry.",
        "How does the new ferry differ from the old ferry?",
        "It is heavier than the old ferry.",
    ),
]

YIELDS_NOTHING = [
    "Rosa Imrie is older than Tom Bell.",
    "The new ferry is faster than ever.",
    "The new ferry carried more passengers than last year.",
    "The old ferry carried more than nine passengers.",
    "The valley is home to more than a quarter of a million boats, and to nine hundred farms.",
    "The valley is home to more than a million boats.",
    "The new ferry is not heavier than the old ferry.",
    "The survey showed that oat milk contains less protein than goat milk.",
]
