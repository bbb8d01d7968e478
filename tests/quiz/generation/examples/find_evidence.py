"""What the rule ``find_evidence`` must make of a text, and what it must make nothing of."""

_ROAD = "The road to Marsham is narrow. The village of Arden lies beside the road."

#: (text, stem, key)
YIELDS = [
    (
        f"{_ROAD} Arden has a church with a tower. The village of Arden closed its school because too few children "
        "were left. A bus takes the children to Marsham.",
        "Why did the village of Arden close its school? Which sentence gives the answer?",
        "The village of Arden closed its school because too few children were left.",
    ),
    (
        f"{_ROAD} Tom Bell, a councillor from Marsham, opened the fair. Bell praised the new road.",
        "Which sentence says who Tom Bell is?",
        "Tom Bell, a councillor from Marsham, opened the fair.",
    ),
    (
        f"{_ROAD} A new bridge is expected to open in May. The old bridge was built of oak.",
        "Which sentence is about something that has not happened yet?",
        "A new bridge is expected to open in May.",
    ),
]

YIELDS_NOTHING = [
    # too few sentences to choose from
    "The village of Arden closed its school because too few children were left. The road is narrow.",
    # nothing else could tempt
    "Rain fell. Birds sang. Cows slept. Clouds passed. "
    "The village of Arden closed its school because too few children were left.",
    # a "will" gives it away
    f"{_ROAD} A new bridge will open in May. The old bridge was built of oak.",
    # two of them speak of what is to come
    f"{_ROAD} A new bridge will open in May. The old bridge will fall.",
]
