from tests.quiz.generation.check_examples.base import CHOICE, GAP, TRUE, Examples

_AN = {**GAP, "stem": "She is an _____ from Marsham."}

EXAMPLES = {
    "one option unlike the others": Examples(
        refused=[
            {"key": "In 1998", "wrong": ("In spring", "In winter")},
            {"key": "rosa imrie", "wrong": ("Tom Bell", "Anna Krol")},
            {"key": "The mayor of Marsham", "wrong": ("A nurse from Marsham", "A baker from Lund")},
            {
                "key": "A driver of the yellow bus from Marsham",
                "wrong": ("The head of the school in Lower Arden", "The busy manager of the works"),
            },
            {"key": "To sing songs", "wrong": ("By singing songs", "By singing tunes")},
            {"key": "Two wolves", "wrong": ("A brown bear", "A red fox")},
            {"key": "A brown bear", "wrong": ("Two wolves", "Three foxes")},
            {"key": "£40", "wrong": ("40 books", "80 books")},
        ],
        passed=[
            CHOICE,
            GAP,
            TRUE,
            {"key": "To sing", "wrong": ("To dance", "By dancing")},
            {"key": "A new bus", "wrong": ("A boat", "Two trains")},
            {"key": "They sing like birds", "wrong": ("They came home late", "They were old and tired")},
            {
                "key": "The bus brought books to all of the valley",
                "wrong": ("Nobody in the valley wanted to read books", "A van came to Marsham on each day"),
            },
            {"key": "Driver Al Timms", "wrong": ("Tom Bell", "Anna Krol")},
        ],
    ),
    "the length gives the answer away": Examples(
        refused=[
            {
                "key": "Because the old school is far too damp for any books",
                "wrong": ("Because it rained", "Because it blew"),
            },
            {
                "key": "Rain",
                "wrong": ("A quarrel between two old councillors", "A letter from the children of the valley"),
            },
        ],
        passed=[CHOICE, GAP, {"key": "Because of rain", "wrong": ("Because of the wind", "Because of a road")}],
    ),
    "a or an gives the answer away": Examples(
        refused=[
            {**_AN, "key": "engineer", "wrong": ("teacher", "actor")},
            {**_AN, "stem": "It lasted an _____.", "key": "hour", "wrong": ("minute", "day")},
            {"stem": "Tom Bell is a…", "key": "baker", "wrong": ("actor", "artist")},
        ],
        passed=[GAP, {**_AN, "key": "owl", "wrong": ("ant", "eel")}, {**_AN, "key": "MP", "wrong": ("heir", "actor")}],
    ),
    "singular or plural gives the answer away": Examples(
        refused=[
            {**GAP, "stem": "The bus carried many _____ home.", "key": "books", "wrong": ("bread", "water")},
            {**GAP, "stem": "_____ are kept in the bus.", "key": "Books", "wrong": ("Music", "Bread")},
        ],
        passed=[
            GAP,
            {**GAP, "stem": "The bus carried many _____ home.", "key": "books", "wrong": ("cakes", "lamps")},
            {**GAP, "stem": "The bus carries _____.", "key": "books", "wrong": ("bread", "water")},
        ],
    ),
}
