"""What waits for a moderator at the desk."""

import pytest
from django.urls import reverse

from classroom.enrolment import enrol
from discussion.models import Alert, MemberTalk, ModerationEvent, Post
from discussion.moderation import appeals, guides, hiding, holding, reports
from rednote_site.waiting import waiting_for
from tests import factories
from tests import factories_discussion as make

QUEUE = reverse("admin:discussion_queue")
REASON = {"reason": "Too loud.", "rule": "5"}


def address(name, post):
    return reverse(f"admin:discussion_queue_{name}", args=[post.pk])


def held(cast, body="Held words", **fields):
    return make.make_post(cast.thread, cast.student, body, **{"state": "held", "held_for": "A number.", **fields})


def reported(cast, post=None):
    return reports.report_post(post=post or cast.opening, reporter=cast.classmate, reason="It hurts somebody").post


def answered_back(cast):
    post = make.make_post(cast.thread, cast.student, "Hidden words")
    hiding.hide_post(post=post, actor=cast.teacher, reason="Too loud.")
    appeals.answer_back(post=post, text="It was a joke.")
    return post


def calling(cast):
    post = held(cast, "Calling words")
    holding.raise_alert(post)
    return post


def in_queue(client):
    return [row["case"].post for row in client.get(QUEUE).context["found"]]


def test_everything_that_waits_stands_there_calls_first(teacher, cast):
    make.make_post(cast.thread, cast.student)
    waiting = [reported(cast), held(cast), answered_back(cast)]
    call = calling(cast)

    page = teacher.get(QUEUE).content.decode()

    assert in_queue(teacher) == [call, *waiting]
    words = ["Call for help.", "A number.", "It hurts somebody", "It was a joke.", "Hidden words", "yellow ferry"]
    assert [word in page for word in words] == [True] * 6


def test_what_is_decided_waits_no_longer(teacher, cast):
    for make_case, name, data in (
        (held, "approve", {"version": 1}),
        (held, "hide", REASON),
        (reported, "keep", {}),
        (reported, "hide", REASON),
        (answered_back, "answer", {"answer": "I see.", "restores": "yes"}),
        (answered_back, "answer", {"answer": "No."}),
    ):
        post = make_case(cast)
        assert in_queue(teacher) == [post]
        assert teacher.post(address(name, post), data).url == QUEUE
        assert in_queue(teacher) == []

    states = list(Post.objects.order_by("pk").values_list("state", flat=True))
    assert states == ["hidden", "visible", "hidden", "visible", "hidden"]
    assert ModerationEvent.objects.filter(rule_number=5).count() == 2


def test_a_call_for_help_stays_until_somebody_has_seen_it(teacher, cast):
    post = calling(cast)

    teacher.post(address("approve", post), {"version": 1})
    before = in_queue(teacher)
    teacher.post(address("seen", post))

    assert (before, in_queue(teacher)) == ([post], [])
    assert Alert.objects.get().seen_by == cast.teacher


def test_words_of_an_edit_that_was_not_saved_are_read(teacher, cast):
    holding.raise_alert(cast.opening, unsaved="I want to die")

    assert "I want to die" in teacher.get(QUEUE).content.decode()


@pytest.mark.parametrize("name", ["approve", "hide", "keep", "restore", "seen", "answer"])
def test_other_classes_are_404(cast, client_of, name):
    post = calling(cast)

    response = client_of(cast.other_teacher).post(address(name, post), {"version": 1, "answer": "x", **REASON})

    assert response.status_code == 404
    assert in_queue(client_of(cast.other_teacher)) == []
    assert Post.objects.get(pk=post.pk).is_held


def test_an_assistant_moderates_too(cast, client_of):
    assistant = factories.make_teacher()
    enrol(classroom=cast.classroom, user=assistant, role="assistant")
    post = held(cast)

    client_of(assistant).post(address("approve", post), {"version": 1})

    assert Post.objects.get(pk=post.pk).is_shown


def test_a_form_with_an_error_keeps_what_was_typed(teacher, cast):
    post = answered_back(cast)

    hide = teacher.post(address("hide", held(cast)), {"reason": "", "rule": "5"}).content.decode()
    answer = teacher.post(address("answer", post), {"answer": " "}).content.decode()

    assert ("Give a reason" in hide, '<option value="5" selected>' in hide) == (True, True)
    assert "Write an answer" in answer


def test_a_colleague_was_quicker(teacher, cast):
    post = answered_back(cast)
    appeals.answer_appeal(appeal=appeals.last_hiding(post).appeal, actor=cast.teacher, answer="No.", restores=False)

    page = teacher.post(address("answer", post), {"answer": "Yes.", "restores": "yes"}).content.decode()

    assert appeals.ANSWERED_ALREADY in page
    assert Post.objects.get(pk=post.pk).is_hidden


def test_rules_are_those_of_the_class(teacher, cast):
    guides.save_guide(classroom=cast.classroom, actor=cast.teacher, rules=[("Only this rule.", "")], seen=0)
    held(cast)

    assert '<option value="1">1. Only this rule.</option>' in teacher.get(QUEUE).content.decode()


def test_an_archived_class_waits_for_nobody(teacher, cast):
    held(cast)
    cast.classroom.is_archived = True
    cast.classroom.save()

    assert in_queue(teacher) == []


@pytest.mark.parametrize("posts", [1, 3])
def test_query_count(teacher, cast, django_assert_num_queries, posts):
    for _ in range(posts):
        reported(cast, make.make_post(cast.thread, cast.student))
        calling(cast)
        answered_back(cast)

    with django_assert_num_queries(11):
        teacher.get(QUEUE)


def test_the_first_page_of_the_desk_says_what_waits(cast):
    calling(cast)
    held(cast)

    found = {task.words: [(link.words, link.address) for link in task.links] for task in waiting_for(cast.teacher)}

    assert found["Calls for help in the talk"] == [("1 post", QUEUE)]
    assert found["Held, reported or answered in the talk"] == [("2 posts", QUEUE)]
    assert [task.words for task in waiting_for(cast.other_teacher)] == ["Texts given without a quiz: make it"]


def pause_address(user, name="pause"):
    return reverse(f"admin:discussion_{name}", args=[user.memberships.get().pk])


def test_pausing_a_student(teacher, cast):
    nothing = teacher.post(pause_address(cast.student), {"reason": " "}).content.decode()
    teacher.post(pause_address(cast.student), {"reason": "Let us talk."})
    paused = MemberTalk.objects.get().is_paused
    page = teacher.get(pause_address(cast.student, "resume")).content.decode()
    teacher.post(pause_address(cast.student, "resume"), {"reason": ""})

    assert ("Say why" in nothing, paused, "Let <bdi>Ada</bdi> write again" in page) == (True, True, True)
    assert not MemberTalk.objects.get().is_paused


def test_who_is_paused_stands_on_the_page_of_the_class(teacher, cast):
    teacher.post(pause_address(cast.student), {"reason": "Let us talk."})

    page = teacher.get(reverse("admin:discussion_talk_class", args=[cast.classroom.pk])).content.decode()

    links = [pause_address(cast.student, "resume"), pause_address(cast.student), pause_address(cast.classmate)]
    assert [f'href="{link}"' in page for link in links] == [True, False, True]


@pytest.mark.parametrize(
    ("who", "whom", "status"),
    [("other_teacher", "student", 404), ("teacher", "teacher", 404), ("teacher", "outsider", 404)],
)
def test_who_cannot_be_paused(cast, client_of, who, whom, status):
    response = client_of(getattr(cast, who)).post(pause_address(getattr(cast, whom)), {"reason": "Let us talk."})

    assert (response.status_code, MemberTalk.objects.count()) == (status, 0)
