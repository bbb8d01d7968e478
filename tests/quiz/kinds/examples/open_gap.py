from quiz.kinds import Asked
from tests.quiz.kinds.shapes import Example, Examples

EXAMPLES = Examples(
    "The _____ ferry crosses the lake.",
    Asked(accepted=("yellow",)),
    key="yellow",
    answers=(
        Example({"text": "Yellow"}, 100, "wholly", "Yellow"),
        Example({"text": "slow"}, 0, "wholly", "slow"),
    ),
    refused=({"text": ["x" * 201]}, {"text": ["yellow", "slow"]}),
    nothing=({}, {"text": "  "}),
)
