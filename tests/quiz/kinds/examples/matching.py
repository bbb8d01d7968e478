from quiz.kinds import Asked
from tests.quiz.kinds.shapes import Example, Examples, pairs

# The partners to choose from: 1 a lake, 2 bicycles, 3 the captain, 4 yellow.
PARTS = pairs(("The colour", "yellow"), ("The load", "bicycles"), ("", "the captain"), ("The water", "a lake"))

EXAMPLES = Examples(
    "What belongs together?",
    Asked(PARTS),
    key="The colour – yellow; The load – bicycles; The water – a lake",
    answers=(
        Example(
            {"line-1": "4", "line-2": "2", "line-4": "1"},
            100,
            "wholly",
            "The colour – yellow; The load – bicycles; The water – a lake",
        ),
        Example(
            {"line-1": "3", "line-2": "3", "line-4": "2"},
            0,
            "wholly",
            "The colour – the captain; The load – the captain; The water – bicycles",
        ),
        Example(
            {"line-1": "4", "line-2": "3", "line-4": "1"},
            67,
            "wholly",
            "The colour – yellow; The load – the captain; The water – a lake",
        ),
        Example({"line-1": "4", "line-2": "", "line-4": "1"}, 67, "partly", "The colour – yellow; The water – a lake"),
        Example({"line-4": "3"}, 0, "partly", "The water – the captain"),
        Example(
            {"line-1": "2", "line-2": "2", "line-4": "2"},
            33,
            "wholly",
            "The colour – bicycles; The load – bicycles; The water – bicycles",
        ),
    ),
    refused=(
        {"line-1": ["5"]},
        {"line-1": ["0"]},
        {"line-1": ["yellow"]},
        {"line-2": ["1", "2"]},
        {"line-4": ["1e0"]},
    ),
    nothing=({}, {"line-1": "", "line-2": "", "line-4": ""}, {"line-3": "1"}, {"line-9": "1"}, {"choice": "1"}),
)
