"""What the rule ``meaning`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Falconry is a sport that uses tame birds of prey.",
        "What is falconry, according to the article?",
        "A sport that uses tame birds of prey.",
    ),
    (
        "A tontine is a fund that pays the last member alive.",
        "What is a tontine, according to the article?",
        "A fund that pays the last member alive.",
    ),
]

YIELDS_NOTHING = [
    "The group owns the food store, Vardo, which is a baker of bread for the valley.",
    "Rosa Imrie is a teacher who drives the bus to the villages.",
    "The bus is a gift of the county to the villages.",
    "A tontine is not a fund that pays the last member alive.",
    "A tontine is a fund.",
    "France is a country that exports cheese to the valley.",
]
