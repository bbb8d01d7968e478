"""What the rule ``match_numbers`` must make of a text, and what it must make nothing of."""

SHELVES = "The bus carries 3,200 books, 410 old maps and about 95 magazines. In May it drove 640 miles."

#: (text, stem, key)
YIELDS = [
    (SHELVES, "How many are there of each, according to the article?", ""),
    (SHELVES, "For which of the following does the article give the highest number?", "Books"),
]

YIELDS_NOTHING = [
    "The bus carries 3,200 books and 410 old maps. In May it drove 640 miles.",
    "The bus drove 3,200 miles, 410 days and 95 hours. In May it drove 640 miles.",
    # numbers in words, and of people in general
    "The bus carries twelve books, forty old maps, ninety magazines and 3,200 people.",
]
