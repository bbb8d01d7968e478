"""What the rule ``order_of_events`` must make of a text, and what it must make nothing of."""

LIFE = (
    "In 1877 Otto Lund opened a small shop in Marsham. In 1881 he sold the shop in Marsham to a cousin. "
    "Lund built a bakery beside the harbour in 1890. He gave the bakery to the town of Marsham in May 1902."
)

#: (text, stem, key)
YIELDS = [
    (LIFE, "In which order did the events happen, from the earliest to the latest?", ""),
    (LIFE, "Which of the events happened first, according to the article?", "Otto Lund opened a small shop in Marsham"),
]

YIELDS_NOTHING = [
    "Otto Lund opened a small shop in Marsham. He sold the shop in Marsham to a cousin in 1881.",
    # all in one year, or over many
    "In 1877 Otto Lund opened a shop in Marsham. In 1877 he built a mill. In 1877 he bought a boat in Arden.",
    "Otto Lund ran a shop from 1877 to 1881. Lund ran a bakery from 1885 to 1890. Lund ran a mill from 1892 to 1902.",
    # the lines tell the order themselves
    "Otto Lund first built a mill in 1877. He later built a barn in 1881. He finally built a boat in 1890.",
]
