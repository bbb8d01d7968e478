from tests.quiz.generation.check_examples.base import (
    CHOICE,
    EVIDENCE,
    GAP,
    OPEN_GAP,
    POLL,
    SHORT,
    WRITTEN,
    Examples,
)

EXAMPLES = {
    "the answer is too long to type": Examples(
        refused=[
            {**SHORT, "key": "Because the old school is far too damp for books"},
            {**OPEN_GAP, "key": "three thousand and two hundred"},
        ],
        passed=[CHOICE, SHORT, OPEN_GAP, WRITTEN],
    ),
    "no model answer": Examples(
        refused=[{**SHORT, "key": "", "accepted": ()}, {**WRITTEN, "key": "", "accepted": ()}],
        passed=[SHORT, WRITTEN, POLL],
    ),
    "grammar alone fills the gap": Examples(
        refused=[{**OPEN_GAP, "stem": "The bus stops _____ Marsham.", "key": "in"}],
        passed=[GAP, OPEN_GAP],
        missed=[
            ({**OPEN_GAP, "stem": "The driver took _____ in the race.", "key": "part"}, "idioms are not listed"),
        ],
    ),
    "the gap comes first": Examples(
        refused=[{**GAP, "stem": "_____ drives the yellow bus."}],
        passed=[GAP, OPEN_GAP],
    ),
    "the question repeats the sentence": Examples(
        refused=[
            {**EVIDENCE, "stem": "Which sentence shows that a queue stood in the rain at every stop?"},
        ],
        passed=[CHOICE, EVIDENCE],
        missed=[
            (
                {**EVIDENCE, "stem": "Which sentence shows that at every stop, in the rain, a queue stood?"},
                "a copy with its parts exchanged shares no long run of words",
            ),
        ],
    ),
    "too few sentences to choose from": Examples(
        refused=[{**EVIDENCE, "wrong": ("The bus is yellow.",)}],
        passed=[CHOICE, EVIDENCE],
    ),
    "a written answer of yes or no": Examples(
        refused=[{**WRITTEN, "stem": "Is the bus good for the valley?"}],
        passed=[
            WRITTEN,
            POLL,
            {**WRITTEN, "stem": "Is the bus good for the valley? Explain your answer."},
            {**WRITTEN, "stem": "Is the bus good for the valley? Give two reasons."},
        ],
    ),
    "too few views to choose from": Examples(
        refused=[{**POLL, "wrong": ("Yes, at once",)}],
        passed=[CHOICE, POLL],
    ),
}
