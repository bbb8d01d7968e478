from tests.quiz.generation.check_examples.base import CHOICE, CLAIM, FALSE, GAP, SHORT, TRUE, WRITTEN, Examples

_DOUBTFUL = "The yellow bus could carry 3,200 books."
_ROUGH = {**GAP, "evidence": "The bus carries about 3,200 books."}
_SAID = "Tom Bell said that the yellow bus carries 3,200 books."
_SPEECH = "“The road to Marsham is far too narrow,” said Rosa Imrie."

EXAMPLES = {
    "a hedge was lost": Examples(
        refused=[{"hedges": ("could",)}],
        passed=[CHOICE, {"hedges": ("could",), "stem": "Who could drive the bus in Marsham?"}],
    ),
    "hearsay became a fact": Examples(
        refused=[{**GAP, "evidence": "The bus reportedly carries 3,200 books."}],
        passed=[
            GAP,
            {**FALSE, "evidence": "The bus reportedly carries 3,200 books."},
            {**CHOICE, "evidence": "Rosa Imrie drives the bus, which reportedly cost a fortune."},
            {
                **GAP,
                "stem": "The bus reportedly carries _____ books.",
                "evidence": "It reportedly carries 3,200 books.",
            },
            {**GAP, "stem": "They say the bus holds _____ books.", "evidence": "It allegedly holds 3,200 books."},
        ],
    ),
    "the evidence is in doubt": Examples(
        refused=[{**TRUE, "evidence": _DOUBTFUL}, {**GAP, "evidence": _DOUBTFUL}],
        passed=[
            {**TRUE, "evidence": "The yellow bus carries 3,200 books."},
            {**TRUE, "evidence": _DOUBTFUL, "stem": "The yellow bus could carry 3,200 books."},
            {**FALSE, "evidence": _DOUBTFUL},
        ],
    ),
    "an about was lost": Examples(
        refused=[_ROUGH, {**TRUE, "evidence": "The bus carries nearly 3,200 books."}],
        passed=[
            GAP,
            {**_ROUGH, "stem": "The bus carries about _____ books."},
            {**TRUE, "evidence": "About 40 readers met the bus, which carries 3,200 books."},
        ],
    ),
    "a could became a will": Examples(
        refused=[
            {"stem": "How will the county save money?", "evidence": "The county could save money with a bus."},
            {**TRUE, "stem": "The bus will stop in Lund.", "evidence": "The bus might stop in Lund."},
        ],
        passed=[
            CHOICE,
            {"stem": "How could the county save money?", "evidence": "The county could save money with a bus."},
            {**FALSE, "stem": "The bus will stop in Lund.", "evidence": "The bus might stop in Lund."},
        ],
    ),
    "what somebody says is asked as a fact": Examples(
        refused=[{**TRUE, "evidence": _SAID}, {**SHORT, "evidence": "According to Tom Bell, Imrie drives."}],
        passed=[
            {**TRUE, "evidence": _SAID, "stem": "According to Tom Bell, the bus carries 3,200 books."},
            {**CHOICE, "evidence": "Rosa Imrie drives the bus."},
            {**CHOICE, "evidence": "Rosa Imrie, who drives the bus, said that it was late."},
        ],
    ),
    "a not was added or dropped": Examples(
        refused=[
            {**TRUE, "stem": "The bus stops in Lund.", "evidence": "The bus does not stop in Lund."},
            {**FALSE, "stem": "The bus does not stop in Marsham.", "evidence": "The bus does stop in Marsham."},
        ],
        passed=[
            {**TRUE, "stem": "The bus does not stop in Lund.", "evidence": "The bus does not stop in Lund."},
            {**FALSE, "stem": "The bus stops in Lund.", "evidence": "The bus stops in Marsham."},
        ],
    ),
    "an absolute word gives it away": Examples(
        refused=[
            {**FALSE, "stem": "The bus is always late.", "evidence": "The bus is sometimes late."},
            {**FALSE, "stem": "Only children like the bus.", "evidence": "Children like the bus."},
            {**FALSE, "stem": "Nobody likes the bus.", "evidence": "Some people like the bus."},
        ],
        passed=[
            TRUE,
            {**TRUE, "stem": "The bus is always late.", "evidence": "The bus is always late."},
            {**TRUE, "stem": "Tom Bell says, “It is always late.”"},
        ],
    ),
    "an invented quotation": Examples(
        refused=[
            {"stem": "Who said, “The road to Marsham is far too wide”?", "text": _SPEECH},
            {"key": "“A road for nobody at all”", "wrong": ("“Far too narrow”", "“Road to Marsham”"), "text": _SPEECH},
        ],
        passed=[
            CHOICE,
            CLAIM,
            {"stem": "Who said, “The road to Marsham is far too narrow”?", "text": _SPEECH},
            {"stem": "Who said, “The road … is far too narrow”?", "text": _SPEECH},
            {"stem": "Who calls the bus a “page ship”?"},
        ],
    ),
    "the answer is not in the article": Examples(
        refused=[{"key": "Helen Ward"}, {**SHORT, "key": "Rain"}],
        passed=[CHOICE, {"key": "By reading", "wrong": ("By flying", "By singing")}, {**WRITTEN, "key": "Rain"}],
    ),
    "the evidence is about something else": Examples(
        refused=[{"evidence": "Cheese was sold out."}],
        passed=[CHOICE, {"evidence": "Imrie is a driver."}, {**WRITTEN, "evidence": "Cheese was sold out."}],
    ),
}
