import pytest

from quiz.models import Question
from quiz.questions import revision
from quiz.questions.reviewing import ChangedMeanwhile, Refused, as_seen, decide, undo, undoing
from tests import factories, factories_quiz


@pytest.fixture
def section(db):
    return factories.make_article().sections.first()


def make(section, state="draft", **fields):
    return factories_quiz.make_question(section, state=state, **{"origin": "generated", **fields})


def states(*questions):
    return [Question.objects.get(pk=question.pk).state for question in questions]


def decided(question, state):
    return decide(question=question, state=state, seen=as_seen(question))


@pytest.mark.parametrize(
    ("was", "state"), [("draft", "approved"), ("approved", "draft"), ("retired", "draft"), ("reserve", "draft")]
)
def test_a_question_is_put_into_a_state_and_back(section, was, state):
    question = make(section, was)

    deed = decided(question, state)
    after = states(question)
    went_back = undo(question=question, by=undoing(deed))

    assert (deed.was, deed.dropped, after) == (was, None, [state])
    assert (went_back, states(question)) == (True, [was])


@pytest.mark.parametrize("behind", [True, False])
def test_dropping_brings_up_another_and_undoing_puts_it_back(section, behind):
    question = make(section, "approved")
    waiting = make(section, "reserve", reserve_for=question if behind else None)

    deed = decided(question, "retired")
    after = states(question, waiting)
    went_back = undo(question=question, by=undoing(deed))

    assert (deed.stand_in, after) == (waiting, ["retired", "draft"])
    assert (went_back, states(question, waiting)) == (True, ["approved", "reserve"])
    waiting.refresh_from_db()
    assert waiting.reserve_for == (question if behind else None)


def test_a_stand_in_that_somebody_has_approved_stays(section):
    question, waiting = make(section), make(section, "reserve")
    deed = decided(question, "retired")
    revision.set_state([Question.objects.get(pk=waiting.pk)], "approved")

    went_back = undo(question=question, by=undoing(deed))

    assert (went_back, states(question, waiting)) == (False, ["draft", "approved"])


def retire(question):
    revision.set_state([question], "retired")


def reword(question):
    Question.objects.filter(pk=question.pk).update(stem="What else?")


CHANGES = [retire, reword]


@pytest.mark.parametrize("change", CHANGES)
def test_what_changed_meanwhile_is_not_decided_on(section, change):
    question = make(section)
    seen = as_seen(question)
    change(Question.objects.get(pk=question.pk))
    before = list(Question.objects.values())

    with pytest.raises(ChangedMeanwhile):
        decide(question=question, state="approved", seen=seen)

    assert list(Question.objects.values()) == before


@pytest.mark.parametrize("change", [{"text": "Thrice"}, {"is_correct": False}])
def test_another_option_or_key_is_a_change_too(section, change):
    question = make(section)
    seen = as_seen(question)
    question.choices.filter(position=1).update(**change)

    with pytest.raises(ChangedMeanwhile):
        decide(question=question, state="approved", seen=seen)


def test_what_changed_meanwhile_is_not_undone_nor_is_its_stand_in(section):
    question, waiting = make(section), make(section, "reserve")
    by = undoing(decided(question, "retired"))
    reword(question)

    with pytest.raises(ChangedMeanwhile):
        undo(question=question, by=by)

    assert states(question, waiting) == ["retired", "draft"]


@pytest.mark.parametrize("state", ["draft", "retired"])
def test_what_is_so_already_is_not_done_again(section, state):
    question = make(section, state)

    with pytest.raises(ChangedMeanwhile):
        decided(question, state)


def test_a_twin_of_a_question_in_use_is_refused(section):
    make(section, "approved", stem="Is it yellow?")
    twin = make(section, "retired", stem="Is it yellow?")

    with pytest.raises(Refused, match="a question in use says the same"):
        decided(twin, "draft")

    assert states(twin) == ["retired"]


def test_a_dropped_question_whose_twin_has_come_up_stays_dropped(section):
    question, waiting = make(section), make(section, "reserve")
    by = undoing(decided(question, "retired"))
    make(section, "approved", stem=question.stem)

    with pytest.raises(Refused):
        undo(question=question, by=by)

    assert states(question, waiting) == ["retired", "draft"]


def test_what_is_seen_tells_questions_and_states_apart(section):
    one, other = make(section), make(section)

    assert len({as_seen(one), as_seen(other), as_seen(make(section, "approved", stem=f"{one.stem} "))}) == 3
    assert as_seen(one) == as_seen(Question.objects.get(pk=one.pk))
