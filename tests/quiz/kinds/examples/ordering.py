from quiz.kinds import Asked
from tests.quiz.kinds.shapes import Example, Examples, pairs

EXAMPLES = Examples(
    "In what order does it happen?",
    Asked(pairs(("The ferry lands", "3"), ("The ferry leaves", "1"), ("The ferry crosses the lake", "2"))),
    key="1. The ferry leaves; 2. The ferry crosses the lake; 3. The ferry lands",
    answers=(
        Example(
            {"line-1": "3", "line-2": "1", "line-3": "2"},
            100,
            "wholly",
            "1. The ferry leaves; 2. The ferry crosses the lake; 3. The ferry lands",
        ),
        Example(
            {"line-1": "2", "line-2": "3", "line-3": "1"},
            0,
            "wholly",
            "1. The ferry crosses the lake; 2. The ferry lands; 3. The ferry leaves",
        ),
        Example(
            {"line-1": "3", "line-2": "2", "line-3": "1"},
            33,
            "wholly",
            "1. The ferry crosses the lake; 2. The ferry leaves; 3. The ferry lands",
        ),
        Example({"line-1": "3"}, 33, "partly", "3. The ferry lands"),
        Example(
            {"line-1": "3", "line-2": "1", "line-3": "3"},
            67,
            "partly",
            "1. The ferry leaves; 3. The ferry crosses the lake; 3. The ferry lands",
        ),
    ),
    refused=({"line-1": ["4"]}, {"line-2": ["0"]}, {"line-2": ["first"]}, {"line-3": ["1", "1"]}),
    nothing=({}, {"line-1": "", "line-2": "", "line-3": ""}, {"line-4": "1"}),
)
