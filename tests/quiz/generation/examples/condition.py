"""What the rule ``condition`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "If the old bridge closes, half of the valley will lose its road.",
        "What will happen if the old bridge closes?",
        "Half of the valley will lose its road.",
    ),
    (
        "For example, if a reader loses a book, the reader must pay a fee.",
        "What must the reader do if a reader loses a book?",
        "Pay a fee",
    ),
    (
        "Tom Bell said that the ferry would lose its passengers if Vardo Motors opened a bridge.",
        "According to Tom Bell, what would happen if Vardo Motors opened a bridge?",
        "The ferry would lose its passengers.",
    ),
    (
        "In Rosa Imrie’s view, the old bridge is low. If the old bridge closes, half of the valley will lose its road.",
        "According to Rosa Imrie, what will happen if the old bridge closes?",
        "Half of the valley will lose its road.",
    ),
]

YIELDS_NOTHING = [
    "If you close the bridge, half of the valley will lose its road.",
    "If they close it, half of the valley will lose its road.",
    "The old road will stay open even if the old bridge closes.",
    "Nobody knew if the old bridge would close.",
    "If the roof is red, it is a school.",
    "If the old bridge closes, and the ferry stops, half of the valley will lose its road.",
]
