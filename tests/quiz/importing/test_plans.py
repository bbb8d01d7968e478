import pytest
from django.db import IntegrityError

from quiz.exchange.gift.reading import read
from quiz.exchange.items import DESCRIPTION, Refused
from quiz.importing.plans import LEAVE, NO_PROOF, NO_SENTENCE, bring_in, plan, with_remarks
from quiz.models import Choice, Question
from tests import factories, factories_quiz

PROVEN = "How often does the ferry cross? {=Twice ~Once ####The yellow ferry crosses the lake twice a day.}"
UNPROVEN = "What does it carry for free? {=bicycles =bikes}"
STRANGE = "Who painted this? {=Vermeer}"
FILE = f"{PROVEN}\n\n{UNPROVEN}\n\nA text.\n\n{STRANGE}\n\n{PROVEN}"


@pytest.fixture
def article(db):
    return factories.make_article()


def kept():
    return list(Question.objects.order_by("pk").values()), list(Choice.objects.order_by("pk").values())


def stems(candidates):
    return [candidate.wording.stem for candidate in candidates]


def test_a_plan_sorts_every_question(article):
    found = plan(article, read(FILE))

    assert stems(found.new) == ["How often does the ferry cross?", "What does it carry for free?"]
    assert stems(found.known) == ["How often does the ferry cross?"]  # it stands in the file before
    assert stems(found.unproven) == ["What does it carry for free?"]
    assert found.refused == (Refused("A text.", 5, DESCRIPTION), Refused("Who painted this?", 7, NO_PROOF))
    assert kept() == ([], [])


def test_what_comes_in_is_a_draft_of_the_teachers(article):
    proven, unproven = bring_in(article, read(FILE), {})

    assert list(Question.objects.order_by("pk")) == [proven, unproven]
    section = article.sections.first()
    assert (proven.section, proven.kind, proven.key_text) == (section, "multiple_choice", "Twice")
    assert proven.evidence_text == "The yellow ferry crosses the lake twice a day."
    assert section.body[proven.evidence_start : proven.evidence_end] == proven.evidence_text
    assert (proven.state, proven.origin, proven.version) == ("draft", "teacher", 1)
    assert (unproven.kind, unproven.accepted) == ("short_answer", ["bicycles", "bikes"])
    assert unproven.evidence_text == "It carries bicycles for free."


def test_the_same_file_twice_changes_nothing(article):
    bring_in(article, read(FILE), {})
    before = kept()

    again = bring_in(article, read(FILE), {})

    assert (again, kept()) == ([], before)
    assert len(plan(article, read(FILE)).known) == 3


@pytest.mark.parametrize("state", Question.State.values)
def test_what_the_text_has_had_does_not_come_again(article, state):
    bring_in(article, read(PROVEN), {})
    Question.objects.update(state=state)

    found = plan(article, read(PROVEN))

    assert (found.new, stems(found.known)) == ((), ["How often does the ferry cross?"])


def test_the_teacher_chooses_the_sentence_or_leaves_the_question_out(article):
    other = article.sections.last()
    sentence = next(one for one in plan(article, read(UNPROVEN)).new[0].proposed if one.section == other)

    (question,) = bring_in(article, read(UNPROVEN), {1: sentence.key})
    left = plan(article, read(f"{UNPROVEN}\n\nWhat is yellow? {{=the ferry}}"), {2: LEAVE})

    assert (question.section, question.evidence_text) == (other, sentence.text)
    assert (left.new, stems(left.left)) == ((), ["What is yellow?"])


def test_a_forged_sentence_is_none_of_those_proposed(article):
    elsewhere = factories.make_article()

    (question,) = bring_in(article, read(UNPROVEN), {1: f"{elsewhere.sections.first().pk}-0"})

    assert question.section.article == article


def test_nothing_comes_in_where_one_cannot(article, monkeypatch):
    def fails(*args, **kwargs):
        raise IntegrityError

    monkeypatch.setattr(Choice.objects, "bulk_create", fails)
    with pytest.raises(IntegrityError):
        bring_in(article, read(FILE), {})

    assert kept() == ([], [])


def test_sentences_to_choose_from_must_stand_in_the_section(article):
    proof = "####The text says\\: “It carries bicycles for free.”"
    text = f"// [tag:Find the evidence]\nWhich shows it? {{=It carries bicycles for free. ~It is late. {proof}}}"

    assert [refused.reason for refused in plan(article, read(text)).refused] == [NO_SENTENCE]


def test_remarks_are_those_of_the_linter(article):
    found = plan(article, read("Is the ferry Twice? {=Twice ~Once ####It carries bicycles for free.}"))

    (candidate,) = with_remarks(article, found.new)

    assert found.new[0].remarks == ()
    assert "the answer stands in the question" in [remark.reason for remark in candidate.remarks]


@pytest.mark.parametrize("size", [1, 3])
def test_many_take_as_many_queries_as_one(article, django_assert_num_queries, size):
    reading = read("\n\n".join(PROVEN.replace("cross?", f"cross in week {number}?") for number in range(size)))

    with django_assert_num_queries(2):
        found = plan(article, reading)
    with django_assert_num_queries(1):
        with_remarks(article, found.new)
    with django_assert_num_queries(9):
        bring_in(article, reading, {})
    assert Question.objects.count() == size


def test_another_texts_question_is_no_twin(article):
    section = factories.make_article().sections.first()
    factories_quiz.make_question(section, stem="How often does the ferry cross?", options=("Twice", "Once"))

    assert stems(plan(article, read(PROVEN)).new) == ["How often does the ferry cross?"]


def test_sections_of_an_earlier_text_prove_nothing(article):
    article.sections.update(is_current=False)

    assert [refused.reason for refused in plan(article, read(PROVEN)).refused] == [NO_PROOF]


def test_a_great_file_all_comes_in(article):
    reading = read("\n\n".join(PROVEN.replace("cross?", f"cross in week {number}?") for number in range(1_000)))

    bring_in(article, reading, {})

    assert (Question.objects.count(), Choice.objects.count()) == (1_000, 2_000)
