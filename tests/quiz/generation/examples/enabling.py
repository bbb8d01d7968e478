"""What the rule ``enabling`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The new lift allows people in wheelchairs to reach the upper floor.",
        "What does the new lift allow people in wheelchairs to do?",
        "Reach the upper floor",
    ),
    (
        "In Lund, all readers were asked to bring back their books.",
        "What were all readers asked to do in Lund?",
        "Bring back their books",
    ),
    (
        "Readers are expected to bring back their books within a month.",
        "What are readers expected to do?",
        "Bring back their books within a month.",
    ),
]

YIELDS_NOTHING = [
    "It allows them to do this.",
    "The council does not allow people to park in the old market.",
    "The new lift allows wheelchairs.",
    "In Lund, all readers were asked to bring back their books. Here they paid for lost ones, too.",
]
