from quiz.kinds import Asked
from tests.quiz.kinds.shapes import Example, Examples

EXAMPLES = Examples(
    "How often a day does it cross?",
    Asked(accepted=("twice", "two times")),
    key="twice",
    answers=(
        Example({"text": "two times"}, 100, "wholly", "two times"),
        Example({"text": "once"}, 0, "wholly", "once"),
        Example({"text": "  2 \n times\x00"}, 100, "wholly", "2 times"),
    ),
    refused=({"text": ["x" * 201]}, {"text": ["twice", "once"]}),
    nothing=({}, {"text": ""}, {"text": " \t\r\n\x00\x07 "}),
)
