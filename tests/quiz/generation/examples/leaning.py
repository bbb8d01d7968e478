"""What the rule ``leaning`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Rosa Imrie was an early supporter of free ferries.",
        "What was Rosa Imrie an early supporter of?",
        "Free ferries",
    ),
    (
        "The old mill is famous for its red tower of bricks.",
        "What is the old mill famous for?",
        "Its red tower of bricks.",
    ),
    (
        "Marsham is an example of a planned village.",
        "What is Marsham an example of?",
        "A planned village",
    ),
]

YIELDS_NOTHING = [
    "Rosa Imrie was not a supporter of free ferries.",
    "The old mill is full of magic.",
    "The old mill was close to most villages.",
    "Some of the mills are famous for red towers.",
    "The old mill is critical to it.",
    "Rosa Imrie was an early supporter of free ferries in 1931.",
]
