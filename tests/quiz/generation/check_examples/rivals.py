from tests.quiz.generation.check_examples.base import CHOICE, GAP, OPEN_GAP, SHORT, Examples

EXAMPLES = {
    "two options could be right": Examples(
        refused=[
            {"evidence": "Rosa Imrie and Tom Bell drive the bus."},
            {"evidence": "The bus is driven by Anna Krol, Tom Bell or Rosa Imrie."},
            {
                "stem": "What does the bus carry?",
                "key": "The maps",
                "wrong": ("Books", "Lamps"),
                "evidence": "It carries books, games and the maps of the valley.",
            },
        ],
        passed=[
            CHOICE,
            {"evidence": "Rosa Imrie drives the bus that Tom Bell bought."},
            {"evidence": "Rosa Imrie, Tom Bell says, drives the bus."},
        ],
        missed=[
            (
                {"evidence": "Rosa Imrie drives the bus.", "text": "On Fridays the bus is driven by Tom Bell."},
                "the same thing said elsewhere needs a parse of the article",
            ),
        ],
    ),
    "a wrong option stands in the evidence": Examples(
        refused=[{"evidence": "Rosa Imrie drives the bus that Tom Bell bought."}],
        passed=[CHOICE, {"evidence": "Rosa Imrie drives the bus."}],
    ),
    "another number of the same sort": Examples(
        refused=[{**OPEN_GAP, "evidence": "The bus carries 3,200 books and 400 maps."}],
        passed=[
            {**OPEN_GAP, "evidence": "The bus carries 3,200 books."},
            {**SHORT, "evidence": "Rosa Imrie carries 400 maps."},
            {**GAP, "evidence": "The bus carries 3,200 books and 400 maps."},
        ],
    ),
}
