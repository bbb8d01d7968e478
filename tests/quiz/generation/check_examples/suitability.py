from tests.quiz.generation.check_examples.base import CHOICE, FALSE, GAP, POLL, TRUE, WRITTEN, Examples

_DEAD = {"stem": "How many people died in the flood?", "key": "Twelve", "wrong": ("Twenty", "Eighty")}

EXAMPLES = {
    "a wrong option would accuse somebody": Examples(
        refused=[
            {"stem": "Who killed the mayor of Marsham?"},
            {**FALSE, "stem": "Tom Bell was caught stealing money."},
            {**FALSE, "topic": "speech", "stem": "It is Tom Bell who says that a mayor killed swans."},
        ],
        passed=[
            CHOICE,
            {"stem": "Who killed time in Marsham?", "key": "A cat", "wrong": ("A dog",)},
            {**TRUE, "stem": "The mayor was accused of theft."},
            {"stem": "According to the article, who says that the firm avoided tax?", "topic": ""},
        ],
    ),
    "not a thing to make a puzzle of": Examples(
        refused=[{"stem": "Who saw the corpse in the yellow bus?"}],
        passed=[CHOICE],
    ),
    "a count of the dead is no puzzle": Examples(
        refused=[_DEAD, {**GAP, "stem": "In the flood _____ people were killed.", "key": "twelve"}],
        passed=[
            {**_DEAD, "stem": "How many people came to the first stop?"},
            {**GAP, "stem": "The queen died in _____.", "key": "1952", "wrong": ("1950", "1948")},
        ],
    ),
    "a joke beside a death": Examples(
        refused=[
            {"stem": "Who had the funniest funeral in Marsham?"},
            {
                **CHOICE,
                "stem": "What did the dead mayor leave?",
                "key": "A house",
                "wrong": ("A boat", "Bad luck, haha"),
            },
        ],
        passed=[
            CHOICE,
            {"stem": "Who spoke at the funeral in Marsham?"},
            {"stem": "Who told a funny story on the bus?"},
        ],
    ),
    "says something of a whole group": Examples(
        refused=[
            {**TRUE, "stem": "All Italians love the yellow bus."},
            {
                "stem": "Why are most women late?",
                "key": "Because of rain",
                "wrong": ("Because of wind", "Because of snow"),
            },
        ],
        passed=[
            {**TRUE, "stem": "All drivers love the yellow bus."},
            {**TRUE, "stem": "Most women use the bus.", "text": "Most women use the bus."},
        ],
    ),
    "asks a student about private matters": Examples(
        refused=[
            {**WRITTEN, "stem": "What does your family spend on books?"},
            {**POLL, "stem": "Do you pray on the bus?"},
        ],
        passed=[WRITTEN, POLL, {**WRITTEN, "stem": "Why does the Imrie family need more money?"}],
    ),
}
