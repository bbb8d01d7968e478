"""What the rule ``view`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Tom Bell said that the ferry to the valley was too slow for the market.",
        "What does Tom Bell say about the ferry to the valley?",
        "It was too slow for the market.",
    ),
    (
        "“Cold winters in the valley could kill most of the vines,” said Anna Krol.",
        "What does Anna Krol say about cold winters in the valley?",
        "They could kill most of the vines.",
    ),
    (
        "Tom Bell believes that the ferry to the valley is too slow for the market.",
        "What does Tom Bell believe about the ferry to the valley?",
        "It is too slow for the market.",
    ),
    (
        "The Arden Council said that the ferry to the valley was too slow for the market.",
        "What does the Arden Council say about the ferry to the valley?",
        "It was too slow for the market.",
    ),
    # all that is said of it, and what it is said for
    (
        "“In winter, the ferry to the valley is slow and costs too much money,” said Tom Bell.",
        "What does Tom Bell say about the ferry to the valley?",
        "In winter, it is slow and costs too much money.",
    ),
    # a bare noun, where the article is about that thing
    (
        "The ferry was built in May. The ferry left. Tom Bell said that the ferry was too slow for the market.",
        "What does Tom Bell say about the ferry?",
        "It was too slow for the market.",
    ),
]

YIELDS_NOTHING = [
    # more is said of it, and who looks for one thing may find the other
    "Tom Bell said that the ferry to the valley was too slow for the market. “A new ferry would help,” said Bell.",
    "“A cold winter in the valley could kill most of the vines,” said Anna Krol.",
    "Tom Bell said that it was a lovely day in the valley.",
    "Tom Bell said that the ferry was too slow for the market.",
    "A visitor said that the ferry to the valley was too slow for the market.",
    "Tom Bell said that Anna Krol was the best driver in the valley.",
    "Tom Bell said that the ferry to the valley was slow. Tom Bell said that the ferry to the valley was old.",
]
