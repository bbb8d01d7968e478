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
]

YIELDS_NOTHING = [
    "Tom Bell said that it was a lovely day in the valley.",
    "Tom Bell said that the ferry was too slow for the market.",
    "A visitor said that the ferry to the valley was too slow for the market.",
    "Tom Bell said that Anna Krol was the best driver in the valley.",
    "Tom Bell said that the ferry to the valley was slow. Tom Bell said that the ferry to the valley was old.",
]
