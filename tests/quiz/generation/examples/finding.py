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
]

YIELDS_NOTHING = [
    "It has shown that most readers come on foot.",
    "Some surveys suggest that most readers come on foot.",
    "A survey may show that most readers come on foot.",
    "A survey of the valley has shown how they come.",
]
