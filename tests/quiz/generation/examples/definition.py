"""What the rule ``definition`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "A tontine is a fund from which its last living member takes everything.",
        "According to the article, what is a fund from which its last living member takes everything?",
        "A tontine",
    ),
]

YIELDS_NOTHING = [
    "A boat was in the harbour.",
    "This is a fund that nobody knows.",
]
