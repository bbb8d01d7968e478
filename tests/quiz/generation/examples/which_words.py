"""What the rule ``which_words`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "“A library on wheels costs more than a house,” said Tom Bell.\n\n"
        "“Every village along the river needs a library,” said Anna Krol.",
        "Which words did Tom Bell say, according to the article?",
        "“A library on wheels costs more than a house”",
    ),
]

YIELDS_NOTHING = [
    "“A library on wheels costs more than a house,” said a visitor.",
    "“My head is no clearer now than it was in the morning,” said Tom Bell.",
]
