"""What the rule ``purpose`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
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
]

YIELDS_NOTHING = [
    "Rosa Imrie wants to learn Danish.",
    "She did it to help them.",
    "The house stands by the river.",
]
