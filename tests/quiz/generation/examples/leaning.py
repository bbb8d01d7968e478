"""What the rule ``leaning`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "France is close to the old islands of Arden.",
        "What is France close to?",
        "The old islands of Arden.",
    ),
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
    "North Korea is an example of a totalitarian government.",
    "Rosa Imrie was an important figure in the old boat clubs. Rosa Imrie sold nets. Rosa Imrie painted the old pier. "
    "Rosa Imrie loved lamps. Rosa Imrie built a wall. Rosa Imrie met Tom Bell. Rosa Imrie sang.",
    "Rosa Imrie was not a supporter of free ferries.",
    "The old mill is full of magic.",
    "The old mill was close to most villages.",
    "Some of the mills are famous for red towers.",
    "The old mill is critical to it.",
    "Rosa Imrie was an early supporter of free ferries in 1931.",
]
