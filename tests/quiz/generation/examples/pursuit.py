"""What the rule ``pursuit`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "After the storm, the islanders began to mend their old boats.",
        "What did the islanders begin to do after the storm?",
        "Mend their old boats",
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
