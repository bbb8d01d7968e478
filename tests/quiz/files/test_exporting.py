"""Every kind leaves in both formats, comes back as it was, and comes back once."""

from dataclasses import replace

import pytest

from quiz.exchange import opening
from quiz.exchange.gift.writing import NO_ARROW
from quiz.exchange.items import Sort
from quiz.files.exporting import FORMATS, GIFT, MOODLE_XML, POLL, LeftOut, bundle, file_text
from quiz.importing.plans import plan
from quiz.models import Question
from tests import factories, factories_quiz, hostile
from tests.quiz.exchange import portables
from tests.quiz.exchange.gift import pegjs
from tests.quiz.kinds.examples import EXAMPLES

SORTS = {
    "multiple_choice": Sort.CHOICE,
    "true_false": Sort.TRUE_FALSE,
    "gap": Sort.CHOICE,
    "open_gap": Sort.SHORT_ANSWER,
    "short_answer": Sort.SHORT_ANSWER,
    "matching": Sort.MATCHING,
    "ordering": Sort.ORDERING,
    "find_evidence": Sort.CHOICE,
    "claim_kind": Sort.CHOICE,
    "written": Sort.ESSAY,
}


@pytest.fixture
def section(db):
    return factories.make_article(sections=1, title="A ferry: 50/50").sections.get()


def make_all(section):
    return [factories_quiz.make_question_of(kind, section) for kind in EXAMPLES]


def said(wording_or_question):
    """What makes a question what it is; the order in which events stand does not."""
    one = wording_or_question
    key = one.how.show_key(one.asked) if isinstance(one, Question) else one.key
    lines = sorted((line.text, line.partner, line.is_correct) for line in one.asked.lines)
    parts = (one.kind, one.stem, key, lines, one.asked.accepted)
    return (*parts, one.explanation, one.evidence_text, str(one.difficulty))


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_every_kind_leaves_but_the_poll(section, format):
    questions = make_all(section)

    made = bundle(questions, format)

    (poll,) = (question for question in questions if question.kind == "poll")
    assert {question.tags[0]: question.sort for question in made.questions} == {
        question.how.label: SORTS[question.kind] for question in questions if question != poll
    }
    assert made.left_out == (LeftOut(poll, POLL),)


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_every_kind_comes_back_as_it_was(section, format):
    questions = [question for question in make_all(section) if question.kind != "poll"]
    Question.objects.filter(pk=questions[0].pk).update(difficulty="hard")
    questions[0].refresh_from_db()
    text = file_text(bundle(questions, format), "A ferry")
    elsewhere = factories.make_article(sections=1)

    found = plan(elsewhere, opening.read(text))

    assert [said(candidate.wording) for candidate in found.new] == [said(question) for question in questions]
    assert (found.refused, found.unproven) == ((), ())
    assert [candidate.losses for candidate in found.new] == [()] * 10


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_where_they_are_already_nothing_is_new(section, format):
    text = file_text(bundle(make_all(section), format), "A ferry")

    found = plan(section.article, opening.read(text))

    assert (len(found.known), found.new) == (10, ())


def test_what_is_left_out_is_named_at_the_head(section):
    questions = make_all(section)
    arrow = factories_quiz.make_question_of("short_answer", section, stem="Which way [tag:x]?", accepted=["a -> b"])

    heads = {
        format.name: file_text(bundle([*questions, arrow], format), "A --> ferry").split("\n\n")[0]
        for format in FORMATS
    }

    assert heads["gift"].split("\n") == [
        "// Questions from Rednote Reading Room: A --> ferry. 10 in this file.",
        f"// Left out: “Would you take the ferry?”: {POLL}.",
        f"// Left out: “Which way (tag:x)?”: {NO_ARROW}.",
    ]
    assert heads["moodle_xml"].split("\n")[2:4] == [
        "<!-- Questions from Rednote Reading Room: A - -> ferry. 11 in this file. -->",
        f"<!-- Left out: “Would you take the ferry?”: {POLL}. -->",
    ]


def test_an_exported_file_is_read_by_others_with_the_same_questions(section):
    made = bundle(make_all(section), GIFT)

    theirs = pegjs.read(file_text(made, "A ferry"))

    as_written = [replace(question, model="", keeps_order=False) for question in made.questions]
    for place, question in enumerate(as_written):
        if question.sort is Sort.ORDERING:
            as_written[place] = replace(question, sort=Sort.MATCHING)
        if question.sort is Sort.ESSAY:
            expected = "A good answer: It takes their bicycles for free."
            as_written[place] = replace(question, feedback=f"{question.feedback}\n{expected}")
    assert theirs == as_written


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_texts_that_try_to_be_more_than_text_come_back_as_text(section, format):
    texts = [text.replace("__", "_") for text in (*portables.HOSTILE, *hostile.PAYLOADS)]
    stems = {" ".join(f"Is it {number} {text}?".split()) for number, text in enumerate(texts)}
    questions = [factories_quiz.make_question(section, stem=stem, explanation=stem) for stem in stems]
    text = file_text(bundle(questions, format), hostile.ALL)

    found = plan(factories.make_article(sections=1), opening.read(text))

    assert {candidate.wording.stem for candidate in found.new} == stems
    assert {candidate.wording.explanation for candidate in found.new} == stems


def test_an_asterisk_is_no_wildcard_for_others(section):
    question = factories_quiz.make_question_of("short_answer", section, accepted=["5 * 2", "\\*"])

    (portable,) = bundle([question], MOODLE_XML).questions

    assert [option.text for option in portable.options] == ["5 \\* 2", "\\\\*"]
