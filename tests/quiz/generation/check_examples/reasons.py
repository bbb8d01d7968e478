from tests.quiz.generation.check_examples.base import CHOICE, WRITTEN, Examples

_EDGED = {**WRITTEN, "stem": "Why is the bus a “double-edged sword” for the county?", "key": "Because it saves money."}
_BOTH = "Because it saves money but takes readers from the shop."
_DAMP = "The valley needs a bus because the old school is too damp."
_WHY = {**WRITTEN, "evidence": _DAMP}

EXAMPLES = {
    "only one side of two": Examples(
        refused=[
            _EDGED,
            {**_EDGED, "stem": "Why is the new road a mixed blessing?"},
            {**_EDGED, "stem": "The bus cuts both ways. What reason does the article give?"},
            {**_EDGED, "stem": "Why is the bus both a gift and a burden to the county?"},
        ],
        passed=[
            CHOICE,
            WRITTEN,
            {**_EDGED, "key": _BOTH},
            {**_EDGED, "stem": "Why do both old and young people like the bus?"},
            {**_EDGED, "stem": "Who calls the bus a “double-edged sword”?"},
            {**_EDGED, "stem": "Why is the bus a sword for the county?"},
        ],
    ),
    "there are more reasons": Examples(
        refused=[
            {**_WHY, "text": f"{_DAMP} There is also the long way to Lund."},
            {**_WHY, "text": f"{_DAMP} It also has no heating."},
            {**_WHY, "text": f"{_DAMP} Another reason is the long way to Lund."},
            {**_WHY, "text": f"{_DAMP} In addition, the way to Lund is long."},
            {**_WHY, "text": f"{_DAMP} It has no heating, too."},
            {**_WHY, "evidence": "The valley needs a bus for several reasons, because the old school is too damp."},
        ],
        passed=[
            WRITTEN,
            {**_WHY, "text": f"{_DAMP} The bus stops in Lund."},
            {**_WHY, "text": f"{_DAMP}\n\nIt also stops in Lund."},
            {**_WHY, "evidence": "For one year the valley needs a bus because the old school is too damp."},
            {**_WHY, "text": f"{_DAMP} It is too late to mend it."},
            {
                **_WHY,
                "stem": "What is one reason why the valley needs a bus?",
                "text": f"{_DAMP} In addition, the way is long.",
            },
            {**_WHY, "key": "Partly because the old school is too damp.", "text": f"{_DAMP} It also has no heating."},
            {**_WHY, "stem": "Where does the valley need a bus?", "text": f"{_DAMP} It also has no heating."},
        ],
        missed=[
            (
                {**_WHY, "text": f"{_DAMP} The way to Lund is long as well."},
                "what adds a reason without a sign in front is not seen",
            ),
        ],
    ),
}
