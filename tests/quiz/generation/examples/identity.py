"""What the rule ``identity`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The old mill has become a famous school for young sailors.",
        "What has the old mill become?",
        "A famous school for young sailors.",
    ),
    (
        "The old ferry became the most popular café of the harbour in 1998.",
        "What did the old ferry become in 1998?",
        "The most popular café of the harbour.",
    ),
    (
        "The harbour museum’s main goal is the repair of wooden boats.",
        "What is the harbour museum’s main goal?",
        "The repair of wooden boats.",
    ),
]

YIELDS_NOTHING = [
    "The old mill has not become a school for young sailors.",
    "Rosa Imrie became a teacher of young sailors.",
    "The old mill became very popular.",
    "The harbour museum’s main problem is the price of wood.",
    "It has become a famous school for young sailors.",
]
