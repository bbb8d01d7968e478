"""What the rule ``who_said`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "“A library on wheels costs more than a library in a house,” said Tom Bell.",
        "Who said, “A library on wheels costs more than a library in a house”?",
        "Tom Bell",
    ),
    (
        "Anna Krol spoke in Marsham. “Every village along the river should have a bus,” she said.",
        "Who said, “Every village along the river should have a bus”?",
        "Anna Krol",
    ),
]

YIELDS_NOTHING = [
    "“Nothing of the sort was ever tried in these hills before this year.”",
    "A visitor said: “Nothing of the sort was ever tried in these hills.”",
    "“The villages of the valley need this connection to the town,” said Tom Bell.",
    "“For example, the county needs to look at old bridges now,” said Tom Bell.",
]
