"""What the rule ``who_did`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("Rosa Imrie drove the first bus across the pass.", "Who drove the first bus across the pass?", "Rosa Imrie"),
    (
        "The University of Lund built a small museum in the harbour.",
        "Which university built a small museum in the harbour?",
        "University of Lund",
    ),
    (
        "Vardo Motors is the only firm that builds buses for the valley.",
        "What is the only firm that builds buses for the valley?",
        "Vardo Motors",
    ),
    (
        "Anna Krol won the long race across the harbour, the first nurse to do so.",
        "Who won the long race across the harbour?",
        "Anna Krol",
    ),
    (
        "The plan for the old harbour was welcomed by the local nurse Rosa Imrie.",
        "Who welcomed the plan for the old harbour?",
        "Rosa Imrie",
    ),
    (
        "The former mayor of Lund, Peter Moss, has also called the old naming law of the valley unfair.",
        "Who has called the old naming law of the valley unfair?",
        "Peter Moss",
    ),
    (
        "The World Bus Organisation estimates that 300 buses drive through the valley.",
        "Which organisation estimates that 300 buses drive through the valley?",
        "World Bus Organisation",
    ),
    (
        "Rosa Imrie read a book. She drove the first bus across the pass.",
        "Who drove the first bus across the pass?",
        "Rosa Imrie",
    ),
]

YIELDS_NOTHING = [
    "The Green Party of Arden could benefit from the letters of readers about the old boats.",
    "“The whole plan,” said Tom Bell, with a smile, “is really rather strange.”",
    "Rosa Imrie never drove a bus.",
    "They drove a bus.",
    "Tom Bell and Rosa Imrie drove a bus.",
    "Rosa Imrie had expected rain.",
    "The ferry is part of the harbour and Lund is wet and grey.",
    "In the long term, Rosa Imrie may have opened doors that nobody in the valley had seen.",
    "As far as many readers are concerned, Rosa Imrie was the true founder of the library.",
    "Rosa Imrie won the golden cup of the harbour in Lund. Anna Krol won the golden cup of the harbour in Marsham.",
    "The county sold the old bus and was replaced by Vardo Motors in the spring of the year.",
    "Rosa Imrie was born in a small red house in the harbour of Lund.",
    "The plan for the harbour could be welcomed by Rosa Imrie in May.",
    "The plan for the harbour was welcomed by Rosa Imrie and Tom Bell in May.",
    "Rosa Imrie was charged with the theft of nine red boats in the harbour.",
    "Rosa Imrie is holding a copy of the old book of harbours in Lund.",
    "The World Bus Organisation notes, with a long list of old harbours and new ferries.",
    "The painter Tom Bell said little of this. In the last notes, he drew a map of the harbours of Lund.",
]
