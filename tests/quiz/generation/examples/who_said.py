"""What the rule ``who_said`` must make of a text, and what it must make nothing of."""

_OTHER = "Anna Krol said that nobody in Lund drives a bus."

#: (text, stem, key)
YIELDS = [
    (
        f"“A library on wheels costs more than a bus on wheels,” said Tom Bell. {_OTHER}",
        "Who said, “A library on wheels costs more than a bus on wheels”?",
        "Tom Bell",
    ),
    (
        f"Peter Lund spoke in Marsham. “Every village along the valley should have a bus,” he said. {_OTHER}",
        "Who said, “Every village along the valley should have a bus”?",
        "Peter Lund",
    ),
]

YIELDS_NOTHING = [
    "“Nothing of the sort was ever tried in these hills before this year.”",
    "A visitor said: “Nothing of the sort was ever tried in these hills.”",
    f"“The villages of the valley need this connection to the town,” said Tom Bell. {_OTHER}",
    f"“For example, the county needs to look at old bridges now,” said Tom Bell. {_OTHER}",
    "“Every village along the valley should have a bus,” said Peter Lund.",
    f"“My head is no clearer now than it was in the morning,” said Tom Bell. {_OTHER}",
]
