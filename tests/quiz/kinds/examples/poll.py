from tests.quiz.kinds.shapes import NO_OPTIONS, Example, Examples, options

EXAMPLES = Examples(
    "Would you take the ferry?",
    options("Yes", "No", key=0),
    key="",
    answers=(Example({"choice": "1"}, None, "wholly", "Yes"), Example({"choice": "2"}, None, "wholly", "No")),
    refused=NO_OPTIONS,
)
