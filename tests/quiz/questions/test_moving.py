"""Questions follow their evidence through corrections, joins and splits, and none is ever lost."""

import pytest
from django.urls import reverse
from django.utils import timezone

from classroom import sectioning
from classroom.articles.drafts import ArticleDraft, SectionDraft
from classroom.loading import correct, matching
from classroom.models import Section
from quiz.kinds import Line
from quiz.models import Question
from quiz.questions.moving import what_would_move
from quiz.scoring.scores import score_table
from tests import factories, factories_quiz

FERRY = "The ferry crosses the lake. It carries bicycles for free, and nobody pays for a dog either."
BELL = "The bell rings at six. The ferry crosses the lake. It was cast in 1911 by the founder of the school."
LAST = "Nobody counts the dogs of the harbour, and nobody ever will, says the man who sells the tickets."


@pytest.fixture
def article(db):
    article = factories.make_article(sections=0)
    for number, body in enumerate((FERRY, BELL, LAST), start=1):
        factories.make_section(article, heading=f"Heading {number}", body=body)
    return article


def on(section, evidence, **fields):
    return factories_quiz.make_question(section, evidence_text=evidence, **fields)


def draft(*bodies):
    sections = tuple(SectionDraft(f"Heading {number}", body) for number, body in enumerate(bodies, start=1))
    return ArticleDraft("A title", "", "", None, "", "en", "", "slug", sections, (), "1" * 64)


def place(question):
    """The position of its section, whether that is in the text, and the words that its span marks."""
    question = Question.objects.select_related("section").get(pk=question.pk)
    section = question.section
    marked = section.body[question.evidence_start : question.evidence_end]
    assert marked == question.evidence_text
    return section.position, section.is_current, marked


def test_joining_takes_questions_to_the_same_sentence_further_on(article):
    twice = "The ferry crosses the lake."
    first, second, _ = article.sections.all()
    questions = [on(first, twice), on(second, twice), on(second, "The bell rings at six.")]

    sectioning.join_to_previous(second)

    starts = [Question.objects.get(pk=question.pk).evidence_start for question in questions]
    assert [place(question)[:2] for question in questions] == [(1, True)] * 3
    assert starts == [0, len(FERRY) + 2 + BELL.index(twice), len(FERRY) + 2]


def test_splitting_gives_each_question_to_the_half_with_its_evidence(article):
    first, second, _ = article.sections.all()
    sectioning.join_to_previous(second)
    whole = Section.objects.get(pk=first.pk)
    questions = [on(whole, "It carries bicycles for free"), on(whole, "It was cast in 1911"), on(whole, BELL[:22])]

    sectioning.split(whole, 2)

    assert [place(question)[0] for question in questions] == [1, 2, 2]


def test_evidence_that_runs_over_the_cut_ends_with_it(article):
    first, second, _ = article.sections.all()
    sectioning.join_to_previous(second)
    whole = Section.objects.get(pk=first.pk)
    question = on(whole, "nobody pays for a dog either.\n\nThe bell rings at six.")

    sectioning.split(whole, 2)

    assert place(question) == (1, True, "nobody pays for a dog either.")


def test_a_corrected_text_keeps_questions_whose_sentence_stands(article):
    first, second, third = article.sections.all()
    kept, edited, retired, stale, untouched = (
        on(second, "The bell rings at six."),
        on(second, "It was cast in 1911 by the founder of the school.", origin="teacher", version=2),
        on(second, "It was cast in 1911", state="retired"),
        on(second, "The ferry crosses the lake."),
        on(third, "Nobody counts the dogs of the harbour"),
    )

    correct(article=article, draft=draft(FERRY, BELL.replace(" The ferry crosses the lake.", ""), LAST))

    assert [place(question)[:2] for question in (kept, edited, retired, untouched)] == [
        (2, True),
        (2, True),
        (2, True),
        (3, True),
    ]
    assert place(stale) == (2, False, "The ferry crosses the lake.")
    assert Question.objects.get(pk=stale.pk).state == "approved"


def test_a_part_of_a_sentence_stands_only_where_its_words_are_whole(article):
    question = on(article.sections.get(position=2), "The bell rings at six")

    correct(article=article, draft=draft(FERRY, BELL.replace("at six.", "at sixty."), LAST))

    assert place(question)[1] is False


def test_sentences_to_choose_from_must_all_stand(article):
    lines = [Line(1, "The bell rings at six.", is_correct=True), Line(2, "The ferry crosses the lake.")]
    kind = {"kind": "find_evidence", "lines": lines}
    question = on(article.sections.get(position=2), "The bell rings at six.", **kind)

    correct(article=article, draft=draft(FERRY, BELL.replace("1911", "1912"), LAST))
    other_words = place(question)[1]
    correct(article=article, draft=draft(FERRY, BELL.replace("The ferry crosses", "A ferry crosses"), LAST))

    assert (other_words, place(question)[1]) == (True, False)


def test_a_sentence_that_is_put_back_takes_its_question_back(article):
    question = on(article.sections.get(position=2), "The bell rings at six.")
    correct(article=article, draft=draft(FERRY, BELL.replace("six", "seven"), LAST))
    assert place(question)[1] is False

    correct(article=article, draft=draft(FERRY, f"{BELL} It is old.", LAST))

    assert place(question) == (2, True, "The bell rings at six.")


def test_a_sentence_that_went_to_another_section_takes_its_question_there(article):
    question = on(article.sections.get(position=2), "The bell rings at six.")
    without = BELL.replace("The bell rings at six. ", "")

    correct(article=article, draft=draft(FERRY, without, f"{LAST} The bell rings at six."))

    assert place(question) == (3, True, "The bell rings at six.")


def test_of_two_questions_that_say_the_same_one_stays_in_use(article):
    first, second, _ = article.sections.all()
    twins = [on(section, "The ferry crosses the lake.", stem="What crosses the lake?") for section in (first, second)]

    sectioning.join_to_previous(second)

    assert [Question.objects.get(pk=twin.pk).state for twin in twins] == ["approved", "retired"]
    assert [place(twin)[0] for twin in twins] == [1, 1]


def test_attempts_and_answers_stay_as_they_are(cast):
    quiz = factories_quiz.make_quiz(cast.assignment, items=2)
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1, 2])
    before = list(attempt.responses.values())

    sectioning.join_to_previous(cast.assignment.article.sections.get(position=2))

    assert list(attempt.responses.values()) == before
    assert list(quiz.items.values_list("question__section__position", flat=True)) == [1, 1]


def test_a_student_under_way_goes_on_while_sections_are_joined_and_split(cast, client_of):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment)
    attempt, client = factories_quiz.make_attempt(quiz, cast.student), client_of(cast.student)
    second = cast.assignment.article.sections.get(position=2)
    deeds = {
        2: lambda: sectioning.join_to_previous(second),
        4: lambda: sectioning.split(cast.assignment.article.sections.get(is_current=True), 2),
    }

    statuses = set()
    for number, kind in enumerate(factories_quiz.RIGHT, start=1):
        deeds.get(number, lambda: None)()
        statuses.add(client.get(reverse("quiz:question", args=[attempt.pk, number])).status_code)
        client.post(reverse("quiz:answer", args=[attempt.pk, number]), factories_quiz.RIGHT[kind])
    client.post(reverse("quiz:hand_in", args=[attempt.pk]))
    result = client.get(reverse("quiz:result", args=[attempt.pk]))

    scored = score_table(quiz, at=timezone.now())
    (row,) = [row for row in scored.rows if row.attempt]
    assert (statuses, result.status_code) == ({200}, 200)
    assert row.score == len(factories_quiz.BY_MACHINE)


def test_what_hangs_on_a_section_is_told_before_anything_moves(article, django_assert_num_queries):
    second, third = article.sections.filter(position__gt=1)
    quiz = factories_quiz.make_quiz(factories.make_assignment(article=article), items=0)
    on(second, "The bell rings at six.")
    quiz.items.create(question=on(second, "The ferry crosses the lake."), position=1)
    factories_quiz.make_attempt(quiz, factories.make_student(quiz.assignment.classroom), [1])
    on(third, "Nobody counts the dogs")
    corrected = draft(FERRY, BELL.replace(" The ferry crosses the lake.", ""), LAST + " Truly.")
    moves = matching(article, corrected).moves
    before = list(Question.objects.values())

    with django_assert_num_queries(4):
        told = what_would_move(moves=moves)

    assert told == {second.pk: "2 questions, 1 of them stale afterwards, 1 answer", third.pk: "1 question"}
    assert list(Question.objects.values()) == before
