"""What the rule ``purpose`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "In the 1960s, many old houses in Marsham were demolished to make way for offices.",
        "Why were many old houses in Marsham demolished in the 1960s?",
        "To make way for offices",
    ),
    (
        "The island of Arden was chosen in 1830 to guard the entrance of the bay.",
        "Why was the island of Arden chosen in 1830?",
        "To guard the entrance of the bay",
    ),
    (
        "The county saved money by closing an empty office in Marsham.",
        "How did the county save money?",
        "By closing an empty office in Marsham",
    ),
    (
        "Helen Ward visited Denmark in 2017 to study libraries on boats.",
        "Why did Helen Ward visit Denmark in 2017?",
        "To study libraries on boats",
    ),
    (
        "To reach the far villages, the county bought a bus.",
        "Why did the county buy a bus?",
        "To reach the far villages",
    ),
    (
        "Vardo Motors plans to open a workshop in Lund to train young people.",
        "Why does Vardo Motors plan to open a workshop in Lund?",
        "To train young people",
    ),
]

YIELDS_NOTHING = [
    "The mayor of Marsham was moved to speak about the storm.",
    "In 1830 Rosa Imrie chose to guard the entrance of the bay.",
    "All readers in Marsham were asked to bring back their books.",
    "To be fair, the county bought a bus.",
    "Rosa Imrie was motivated to seek out old maps of the valley.",
    "The county did nothing practical to help the farmers.",
    "The road will cost four million to build.",
    "The county visited four villages, to name just a few.",
    "Rosa Imrie wants to learn Danish.",
    "She did it to help them.",
    "The house stands by the river.",
]
