"""What the rule ``contrast`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Although the north of the valley was under water, Rosa Imrie drove her van to Lund.",
        "What did Rosa Imrie do even though the north of the valley was under water?",
        "Drive her van to Lund.",
    ),
    (
        "Sales of salt in the valley have dropped by a half despite a long and cold winter, particularly in Lund.",
        "What has happened despite a long and cold winter?",
        "Sales of salt in the valley have dropped by a half.",
    ),
    (
        "Vardo Motors built four workshops in Lund despite a long strike.",
        "What did Vardo Motors do despite a long strike?",
        "Build four workshops in Lund.",
    ),
]

YIELDS_NOTHING = [
    "Four firms have faced a strike, with Vardo Motors paying little despite large sales.",
    "Although it was late, she stayed.",
    "Despite this, Rosa Imrie drove her van to Lund.",
    "Although the north of the valley was under water, the mood was good.",
    "Although the north of the valley was under water, they drove to Lund.",
    "Rosa Imrie, though tired, drove to Lund.",
]
