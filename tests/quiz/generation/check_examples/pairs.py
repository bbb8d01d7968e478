from tests.quiz.generation.check_examples.base import CHOICE, MATCH, ORDER, Changes, Examples

_PAIRS = MATCH["pairs"]


def _matched(*pairs: tuple[str, str]) -> Changes:
    return {**MATCH, "pairs": pairs}


def _ordered(*lines: str) -> Changes:
    """The lines, shown in an order that is not theirs."""
    places = [str(place) for place in (*range(2, len(lines) + 1), 1)]
    return {**ORDER, "pairs": tuple(zip(lines, places, strict=True))}


EXAMPLES = {
    "too few or too many lines": Examples(
        refused=[_matched(*_PAIRS[:1], _PAIRS[-1]), _ordered(*(f"The bus went {way}" for way in "abcdefgh"))],
        passed=[CHOICE, MATCH, ORDER],
    ),
    "a line or partner stands twice": Examples(
        refused=[
            _matched(*_PAIRS, ("Peter Lund", "a retired teacher")),
            _matched(*_PAIRS, ("Rosa Imrie", "a good cook")),
            _ordered("The bus left", "The bus left", "The rain began"),
        ],
        passed=[MATCH, ORDER],
        missed=[
            (
                _matched(*_PAIRS, ("Peter Lund", "a teacher who no longer works")),
                "two descriptions of one thing look apart",
            ),
        ],
    ),
    "no spare partner": Examples(refused=[_matched(*_PAIRS[:3])], passed=[MATCH, ORDER]),
    "partners of different sorts": Examples(
        refused=[
            _matched(*_PAIRS, ("Peter Lund", "1998")),
            _matched(
                *_PAIRS, ("Peter Lund", "the man whom the county asked to look after the bus when nobody else would")
            ),
        ],
        passed=[
            MATCH,
            _matched(*_PAIRS, ("Peter Lund", "a boy of twelve")),
            _matched(("The flood", "1998"), ("The fire", "2004"), ("The storm", "2011"), ("", "2015")),
            _matched(("Books", "1,712"), ("Maps", "more than 3,000"), ("Children", "about 5,000"), ("", "410")),
        ],
    ),
    "a line gives its partner away": Examples(
        refused=[_matched(*_PAIRS, ("Marsham Museum", "a house of art in Marsham"))],
        passed=[MATCH, ORDER],
    ),
    "a line gives its place away": Examples(
        refused=[
            _ordered("The bus came in 1998", "The library closed", "The road was built"),
            _ordered("Finally the bus came", "The library closed", "The road was built"),
            _ordered("The bus came", "The library closed in May", "The road was built later"),
            _ordered("The bus first came", "The library closed", "The road was built"),
        ],
        passed=[MATCH, ORDER, _ordered("The bus came", "The first World Book Fair opened", "The road was built")],
    ),
    "the lines are in order already": Examples(
        refused=[{**ORDER, "pairs": (("The library closed", "1"), ("The bus came", "2"), ("Readers met", "3"))}],
        passed=[MATCH, ORDER],
    ),
    "a line needs the one before it": Examples(
        refused=[_ordered("She left the school", "Rosa Imrie was born", "The bus came")],
        passed=[
            MATCH,
            ORDER,
            {
                **_ordered("She left the school", "She was born", "She met Bell"),
                "stem": "Put Imrie’s life in order: Rosa.",
            },
        ],
    ),
}
