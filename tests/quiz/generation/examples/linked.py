"""What the rule ``linked`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The dam above the valley broke in May 1931, leaving the mills of Arden without power.",
        "The article says that the dam above the valley broke in May 1931. What was the result?",
        "It left the mills of Arden without power.",
    ),
    (
        "The old ferry of Marsham carries fewer people each year, suggesting that the new bridge is liked.",
        "The article says that the old ferry of Marsham carries fewer people each year. "
        "What does this show, according to the article?",
        "The new bridge is liked.",
    ),
    (
        "The shepherds of Arden walked along the river because the hills were deep in snow.",
        "The article says that the shepherds of Arden walked along the river. What reason does the article give?",
        "Because the hills were deep in snow.",
    ),
    (
        "Fewer people take the ferry of Marsham, mostly because of the new bridge over the lake.",
        "The article says that fewer people take the ferry of Marsham. What reason does the article give?",
        "Mostly because of the new bridge over the lake.",
    ),
    (
        "Because the hills were deep in snow, the shepherds of Arden walked along the river.",
        "The article says that the shepherds of Arden walked along the river. What reason does the article give?",
        "Because the hills were deep in snow.",
    ),
    (
        "The villages of Arden had no doctor. As a result, many people walked to Marsham for help.",
        "The article says that the villages of Arden had no doctor. What was the result?",
        "Many people walked to Marsham for help.",
    ),
]

YIELDS_NOTHING = [
    "The shepherds of Arden walked along the river.",
    "It broke in May, leaving the mills of Arden without power.",
    "The ferry of Marsham carries many people, making up half of the traffic on the lake.",
    "The farmers of Arden welcome a new law due to go before the council of Marsham.",
    "Tom Bell said the shepherds walked along the river because the hills were deep in snow.",
    "This was known in Marsham. As a result, many people walked to Arden for help.",
]
