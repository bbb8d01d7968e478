"""For every kind a question, what may be answered to it and what that is worth, and what is no answer.

A kind without examples fails the suite.
"""

from dataclasses import dataclass

from quiz.kinds import Asked, Line


@dataclass(frozen=True)
class Example:
    """What a form posts; the share earned; how much is filled; the answer in words."""

    posted: dict[str, str]
    percent: int | None
    filled: str
    shown: str


@dataclass(frozen=True)
class Examples:
    asked: Asked
    key: str
    answers: tuple[Example, ...]
    refused: tuple[dict[str, list[str]], ...]
    nothing: tuple[dict[str, str], ...] = ({},)


def options(*texts, key=1):
    """Options of which the one at the position ``key`` is right; none if it is 0."""
    return Asked(
        tuple(Line(position, text, is_correct=position == key) for position, text in enumerate(texts, start=1))
    )


def pairs(*partners):
    """Lines A, B, … with these partners; an empty letter stands for a spare one."""
    return tuple(Line(position, text, partner) for position, (text, partner) in enumerate(partners, start=1))


def choosing(asked, key, wrong):
    """Examples of a kind with one right option, at the first position."""
    return Examples(
        asked,
        key,
        answers=(Example({"choice": "1"}, 100, "wholly", key), Example({"choice": "2"}, 0, "wholly", wrong)),
        refused=NO_OPTIONS,
        nothing=({}, {"choice": ""}, {"text": "1"}),
    )


NO_OPTIONS = tuple(
    {"choice": [text]}
    for text in ("99", "0", "-1", "+1", " 1", "1.0", "01x", "²", "١", "nan", "1e0", "111", "[1]", "0x1", "1 2", "None")
) + ({"choice": ["1", "1"]}, {"choice": ["", "1"]}, {"choice": ["1", "2"]})

LAKES = pairs(("Como", "Italy"), ("Annecy", "France"), ("", "Austria"), ("Bled", "Slovenia"))
STEPS = pairs(("The dam broke", "2"), ("Rain fell", "1"), ("People came back", "3"))

EXAMPLES = {
    "multiple_choice": choosing(options("Twice", "Once", "Never"), "Twice", "Once"),
    "true_false": choosing(options("True", "False"), "True", "False"),
    "gap": choosing(options("ferry", "bridge", "tunnel"), "ferry", "bridge"),
    "claim_kind": choosing(options("as a claim", "as a fact", "as a prediction"), "as a claim", "as a fact"),
    "find_evidence": choosing(options("It crosses twice.", "It is yellow."), "It crosses twice.", "It is yellow."),
    "poll": Examples(
        options("By boat", "On foot", key=0),
        key="",
        answers=(Example({"choice": "2"}, None, "wholly", "On foot"),),
        refused=NO_OPTIONS,
    ),
    "matching": Examples(
        Asked(LAKES),  # the partners to choose from: 1 Austria, 2 France, 3 Italy, 4 Slovenia
        key="Annecy – France; Bled – Slovenia; Como – Italy",
        answers=(
            Example(
                {"line-1": "3", "line-2": "2", "line-4": "4"},
                100,
                "wholly",
                "Como – Italy; Annecy – France; Bled – Slovenia",
            ),
            Example(
                {"line-1": "3", "line-2": "1", "line-4": "4"},
                67,
                "wholly",
                "Como – Italy; Annecy – Austria; Bled – Slovenia",
            ),
            Example({"line-1": "3", "line-2": "", "line-4": "4"}, 67, "partly", "Como – Italy; Bled – Slovenia"),
            Example({"line-4": "1"}, 0, "partly", "Bled – Austria"),
            Example(
                {"line-1": "2", "line-2": "2", "line-4": "2"},
                33,
                "wholly",
                "Como – France; Annecy – France; Bled – France",
            ),
        ),
        refused=(
            {"line-1": ["5"]},
            {"line-1": ["0"]},
            {"line-1": ["Italy"]},
            {"line-2": ["1", "2"]},
            {"line-4": ["1e0"]},
        ),
        nothing=({}, {"line-1": "", "line-2": "", "line-4": ""}, {"line-3": "1"}, {"line-9": "1"}, {"choice": "1"}),
    ),
    "ordering": Examples(
        Asked(STEPS),
        key="1. Rain fell; 2. The dam broke; 3. People came back",
        answers=(
            Example(
                {"line-1": "2", "line-2": "1", "line-3": "3"},
                100,
                "wholly",
                "1. Rain fell; 2. The dam broke; 3. People came back",
            ),
            Example(
                {"line-1": "1", "line-2": "2", "line-3": "3"},
                33,
                "wholly",
                "1. The dam broke; 2. Rain fell; 3. People came back",
            ),
            Example({"line-1": "2"}, 33, "partly", "2. The dam broke"),
            Example(
                {"line-1": "2", "line-2": "2", "line-3": "3"},
                67,
                "partly",
                "2. Rain fell; 2. The dam broke; 3. People came back",
            ),
        ),
        refused=({"line-1": ["4"]}, {"line-2": ["0"]}, {"line-2": ["first"]}, {"line-3": ["1", "1"]}),
        nothing=({}, {"line-1": "", "line-2": "", "line-3": ""}, {"line-4": "1"}),
    ),
    "short_answer": Examples(
        Asked(accepted=("by ferry", "by boat")),
        key="by ferry",
        answers=(
            Example({"text": "by ferry"}, 100, "wholly", "by ferry"),
            Example({"text": "  by \n boat\x00"}, 100, "wholly", "by boat"),
            Example({"text": "on foot"}, 0, "wholly", "on foot"),
        ),
        refused=({"text": ["x" * 201]}, {"text": ["by ferry", "by boat"]}),
        nothing=({}, {"text": ""}, {"text": " \t\r\n\x00\x07 "}),
    ),
    "open_gap": Examples(
        Asked(accepted=("ferry",)),
        key="ferry",
        answers=(Example({"text": "ferry"}, 100, "wholly", "ferry"), Example({"text": "bus"}, 0, "wholly", "bus")),
        refused=({"text": ["x" * 201]}, {"text": ["ferry", "bus"]}),
        nothing=({}, {"text": "  "}),
    ),
    "written": Examples(
        Asked(accepted=("It saves the long way round the lake.",)),
        key="It saves the long way round the lake.",
        answers=(
            Example({"text": "It saves time."}, None, "wholly", "It saves time."),
            Example({"text": " One.\r\n\r\nTwo.\x00 "}, None, "wholly", "One.\n\nTwo."),
        ),
        refused=({"text": ["x" * 4001]}, {"text": ["One.", "Two."]}),
        nothing=({}, {"text": " \r\n "}),
    ),
}
