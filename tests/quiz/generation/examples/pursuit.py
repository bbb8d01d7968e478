"""What the rule ``pursuit`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "In 1931, Rosa Imrie began to collect old boats from the northern villages.",
        "What did Rosa Imrie begin to do in 1931?",
        "Collect old boats from the northern villages.",
    ),
    (
        "Rosa Imrie avoided driving over the old bridge.",
        "What did Rosa Imrie avoid doing?",
        "Driving over the old bridge.",
    ),
]

YIELDS_NOTHING = [
    "The islanders did not begin to mend their boats.",
    "The islanders began to sing.",
    "Some of the islanders began to mend their boats.",
    "The islanders began to mend them for her.",
    "Rosa Imrie plans to mend the old boats.",
]
