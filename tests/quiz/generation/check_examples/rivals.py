from tests.quiz.generation.check_examples.base import CHOICE, FALSE, GAP, OPEN_GAP, SHORT, TRUE, Examples

_CARRIED = {**SHORT, "stem": "What does the yellow bus carry?", "key": "Books"}

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
    ),
    "the article prints what is marked as wrong": Examples(
        refused=[
            {**FALSE, "stem": "Rosa Imrie drives the yellow bus."},
            {**GAP, "stem": "Rosa Imrie drives the _____ bus.", "key": "green", "wrong": ("yellow", "red")},
        ],
        passed=[
            CHOICE,
            {**TRUE, "stem": "Rosa Imrie drives the yellow bus."},
            {**FALSE, "stem": "Tom Bell drives the yellow bus."},
            {**GAP, "stem": "Rosa Imrie drives the _____ bus.", "key": "yellow", "wrong": ("green", "red")},
        ],
    ),
    "the article says the same of a wrong option": Examples(
        refused=[
            {"evidence": "Rosa Imrie drives the bus.", "text": "On Fridays Tom Bell drives the yellow bus to Marsham."},
        ],
        passed=[
            CHOICE,
            {"text": "Tom Bell met the yellow bus in Marsham."},
            {"text": "Tom Bell sees that Rosa Imrie drives the yellow bus to Marsham."},
        ],
        missed=[
            (
                {"text": "On Fridays it is Tom Bell who sits at the wheel of the yellow bus."},
                "the same thing in other words needs a parse and a thesaurus",
            ),
        ],
    ),
    "the answer is not whole": Examples(
        refused=[
            {
                **SHORT,
                "stem": "Who drives the yellow bus?",
                "key": "Rosa Imrie",
                "evidence": "Rosa Imrie and Tom Bell drive.",
            },
            {
                **SHORT,
                "stem": "Who drives the yellow bus?",
                "key": "Tom Bell",
                "evidence": "Imrie or Tom Bell drives it.",
            },
        ],
        passed=[
            CHOICE,
            SHORT,
            {**SHORT, "evidence": "Rosa Imrie drives."},
            {**SHORT, "stem": "Who drives with Tom Bell?", "evidence": "Rosa Imrie and Tom Bell drive."},
        ],
    ),
    "the answer is cut from a list": Examples(
        refused=[
            {
                **_CARRIED,
                "evidence": "The bus carries books, lamps on poles and maps, in which all is shown.",
            },
            {**_CARRIED, "evidence": "The bus carries books, games, and lamps."},
        ],
        passed=[
            CHOICE,
            {**_CARRIED, "evidence": "The bus carries books and lamps."},
            {**_CARRIED, "evidence": "The bus carries books, and it stops in Marsham and Lund."},
            {**_CARRIED, "evidence": "The bus carries books, said Tom Bell and Anna Krol."},
            {**_CARRIED, "evidence": "The bus carries books, which the children of Marsham and Lund read."},
            {**_CARRIED, "key": "Books, lamps and maps", "evidence": "The bus carries books, lamps and maps."},
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
