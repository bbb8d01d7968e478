"""What the rule ``intention`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("Vardo Motors plans to build three more buses.", "What does Vardo Motors plan to do?", "Build three more buses"),
]

YIELDS_NOTHING = [
    "They plan to do it again.",
    "Rosa Imrie did not plan to leave the valley.",
]
