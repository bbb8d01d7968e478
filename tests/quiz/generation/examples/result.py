"""What the rule ``result`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The closing of a mill meant that hundreds of families had to leave Arden.",
        "What did the closing of a mill mean?",
        "Hundreds of families had to leave Arden.",
    ),
    (
        "A broken dam led to floods in the lower valley.",
        "What did a broken dam lead to?",
        "Floods in the lower valley.",
    ),
    ("A broken dam led to floods in the lower valley.", "What led to floods in the lower valley?", "A broken dam"),
    (
        "The floods in Marsham were caused by a broken dam.",
        "What were the floods in Marsham caused by?",
        "A broken dam",
    ),
]

YIELDS_NOTHING = [
    "Rosa Imrie meant that hundreds of families had to leave Arden.",
    "This meant that hundreds of families had to leave Arden.",
    "It led to floods in the lower valley.",
    "This caused problems.",
    "Rosa Imrie caused a stir in Marsham.",
    "The road leads to Marsham.",
    "The dam did not cause the floods in the lower valley.",
]
