"""What the rule ``match_words`` must make of a text, and what it must make nothing of."""

SPEECH = (
    "“The old library was far too damp for old books and maps,” said Rosa Imrie. "
    "“A bus costs more than a house with shelves,” said Tom Bell. "
    "Anna Krol said that the second bus would carry more books than the first. "
    "Peter Lund, an architect, listened to the debate."
)

#: (text, stem, key)
YIELDS = [
    (SPEECH, "Who says what in the article?", ""),
]

YIELDS_NOTHING = [
    "“The old library was far too damp for old books and maps,” said Rosa Imrie. "
    "“A bus costs more than a house with shelves,” said Tom Bell.",
    "“The old library was far too damp for old books and maps,” said Imrie. "
    "“A bus costs more than a house with shelves,” said Bell. "
    "“The second bus carries more books than the first,” said Krol.",
]
