"""What the rule ``where`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("Rosa Imrie was born in Norway.", "In which country was Rosa Imrie born?", "Norway"),
    ("Rosa Imrie spent nine years at Marsham College.", "Where did Rosa Imrie spend nine years?", "Marsham College"),
]

YIELDS_NOTHING = [
    "She was born in Norway.",
    "Rosa Imrie was not born in Norway.",
    "It happened at home.",
    "The film took nine million crowns in Norway and four million in Denmark.",
    "Rosa Imrie owns a boat and met the new rule before, in Norway.",
    "Some parts of the old wall stand in Norway.",
]
