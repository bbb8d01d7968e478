"""What the rule ``true_false`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The old bridge across the river was finished in 1932.",
        "In 1932, the old bridge across the river was finished.",
        "True",
    ),
    (
        "In 1998 Rosa Imrie started a choir for the whole valley.",
        "Rosa Imrie started a choir for the whole valley in 1998.",
        "True",
    ),
    (
        "In a republic, the people choose who rules. In a monarchy, the crown goes from parent to child.",
        "In a republic, the crown goes from parent to child.",
        "False",
    ),
    (
        "A long drought led to a shortage of bread.",
        "A shortage of bread led to a long drought.",
        "False",
    ),
    (
        "Rust is no longer a danger to the old bridge.",
        "Rust is still a danger to the old bridge.",
        "False",
    ),
    (
        "The plan for a new bridge was welcomed by the old ferry firm.",
        "The old ferry firm welcomed the plan for a new bridge.",
        "True",
    ),
    (
        "The plan for a new bridge was welcomed by the old ferry firm.",
        "The plan for a new bridge was opposed by the old ferry firm.",
        "False",
    ),
    (
        "The north of the valley is more fertile than the south.",
        "The north of the valley is less fertile than the south.",
        "False",
    ),
    (
        "The number of readers in the valley increased in winter.",
        "The number of readers in the valley decreased in winter.",
        "False",
    ),
]

YIELDS_NOTHING = [
    "Rosa Imrie acted as president of the old boat club in 1936.",
    "Under martial law, soldiers keep order. The army does not allow long meetings in the open.",
    "The old ferry was waiting at the pier in 1932.",
    "The village had a festival of three days.",
    "The old bridge across the river is made of stone.",
    "One of the biggest bridges in the valley is made of stone.",
    "The children banned in 1932 from the pier came back.",
    "Several firms of the valley have faced criticism over their prices.",
    "The coffee firm insists that the people of Marsham pay a fair price.",
    "Tom Bell’s children, for example, might be called Rosa Bell and Anna Bell in Marsham.",
    "The old names Rosa, Anna, Helen and Peter in the valley are fine.",
    "Rosa Imrie helped people from the two countries to learn to read.",
    "It was finished in 1932.",
    "We saw it.",
    "Rosa Imrie refused, because Tom Bell wanted to study the old maps in 1932.",
    "Each side of the tower contains 91 steps to the top.",
    "Hard work and kind words were indeed more important than a boat to Rosa Imrie.",
    "This bridge was finished in 1932.",
]
