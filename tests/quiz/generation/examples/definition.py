"""What the rule ``definition`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "A tontine is a fund from which its last living member takes everything.",
        "According to the article, what is the term for a fund from which its last living member takes everything?",
        "A tontine",
    ),
    (
        "A round dance is a dance in which all of the power—over steps, songs and pace—rests with one singer.",
        "According to the article, what is the term for a dance in which all of the power rests with one singer?",
        "A round dance",
    ),
]

YIELDS_NOTHING = [
    "A boat was in the harbour.",
    "This is a fund that nobody knows.",
]
