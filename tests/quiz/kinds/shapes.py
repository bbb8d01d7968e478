"""What the examples of a kind are made of."""

from dataclasses import dataclass

from quiz.kinds import Asked, Line

#: The section that all examples are about, as ``factories.make_section`` has it.
EVIDENCE = "The yellow ferry crosses the lake twice a day."
OTHER_SENTENCE = "It carries bicycles for free."


@dataclass(frozen=True)
class Example:
    """What a form posts; the share earned; how much is filled; the answer in words."""

    posted: dict[str, str]
    percent: int | None
    filled: str
    shown: str


@dataclass(frozen=True)
class Examples:
    """A question and what may be answered to it.

    The first of ``answers`` is right and the second is wrong, both from end to end, as far as the kind has right and
    wrong. What is ``refused`` is no answer; what is ``nothing`` leaves it empty.
    """

    stem: str
    asked: Asked
    key: str
    answers: tuple[Example, ...]
    refused: tuple[dict[str, list[str]], ...]
    nothing: tuple[dict[str, str], ...] = ({},)


NO_OPTIONS = tuple(
    {"choice": [text]}
    for text in ("99", "0", "-1", "+1", " 1", "1.0", "01x", "²", "١", "nan", "1e0", "111", "[1]", "0x1", "1 2", "None")
) + ({"choice": ["1", "1"]}, {"choice": ["", "1"]}, {"choice": ["1", "2"]})


def options(*texts: str, key: int = 1) -> Asked:
    """Options of which the one at the position ``key`` is right; none if it is 0."""
    return Asked(
        tuple(Line(position, text, is_correct=position == key) for position, text in enumerate(texts, start=1))
    )


def pairs(*partners: tuple[str, str]) -> tuple[Line, ...]:
    """Lines with these partners; an empty text stands for a spare one."""
    return tuple(Line(position, text, partner) for position, (text, partner) in enumerate(partners, start=1))


def choosing(stem: str, *texts: str) -> Examples:
    """Examples of a kind with one right option, which is the first."""
    return Examples(
        stem,
        options(*texts),
        key=texts[0],
        answers=(Example({"choice": "1"}, 100, "wholly", texts[0]), Example({"choice": "2"}, 0, "wholly", texts[1])),
        refused=NO_OPTIONS,
        nothing=({}, {"choice": ""}, {"text": "1"}),
    )
