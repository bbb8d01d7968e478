"""What the rule ``finding`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "A survey of the valley has shown that most readers come on foot.",
        "What has a survey of the valley shown?",
        "Most readers come on foot.",
    ),
    (
        "A court in Marsham ruled that the old ferry was too small for the harbour.",
        "What did a court in Marsham rule?",
        "The old ferry was too small for the harbour.",
    ),
    (
        "Tom Bell fears that the old ferry will close in winter.",
        "What does Tom Bell fear?",
        "The old ferry will close in winter.",
    ),
    (
        "Rosa Imrie spoke. She hopes that the villages of the valley will keep their bus.",
        "What does Rosa Imrie hope?",
        "The villages of the valley will keep their bus.",
    ),
    (
        "Tom Bell admitted he had never seen the old bridge.",
        "What did Tom Bell admit?",
        "He had never seen the old bridge.",
    ),
    # what follows behind "and" is another deed
    (
        "Tom Bell announced that the old ferry would stop in winter and ordered new boats.",
        "What did Tom Bell announce about the old ferry?",
        "The old ferry would stop in winter.",
    ),
]

YIELDS_NOTHING = [
    # what about?
    "Tom Bell announced that he would stop in winter and sell the old boats.",
    "It has shown that most readers come on foot.",
    "Tom Bell fears that the ferry will close. Tom Bell fears that the road will flood in winter.",
    "Tom Bell never feared that the old ferry would close in winter.",
    "“We need boats,” said Tom Bell. Tom Bell suggested that the old ferry was too small for the harbour.",
    "Tom Bell noticed that the old ferry was slow, but that the villages of the valley loved it.",
    "Some surveys suggest that most readers come on foot.",
    "A survey may show that most readers come on foot.",
    "A survey of the valley has shown how they come.",
    "The big coffee chain insists that it pays the right amount of tax.",
]
