"""Hostile text on every page, in a real browser: nothing runs, and nobody else's host is asked for anything.

The fixture ``visit`` fails on any request to another host, on script errors and on violations of the policy.
"""

import pytest
from django.urls import reverse

from quiz.kinds import Answer, Line
from tests import factories, factories_discussion, factories_quiz, hostile
from tests.browser import people

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "chalk and talk"
SHORT = "<svg/onload=window.__x=1>"
#: Item by item: options, partners, a sentence, a text.
ANSWERS = [1, 2, *[None] * 4, Answer(partners=hostile.PAYLOADS[:5]), 3, Answer(text=hostile.ALL)]


@pytest.fixture
def lesson():
    """A lesson in which every text that somebody can write is hostile."""
    classroom = factories.make_classroom(name="</title><script>window.__x=1</script>")
    article = factories.make_article(
        sections=0, title="<img src=x onerror=window.__x=1>", publisher=SHORT, author=SHORT
    )
    section = factories.make_section(article, heading='"><script>window.__x=1</script>', body=hostile.ALL)
    quiz = factories_quiz.make_quiz(factories.make_assignment(classroom, article), items=0)
    for number, payload in enumerate(hostile.PAYLOADS[:6]):
        question = factories_quiz.make_question(
            section,
            stem=f"{number} {payload}",
            explanation=hostile.ALL,
            evidence_text=payload,
            options=(payload, "<b>bold</b>"),
        )
        quiz.items.create(question=question, position=number + 1)
    pairs = [Line(n, f"{n} {payload}", payload) for n, payload in enumerate(hostile.PAYLOADS[:5], start=1)]
    for number, (kind, parts) in enumerate(
        {
            "matching": {"lines": pairs},
            "find_evidence": {"options": hostile.PAYLOADS},
            "written": {"lines": [], "accepted": [hostile.ALL]},
        }.items(),
        start=7,
    ):
        question = factories_quiz.make_question(
            section, kind=kind, stem=f"{number} {SHORT}", evidence_text=hostile.PAYLOADS[0], **parts
        )
        quiz.items.create(question=question, position=number)
    return quiz


def assert_inert(page, paths):
    ran = []
    for path in paths:
        page.goto(path)
        page.wait_for_load_state("networkidle")
        if page.evaluate("window.__x") is not None:
            ran.append(path)
    assert ran == []


def test_hostile_text_is_only_text_to_students(visit, lesson):
    page = visit()
    people.join(page, lesson.assignment.classroom, SHORT)
    student = lesson.assignment.classroom.memberships.get().user
    attempt = factories_quiz.make_attempt(lesson, student, chosen=ANSWERS)
    post = factories_discussion.make_thread(lesson.assignment, student, title=hostile.PAYLOADS[4], body=hostile.ALL)
    for payload in hostile.PAYLOADS:
        factories_discussion.make_post(post.thread, student, body=payload, parent=post)
    teacher = factories.make_teacher(lesson.assignment.classroom)
    factories_discussion.say_everywhere(hostile.PAYLOADS[4], post.thread, student, teacher)
    answered, shut = post.thread.posts.filter(state="hidden")
    during = [reverse("quiz:question", args=[attempt.pk, number]) for number in (1, 2, 6, 7, 8, 9)]

    assert_inert(
        page,
        [
            reverse("quiz:home"),
            reverse("classroom:read", args=[lesson.assignment_id]),
            reverse("quiz:start", args=[lesson.assignment_id]),
            *during,
            reverse("quiz:check", args=[attempt.pk]),
            reverse("discussion:section", args=[lesson.assignment_id, post.thread.section_id]),
            reverse("discussion:thread", args=[post.thread_id]),
            reverse("discussion:reply", args=[post.pk]),
            reverse("discussion:edit", args=[post.pk]),
            reverse("discussion:answer_back", args=[answered.pk]),
            reverse("discussion:answer_back", args=[shut.pk]),
            reverse("discussion:new"),
            reverse("discussion:how_we_talk", args=[lesson.assignment.classroom_id]),
            reverse("classroom:join") + "?next=" + SHORT,
        ],
    )
    page.goto(reverse("quiz:check", args=[attempt.pk]))
    page.get_by_role("button", name="Hand in").click()
    assert_inert(page, [reverse("quiz:result", args=[attempt.pk])])


def test_hostile_text_is_only_text_to_teachers(visit, lesson):
    classroom = lesson.assignment.classroom
    teacher = factories.make_teacher(classroom, password=PASSWORD)
    student = factories.make_student(classroom, SHORT)
    attempt = factories_quiz.make_attempt(lesson, student, chosen=ANSWERS)
    post = factories_discussion.make_thread(lesson.assignment, student, title=hostile.PAYLOADS[4], body=hostile.ALL)
    factories_discussion.say_everywhere(hostile.PAYLOADS[4], post.thread, student, teacher)
    group = factories_discussion.make_group(lesson.assignment, student, name=SHORT)
    question = lesson.items.first().question
    page = visit()
    people.sign_in_as_teacher(page, teacher, PASSWORD)

    assert_inert(
        page,
        [
            reverse("admin:index"),
            reverse("admin:classroom_article_changelist"),
            reverse("admin:classroom_article_change", args=[lesson.assignment.article_id]),
            reverse("admin:classroom_classroom_changelist"),
            reverse("admin:classroom_classroom_change", args=[classroom.pk]),
            reverse("admin:quiz_question_changelist") + "?q=" + SHORT,
            reverse("admin:quiz_question_change", args=[question.pk]),
            reverse("admin:quiz_question_history", args=[question.pk]),
            reverse("admin:quiz_quiz_changelist"),
            reverse("admin:quiz_quiz_change", args=[lesson.pk]),
            reverse("admin:quiz_quiz_scores", args=[lesson.pk]),
            reverse("admin:quiz_attempt_detail", args=[attempt.pk]),
            reverse("admin:quiz_attempt_changelist"),
            reverse("admin:discussion_post_changelist"),
            reverse("admin:discussion_post_change", args=[post.pk]),
            reverse("admin:discussion_thread_changelist"),
            reverse("admin:discussion_thread_change", args=[post.thread_id]),
            reverse("admin:classroom_assignment_changelist"),
            reverse("admin:classroom_assignment_change", args=[lesson.assignment_id]),
            reverse("admin:classroom_membership_changelist") + f"?classroom__id__exact={classroom.pk}",
            reverse("discussion:thread", args=[post.thread_id]),
            reverse("discussion:hide", args=[post.pk]),
            reverse("discussion:manage", args=[post.thread_id]),
            reverse("discussion:versions", args=[post.thread.posts.get(version=2).pk]),
            reverse("admin:discussion_queue"),
            *[reverse("admin:discussion_queue_post", args=[post.pk]) for post in post.thread.posts.all()],
            reverse("admin:discussion_moderationevent_changelist"),
            reverse("admin:discussion_talk_class", args=[classroom.pk]),
            reverse("admin:discussion_talk_guide", args=[classroom.pk]),
            *[
                reverse(f"admin:discussion_talk_{name}", args=[group.assignment_id])
                for name in ("assignment", "first_posts", "participation", "groups")
            ],
        ],
    )
