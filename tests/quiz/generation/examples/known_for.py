"""What the rule ``known_for`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Rosa Imrie is best known for her old maps of the valley.",
        "What is Rosa Imrie best known for?",
        "Her old maps of the valley.",
    ),
    (
        "Vardo Motors was fined for selling broken engines.",
        "What was Vardo Motors fined for?",
        "Selling broken engines",
    ),
]

YIELDS_NOTHING = [
    "It is known for this.",
    "Rosa Imrie is not known for her maps.",
    "Rosa Imrie was known in Lund.",
    "The bridge is good for the valley.",
]
