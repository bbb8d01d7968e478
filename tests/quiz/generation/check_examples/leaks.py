from tests.quiz.generation.check_examples.base import CHOICE, GAP, SHORT, TRUE, WRITTEN, Examples

_LAND = {"key": "Iceland", "wrong": ("Norway", "Finland")}

EXAMPLES = {
    "the answer stands in the question": Examples(
        refused=[
            {"stem": "Who is the Rosa Imrie that drives a bus?"},
            {
                "stem": "What is the Marsham museum called?",
                "key": "Marsham Museum",
                "wrong": ("Arden House", "Lund Hall"),
            },
            {"stem": "Where do Icelandic names come from?", **_LAND},
            {"stem": "Which country do the Danes live in?", "key": "Denmark", "wrong": ("Norway", "Finland")},
            {"stem": "What do the librarians work in?", "key": "A library", "wrong": ("A school", "A bus")},
            {"stem": "What was planned by the town planner?", "key": "Plans", "wrong": ("Roads", "Parks")},
            {
                "stem": "What is it called when people vote directly on a law?",
                "key": "Direct democracy",
                "wrong": ("Monarchy", "Oligarchy"),
            },
            {"stem": "How many of the twelve boats sank?", "key": "12", "wrong": ("10", "14")},
            {**SHORT, "stem": "Who is Rosa Imrie, the driver?"},
        ],
        passed=[
            CHOICE,
            GAP,
            {"stem": "Who drives the children to Marsham?"},
            {**TRUE, "stem": "True friends share books."},
            {"stem": "Where do Danish names come from?", **_LAND},
            {"stem": "Which university did Bell go to?", "key": "A universal school", "wrong": ("A bank", "A farm")},
        ],
        missed=[
            (
                {
                    "stem": "What was bought?",
                    "key": "What they wanted to buy",
                    "wrong": ("What they had", "What they saw"),
                },
                "irregular forms of verbs need a dictionary",
            ),
        ],
    ),
    "initials give the answer away": Examples(
        refused=[
            {
                "stem": "What does WHO stand for here?",
                "key": "World Health Organization",
                "wrong": ("Red Cross Society", "Arden Valley Bank"),
            },
            {"stem": "Which body is the World Health Organization?", "key": "WHO", "wrong": ("IMF", "NATO")},
        ],
        passed=[CHOICE, {"stem": "Which body warned the mayor?", "key": "WHO", "wrong": ("IMF", "NATO")}],
    ),
    "the quotation tells who speaks": Examples(
        refused=[
            {"stem": "Who said, “As a nurse I have seen many children wait”?"},
            {"stem": "Who said, “Nobody ever read my book to the end”?"},
        ],
        passed=[CHOICE, {"stem": "Who said, “The children have waited far too long”?"}],
    ),
    "the question says nearly all of the answer": Examples(
        refused=[
            {
                **WRITTEN,
                "stem": "What will happen if more members favour the new law than oppose it?",
                "key": "The law will be enacted.",
            },
            {
                **WRITTEN,
                "stem": "How does a direct democracy differ from others?",
                "key": "People decide directly on each new law.",
            },
        ],
        passed=[
            CHOICE,
            WRITTEN,
            {**WRITTEN, "stem": "Why did the bus stop in Marsham?", "key": "Because the old bridge was closed."},
            {**WRITTEN, "stem": "Why are otters protected?", "key": "Fur."},
        ],
    ),
    "only the answer repeats the question": Examples(
        refused=[
            {"stem": "What helped the old library?", "key": "A van with library cards", "wrong": ("A flood", "A farm")},
        ],
        passed=[
            CHOICE,
            {"stem": "What helped the old library?", "key": "A van with cards", "wrong": ("A flood", "A farm")},
        ],
    ),
}
