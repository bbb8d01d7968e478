"""What the rule ``key_point`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The main reason for the delay is a shortage of bricks.",
        "What is the main reason for the delay?",
        "A shortage of bricks",
    ),
    (
        "The aim of the new club is to mend the old boats of Lund.",
        "What is the aim of the new club?",
        "To mend the old boats of Lund.",
    ),
    (
        "One of the biggest causes of the long delay has been a strike of drivers.",
        "What has been one of the biggest causes of the long delay?",
        "A strike of drivers",
    ),
    (
        "The danger of the old road is that stones fall in spring.",
        "What is the danger of the old road?",
        "Stones fall in spring",
    ),
]

YIELDS_NOTHING = [
    "The main reason is a shortage of bricks.",
    "The effect of the rain was easy to measure.",
    "The reason for the delay is not a shortage of bricks.",
    "The aim of the club, which is new, is to mend boats.",
    "The main reason for the delay is a shortage of bricks, according to Tom Bell.",
    "The bridge of the village is a gift of the county.",
]
