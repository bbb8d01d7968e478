"""What the rule ``what_acts`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The northern canal has brought cheap coal to the villages of the valley.",
        "What has brought cheap coal to the villages of the valley?",
        "The northern canal",
    ),
    (
        "Local fishermen throw away nine tons of broken nets each year.",
        "Who throws away nine tons of broken nets each year?",
        "Local fishermen",
    ),
    (
        "Three old mills burned. The wooden bridges were washed away in the flood of the northern valley.",
        "What was washed away in the flood of the northern valley?",
        "The wooden bridges",
    ),
]

# the commas around a word that is left out go with it
YIELDS.append(
    (
        "Local fishermen are focused, now, on selling nine tons of smoked eels.",
        "Who is focused on selling nine tons of smoked eels?",
        "Local fishermen",
    )
)

YIELDS_NOTHING = [
    "The northern canal gets flooded with brown water in each spring.",
    "Grey otters live along the river with nine other hunters of the valley.",
    "It has brought cheap coal to the villages of the valley.",
    "The northern canal could bring cheap coal to the villages of the valley.",
    "The northern canal slept.",
    "Hundreds of vendors offered old lamps and new boats at the harbour fair.",
    "Adorned with painted masks the northern canal carried cheap coal to the villages of the valley.",
    "The Heron is the oldest boat of the harbour. The Heron sank. The Heron rose. The Heron won. The Heron burned.",
    "Hundreds of visitors wore painted masks at the harbour fair.",
    "The northern canal has not brought cheap coal to the villages of the valley.",
    "Rosa Imrie has brought cheap coal to the villages of the valley.",
    "The northern canal includes nine locks and the longest tunnel of the county.",
    "The last century brought cheap coal to the villages of the valley.",
]
