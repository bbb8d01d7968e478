"""What the rule ``claim`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Tom Bell said that the service could be cut in winter.",
        "According to the article, who says that the service could be cut in winter?",
        "Tom Bell",
    ),
]

YIELDS_NOTHING = [
    "A visitor said that the service could be cut.",
    "Tom Bell said that Bell would come.",
]
