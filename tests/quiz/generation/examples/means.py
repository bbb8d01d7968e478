"""What the rule ``means`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Rosa Imrie paid for her studies through evening work in a bakery.",
        "How did Rosa Imrie pay for her studies?",
        "Through evening work in a bakery.",
    ),
    (
        "In 1998 Anna Krol taught herself Danish with the help of old letters.",
        "How did Anna Krol teach herself Danish in 1998?",
        "With the help of old letters.",
    ),
]

YIELDS_NOTHING = [
    "Some of the worst storms have been met through careful training of the crew.",
    "The thieves of Marsham entered the school through a broken window.",
    "Rosa Imrie walked through the training.",
    "Rosa Imrie paid for her studies with great care.",
    "They paid for it through evening work in a bakery.",
    "Rosa Imrie did not pay for her studies through evening work in a bakery.",
]
