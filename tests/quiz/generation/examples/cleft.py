"""What the rule ``cleft`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("It was Rosa Imrie who found the old timetable.", "Who found the old timetable?", "Rosa Imrie"),
]

YIELDS_NOTHING = [
    "It was late when Rosa Imrie arrived.",
    "It was she who found it.",
    "It was Rosa Imrie who left.",
]
