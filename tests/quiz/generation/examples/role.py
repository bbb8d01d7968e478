"""What the rule ``role`` must make of a text, and what it must make nothing of."""

_THREE = (
    "Tom Bell, a councillor from Lower Arden, met the readers. Anna Krol, a nurse at the clinic, thanked them. "
    "Peter Lund, a baker from Marsham, sang."
)

#: (text, stem, key)
YIELDS = [
    (
        "Tom Bell, a councillor from Lower Arden, met the readers. Anna Krol, the head of the clinic, thanked them. "
        "Peter Lund, a baker from Marsham, sang.",
        "Who is Anna Krol, according to the article?",
        "Head of the clinic",
    ),
    (_THREE, "Who is Anna Krol, according to the article?", "A nurse at the clinic"),
    (_THREE, "What is Peter Lund’s job?", "A baker"),
    (_THREE, "Which person in the article is a councillor from Lower Arden?", "Tom Bell"),
    ("Tom Bell, a councillor from Lower Arden, spoke to the visitors.", "What is Tom Bell’s job?", "A councillor"),
    (
        "The former mayor of Marsham, Peter Lund, wrote a letter.",
        "Who is the former mayor of Marsham, according to the article?",
        "Peter Lund",
    ),
    ("Anna Krol was a painter from Marsham. She left.", "What was Anna Krol’s job?", "A painter"),
    (
        "Rosa Imrie, director of the Shared Use Mobility Centre, praised the long plan.",
        "Who is the director of the Shared Use Mobility Centre, according to the article?",
        "Rosa Imrie",
    ),
]

YIELDS_NOTHING = [
    "Tom Bell laughed.",
    "Tom Bell, who laughed, went home.",
    "Tom Bell, his brother, went home.",
    "The President of Norway, Tom Bell, wrote a letter.",
    "The children read a book about the famous painter Anna Krol.",
    "According to Tom Bell, a teacher for the valley was late.",
]
