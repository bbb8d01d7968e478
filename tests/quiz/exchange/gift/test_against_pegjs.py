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


@pytest.fixture(scope="module")
def theirs():
    """What the other reader makes of each text of the corpus, asked once."""
    named = (*corpus.READ_ONLY_HERE, *corpus.REFUSED_ONLY_HERE, *corpus.READ_OTHERWISE)
    texts = [*corpus.ALIKE, *corpus.BROKEN, *(text for text, _ in named)]
    return dict(zip(texts, pegjs.parsed(*texts), strict=True))


@pytest.mark.parametrize("text", corpus.ALIKE)
def test_what_others_write_is_read_alike(theirs, text):
    mine, found = ours(text), pegjs.questions_of(theirs[text])

    assert mine != []
    assert [question.name or mine[place].name for place, question in enumerate(found)] == [one.name for one in mine]
    assert [replace(question, name="") for question in found] == [replace(question, name="") for question in mine]


@pytest.mark.parametrize(("text", "why"), corpus.READ_ONLY_HERE)
def test_what_only_we_read(theirs, text, why):
    assert ("error" in theirs[text], len(ours(text))) == (True, 1), why


@pytest.mark.parametrize(("text", "why"), corpus.REFUSED_ONLY_HERE)
def test_what_only_we_refuse(theirs, text, why):
    assert "questions" in theirs[text], why
    with pytest.raises(FileFault):
        ours(text)


@pytest.mark.parametrize(("text", "why"), corpus.READ_OTHERWISE)
def test_what_we_read_otherwise(theirs, text, why):
    assert pegjs.questions_of(theirs[text]) != ours(text), why


@pytest.mark.parametrize("text", corpus.BROKEN)
def test_what_both_refuse(theirs, text):
    assert "error" in theirs[text]
    with pytest.raises(FileFault):
        ours(text)
