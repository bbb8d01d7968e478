"""What the rule ``intention`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("Vardo Motors plans to build three more buses.", "What does Vardo Motors plan to do?", "Build three more buses"),
    (
        "In Lund, Anna Krol hopes to open a workshop for young people.",
        "What does Anna Krol hope to do in Lund?",
        "Open a workshop for young people.",
    ),
]

YIELDS_NOTHING = [
    "They plan to do it again.",
    "People want to learn more about boats.",
    "Rosa Imrie wants to tell them about the old boats.",
    "Rosa Imrie did not plan to leave the valley.",
]
