"""What the rule ``match_terms`` must make of a text, and what it must make nothing of."""

TERMS = (
    "In a tontine, the last member alive takes everything. A ketch is a boat with two masts. "
    "A moot is an assembly of all free men. In a commune, the members share all the land."
)

#: (text, stem, key)
YIELDS = [
    (TERMS, "What does the article say about each of the terms?", ""),
]

YIELDS_NOTHING = [
    "In a tontine, the last member alive takes everything. A ketch is a boat with two masts.",
    # what is true of a boat is true of a river boat
    "A boat is a thing that floats. A river boat is a barge with a flat floor. A ketch is a ship with two masts. "
    "A sloop is a ship with one mast.",
]
