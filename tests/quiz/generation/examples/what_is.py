"""What the rule ``what_is`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Tom Bell runs Lantern Row, a charity that lends lamps to sailors.",
        "What is Lantern Row, according to the article?",
        "A charity that lends lamps to sailors.",
    ),
    (
        "Tom Bell runs Lantern Row, a small charity in Marsham.",
        "What is Lantern Row, according to the article?",
        "A small charity in Marsham",
    ),
]

YIELDS_NOTHING = [
    "Tom Bell runs Relighting Arden, a charity that lends lights to sailors.",
    "The bus was driven by Rosa Imrie, a retired teacher from Lund.",
    "Tom Bell runs Lantern Row, an organisation.",
    "After the decline of the Vardo, a city rose in the high hills of the county.",
    "They have shops in Lantern Row, a street and a bridge.",
]
