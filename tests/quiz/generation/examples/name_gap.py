"""What the rule ``name_gap`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("The yellow bus made its first stop in Denmark.", "The yellow bus made its first stop in _____.", "Denmark"),
]

YIELDS_NOTHING = [
    "Rosa Imrie worked with Vardo Motors.",
    "Today she lives in Denmark.",
    "It lies in Denmark.",
]
