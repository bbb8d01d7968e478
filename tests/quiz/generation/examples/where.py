"""What the rule ``where`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("Rosa Imrie was born in Norway.", "In which country was Rosa Imrie born?", "Norway"),
]

YIELDS_NOTHING = [
    "She was born in Norway.",
    "Rosa Imrie was not born in Norway.",
    "It happened at home.",
]
