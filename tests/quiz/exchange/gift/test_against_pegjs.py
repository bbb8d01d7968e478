"""Our GIFT beside that of npm's gift-pegjs: what we write it reads, and what others write both read alike."""

from dataclasses import replace

import pytest

from quiz.exchange.gift import reading
from quiz.exchange.gift.writing import why_not, written
from quiz.exchange.items import FileFault
from tests.quiz.exchange import portables
from tests.quiz.exchange.gift import corpus, pegjs


def ours(text):
    return [replace(question, line=0, losses=()) for question in reading.read(text).questions]


def same(questions):
    """Without what a reader makes itself where the file gives none."""
    return [replace(question, name="") if question.name == "" else question for question in questions]


def test_an_exported_file_has_the_same_questions_for_others():
    text = written(portables.ALL, ["Made for a test", "Left out: nothing"])

    assert pegjs.read(text) == list(portables.ALL) == ours(text)


def test_whatever_the_texts_hold():
    texts = [*portables.HOSTILE, *portables.ARROWS, *portables.random_texts(400)]
    questions = [portables.with_text(question, text) for text in texts for question in portables.ALL]
    kept = [question for question in questions if not why_not(question)]

    text = written(kept)
    theirs, mine = pegjs.read(text), ours(text)

    assert len(kept) > 2_000
    assert theirs == mine
    assert [replace(question, name="", category="") for question in theirs] == [
        replace(question, name="", category="") for question in kept
    ]


@pytest.mark.parametrize("text", corpus.ALIKE)
def test_what_others_write_is_read_alike(text):
    mine = ours(text)
    theirs = [
        question if question.name else replace(question, name=mine[place].name)
        for place, question in enumerate(pegjs.read(text))
    ]

    assert mine != []
    assert theirs == mine


@pytest.mark.parametrize(("text", "why"), corpus.READ_ONLY_HERE)
def test_what_only_we_read(text, why):
    (result,) = pegjs.parsed(text)

    assert ("error" in result, len(ours(text))) == (True, 1), why


@pytest.mark.parametrize(("text", "why"), corpus.REFUSED_ONLY_HERE)
def test_what_only_we_refuse(text, why):
    (result,) = pegjs.parsed(text)

    assert "questions" in result, why
    with pytest.raises(FileFault):
        ours(text)


@pytest.mark.parametrize(("text", "why"), corpus.READ_OTHERWISE)
def test_what_we_read_otherwise(text, why):
    assert pegjs.read(text) != ours(text), why


@pytest.mark.parametrize("text", corpus.BROKEN)
def test_what_both_refuse(text):
    (result,) = pegjs.parsed(text)

    assert "error" in result
    with pytest.raises(FileFault):
        ours(text)
