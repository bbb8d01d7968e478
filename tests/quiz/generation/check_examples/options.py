from tests.quiz.generation.check_examples.base import CHOICE, EVIDENCE, MATCH, POLL, SHORT, TRUE, Examples

_NURSES = {"stem": "What is Tom Bell?", "key": "A nurse", "wrong": ("A baker", "A pilot")}

EXAMPLES = {
    "an option is cut off": Examples(
        refused=[
            {"key": "A teacher from", "wrong": ("A nurse", "A baker")},
            {"key": "Because of rain", "wrong": ("Because whose bus was late", "Because of wind")},
        ],
        passed=[CHOICE, MATCH],
    ),
    "too few good wrong options": Examples(
        refused=[{"wrong": ("Tom Bell",)}, {"wrong": ()}],
        passed=[CHOICE, TRUE, SHORT, MATCH, POLL],
    ),
    "all or none of the above": Examples(
        refused=[{"wrong": ("Tom Bell", "All of the above")}, {"wrong": ("Tom Bell", "None of these")}],
        passed=[
            CHOICE,
            {**_NURSES, "wrong": ("A member of all of the clubs", "A pilot")},
            {**EVIDENCE, "wrong": ("Both of them carry books.", "Neither of these has books.")},
        ],
    ),
    "options equal or one inside another": Examples(
        refused=[
            {"wrong": ("rosa imrie", "Tom Bell")},
            {"key": "Kent", "wrong": ("University of Kent", "Lund")},
            {"key": "a bus", "wrong": ("The bus", "Tom Bell")},
            {"key": "The old yellow bus", "wrong": ("The yellow bus", "A boat")},
            {"key": "The retired village teacher", "wrong": ("A village teacher", "A baker")},
            {"key": "1998", "wrong": ("the 1990s", "1975")},
            {"key": "3,200", "wrong": ("3200", "6,400")},
            {"key": "Two boats", "wrong": ("2 boats", "Six boats")},
            {"key": "Britain", "wrong": ("The UK", "France")},
            {"key": "World Health Organization", "wrong": ("WHO", "Red Cross")},
        ],
        passed=[
            CHOICE,
            TRUE,
            {"key": "1998", "wrong": ("the 1980s", "1975")},
            {"key": "Two boats", "wrong": ("Two planes", "Six boats")},
        ],
        missed=[({"key": "A dog", "wrong": ("An animal", "A tree")}, "no list says that a dog is an animal")],
    ),
    "two options differ too little": Examples(
        refused=[
            {
                "stem": "Why did the county buy a bus?",
                "key": "Because the old village school was far too damp for books",
                "wrong": ("Because the old village school was far too damp for paper books", "Because it rained"),
            },
        ],
        passed=[
            CHOICE,
            {
                "stem": "Why did the county buy a bus?",
                "key": "Because the old school is damp",
                "wrong": ("Because the new library is small", "Because few villages have roads"),
            },
        ],
    ),
}
