from functools import lru_cache
from typing import Any

import pytest

from quiz.generation.candidates import Candidate
from quiz.generation.checks import CHECKS, Context, ItemText, PlainContext, ReadContext, item_text, reason_to_refuse
from quiz.generation.facts.understanding import Reading
from tests.quiz.generation.check_examples import EXAMPLES
from tests.quiz.generation.check_examples.base import CHOICE, TEXT
from tests.quiz.generation.texts import understand

BY_NAME = {check.name: check for check in CHECKS}
LIGHT = [check.name for check in CHECKS if not check.needs_reading]


@lru_cache(maxsize=64)
def reading_of(text: str, title: str) -> Reading:
    return understand(text, title=title)


def full(text: str, title: str) -> Context:
    return ReadContext(reading_of(text, title))


def light(text: str, title: str) -> Context:
    return PlainContext(title, text)


def fault(check: str, changes: dict[str, Any], context_of: Any) -> str:
    fields = {**CHOICE, **changes}
    text = f"{TEXT} {fields.pop('text', '')}".strip()
    context = context_of(text, fields.pop("title", "Notes"))
    published = fields.pop("published", None)
    if published:
        context = PlainContext(context.title, text, published)
    return BY_NAME[check].fault(ItemText(**fields), context)


def cases(sort: str, names: list[str]) -> list[tuple[str, dict[str, Any]]]:
    return [(name, changes) for name in names if name in EXAMPLES for changes in getattr(EXAMPLES[name], sort)]


def test_every_check_has_examples_and_every_example_a_check():
    assert list(EXAMPLES) == list(BY_NAME)


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_of_both_sorts(name):
    assert all([EXAMPLES[name].refused, EXAMPLES[name].passed])


@pytest.mark.parametrize(("check", "changes"), cases("refused", list(BY_NAME)))
def test_check_refuses(check, changes):
    assert fault(check, changes, full)


@pytest.mark.parametrize(("check", "changes"), cases("passed", list(BY_NAME)))
def test_check_lets_pass(check, changes):
    assert fault(check, changes, full) == ""


@pytest.mark.parametrize(("check", "changes"), [*cases("refused", LIGHT), *cases("passed", LIGHT)])
def test_check_says_the_same_without_a_parse(check, changes):
    assert fault(check, changes, light) == fault(check, changes, full)


@pytest.mark.parametrize(
    ("check", "changes"),
    [
        pytest.param(check, changes, marks=pytest.mark.xfail(reason=reason))
        for check in EXAMPLES
        for changes, reason in EXAMPLES[check].missed
    ],
)
def test_check_sees_what_it_misses_so_far(check, changes):
    assert fault(check, changes, full)


@pytest.mark.parametrize(("check", "changes"), cases("refused", list(BY_NAME)))
def test_advice_is_one_plain_sentence(check, changes):
    advice = fault(check, changes, full)

    assert (advice[-1], "\n" in advice) in {(".", False), ("?", False)}


def make_candidate(**changes: Any) -> Candidate:
    reading = reading_of(TEXT, "Notes")
    details = {"rule": "who_did", "version": 1, "sentence": reading.sentences[0], "explanation": "", "worth": 0.5}
    return Candidate(**{**details, "fact": ("x",), **CHOICE, **changes})


def test_candidate_is_refused_for_the_first_grave_reason():
    refused = make_candidate(wrong=("Tom Bell", "tom bell"), stem="Who drives the yellow bus in Marsham")

    assert reason_to_refuse(refused, reading_of(TEXT, "Notes")) == "options equal or one inside another"


def test_candidate_is_not_refused_for_a_remark():
    listed = make_candidate(key="Peter Lund")

    assert item_text(listed).evidence == "Rosa Imrie drives the yellow bus."
    assert reason_to_refuse(listed, reading_of(TEXT, "Notes")) == ""
