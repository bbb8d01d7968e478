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
    # without the word that only links to the sentence before
    (
        f"“But every village along the valley should have a bus,” said Peter Lund. {_OTHER}",
        "Who said, “Every village along the valley should have a bus”?",
        "Peter Lund",
    ),
    (
        f"“It’s hard to build a bridge across the valley,” said Peter Lund. {_OTHER}",
        "Who said, “It’s hard to build a bridge across the valley”?",
        "Peter Lund",
    ),
    # a point made in plain words, though the article has none of its things elsewhere
    (
        f"“Every traveller needs strong boots, but nobody should carry a heavy map,” said Tom Bell. {_OTHER}",
        "Who said, “Every traveller needs strong boots, but nobody should carry a heavy map”?",
        "Tom Bell",
    ),
]

YIELDS_NOTHING = [
    "“Nothing of the sort was ever tried in these hills before this year.”",
    "A visitor said: “Nothing of the sort was ever tried in these hills.”",
    f"“The villages of the valley need this connection to the town,” said Tom Bell. {_OTHER}",
    f"“For example, the county needs to look at old bridges now,” said Tom Bell. {_OTHER}",
    "“Every village along the valley should have a bus,” said Peter Lund.",
    f"“But she should have a bus along the valley,” said Tom Bell. {_OTHER}",
    f"“They painted a strange picture and hung it upside down,” said Tom Bell. {_OTHER}",
    f"“My head is no clearer now than it was in the morning,” said Tom Bell. {_OTHER}",
]
