"""What the rule ``how_many`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    ("The yellow bus carries 3,200 books.", "How many books does the yellow bus carry?", "3,200"),
    ("Tom Bell wants to sell 45 boats in Lund.", "How many boats does Tom Bell want to sell in Lund?", "45"),
    ("Rosa Imrie paid £48,000 in May.", "How much did Rosa Imrie pay in May?", "£48,000"),
    ("Ticket prices rose by 11%.", "By how much did ticket prices rise?", "11%"),
    (
        "Some shops will keep 4% of all sales in the harbour.",
        "What percentage of all sales in the harbour will some shops keep?",
        "4%",
    ),
    ("About 900 people visited the harbour museum.", "About how many people visited the harbour museum?", "900"),
]

YIELDS_NOTHING = [
    "The bus carries many books.",
    "They carry 3,200 books.",
    "The harbour museum attracts over 500 visitors every summer.",
    "The bus has two doors.",
    "Rosa Imrie spent nine years in Lund.",
    "Rosa Imrie sold 58,825 tickets.",
]
