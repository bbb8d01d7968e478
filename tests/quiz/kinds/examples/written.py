from quiz.kinds import Asked
from tests.quiz.kinds.shapes import Example, Examples

EXAMPLES = Examples(
    "Why might people take the ferry?",
    Asked(accepted=("It takes their bicycles for free.",)),
    key="It takes their bicycles for free.",
    answers=(
        Example({"text": "Their bicycles cost nothing."}, None, "wholly", "Their bicycles cost nothing."),
        Example({"text": "I do not know."}, None, "wholly", "I do not know."),
        Example({"text": " One.\r\n\r\nTwo.\x00 "}, None, "wholly", "One.\n\nTwo."),
    ),
    refused=({"text": ["x" * 4001]}, {"text": ["One.", "Two."]}),
    nothing=({}, {"text": " \r\n "}),
)
