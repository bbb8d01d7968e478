"""Quizzes with and without the fault; an item says only what is different from ``CHOICE``."""

from tests.quiz.generation.check_examples.base import (
    CHOICE,
    EVIDENCE,
    FALSE,
    GAP,
    ORDER,
    POLL,
    SHORT,
    TRUE,
    WRITTEN,
    Changes,
    Examples,
)

_WHEN = {"stem": "When was the bus bought?", "key": "1998", "wrong": ("1996", "1999")}


def _placed(*places: int) -> list[Changes]:
    return [{"stem": f"Who drives bus number {n}?", "place": place} for n, place in enumerate(places)]


def _keyed(key: str, times: int) -> list[Changes]:
    return [{"stem": f"Who drives bus number {n}?", "key": key} for n in range(times)]


def _numbers(key: str) -> list[Changes]:
    return [{**GAP, "stem": f"Bus {n} carries _____ books.", "key": key} for n in range(3)]


EXAMPLES = {
    "one item answers another": Examples(
        refused=[
            [_WHEN, {"stem": "Who drives the bus that was bought in 1998?"}],
            [
                {"stem": "Who owns the yellow bus?", "key": "Vardo Motors", "wrong": ("Arden Bank", "Marsham Hall")},
                {
                    "stem": "Why was Tom Bell late?",
                    "key": "Because Vardo Motors, which owns the bus, kept the yellow one",
                },
            ],
            [TRUE, {"stem": "Who drives the yellow bus that carries 3,200 books?"}],
            [
                {
                    **SHORT,
                    "stem": "Which union helped the drivers of the old buses?",
                    "key": "Arden Drivers Union",
                    "accepted": ("ADU",),
                },
                {"stem": "Why was the ADU asked to help the drivers of old buses?", "key": "Because of rain"},
            ],
        ],
        passed=[
            [CHOICE, _WHEN],
            [CHOICE, {**FALSE, "stem": "The yellow bus in Marsham drives without Rosa Imrie."}],
            [CHOICE, {"stem": "Why was Rosa Imrie late?", "key": "Because of rain", "wrong": ("Because of wind",)}],
            [WRITTEN, POLL, ORDER],
            [
                {**TRUE, "stem": "Rosa Imrie drove the yellow bus to Marsham over the hills in 1998."},
                {**POLL, "stem": "Should Rosa Imrie drive the yellow bus to Marsham over the hills?"},
            ],
            [_WHEN, {**EVIDENCE, "wrong": ("It all began when the bus was bought in 1998.",)}],
        ],
        missed=[
            (
                [{**_WHEN, "wrong": ("1891", "1999")}, {"stem": "Which driver was born in 1960?"}],
                "what one date rules out of another needs knowledge of lives",
            ),
        ],
    ),
    "two items on one fact": Examples(
        refused=[
            [CHOICE, {**CHOICE, "stem": "Who is the driver of the bus in Marsham?"}],
            [TRUE, {**TRUE, "stem": "The yellow bus carries as many as 3,200 books."}],
        ],
        passed=[[CHOICE, {**CHOICE, "stem": "Who met the mayor?"}], [CHOICE, TRUE], [POLL, ORDER]],
    ),
    "the places of the answers show a pattern": Examples(
        refused=[_placed(1, 1, 1, 1, 0), _placed(0, 1, 2, 0, 1, 2), _placed(0, 1, 0, 1, 0)],
        passed=[_placed(1, 1, 0, 2, 0), _placed(1, 1, 1), [CHOICE] * 6, [TRUE] * 6],
    ),
    "too many true or too many false": Examples(
        refused=[[TRUE, TRUE, TRUE, FALSE], [FALSE] * 5],
        passed=[[TRUE, TRUE, FALSE, FALSE], [TRUE, FALSE, FALSE, TRUE, TRUE], [TRUE] * 3, [CHOICE]],
    ),
    "the longest option is too often right": Examples(
        refused=[[*_keyed("Rosa Margaret Imrie", 3), *_keyed("Al Roe", 2)]],
        passed=[
            [*_keyed("Rosa Margaret Imrie", 2), *_keyed("Al Roe", 3)],
            _keyed("Rosa Margaret Imrie", 3),
            [TRUE] * 6,
        ],
    ),
    "the right number is always in the middle": Examples(
        refused=[_numbers("3,200")],
        passed=[[*_numbers("3,200"), {**GAP, "key": "900"}], _numbers("3,200")[:2], [CHOICE] * 4],
    ),
    "too much of one kind": Examples(
        refused=[[TRUE] * 5 + [CHOICE] * 3, [CHOICE] * 8],
        passed=[[TRUE] * 3 + [CHOICE] * 5, [TRUE] * 4 + [GAP] * 4, [TRUE] * 5],
    ),
}
