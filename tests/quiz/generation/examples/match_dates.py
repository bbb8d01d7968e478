"""What the rule ``match_dates`` must make of a text, and what it must make nothing of."""

from tests.quiz.generation.examples.order_of_events import LIFE

#: (text, stem, key)
YIELDS = [
    (LIFE, "In which year did each of the events happen?", ""),
]

YIELDS_NOTHING = [
    "In 1877 Otto Lund opened a shop in Marsham. In 1881 he sold it.",
    "In 1877 Otto Lund opened a shop in Marsham. In 1877 he built a mill. In 1877 he bought a boat in Arden.",
]
