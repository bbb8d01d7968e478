"""What the rule ``name_gap`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The yellow bus made its first stop in Denmark. The people of Denmark waved.",
        "The yellow bus made its first stop in _____.",
        "Denmark",
    ),
]

YIELDS_NOTHING = [
    "The yellow bus made its first stop in Denmark.",
    "The chief doctor for Norway praised the clean hospitals of the valley. The doctor left Norway in May.",
    "The readers praised the wide fields of Denmark, Norway and Iceland. Denmark, Norway and Iceland are cold.",
    "The yellow bus, as in Norway, made nine long stops in the valley. The roads of Norway are steep.",
    "Rosa Imrie worked with Vardo Motors.",
    "Today she lives in Denmark.",
    "It lies in Denmark.",
    "The people of Denmark sang. The old bus is full of books from Denmark and the new boat is in the harbour.",
]
