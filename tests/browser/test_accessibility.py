"""What a machine can tell of accessibility, for students and on pages of a class: axe (WCAG 2.2 AA), sideways scroll.

Axe finds perhaps half of what is wrong. Walks by keyboard are in the other tests; the rest takes people.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from django.utils import timezone

from quiz.taking.attempts import check_answer, hand_in_attempt
from tests import desk_map, factories, factories_discussion, factories_quiz
from tests.browser import people
from tests.quiz import lessons, marks, review, wrong_keys

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# Without preloading: of a sheet that imports another, as Django's forms.css does, axe makes an inline style, which the
# pages forbid.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], "preload": False}
#: The head of a column without words, in Django's tables of rows.
DJANGOS_OWN = ("empty-table-header", '<th class="original"></th>')
#: A kind for each way in which the review shows a right answer.
SHAPES = ["multiple_choice", "matching", "ordering", "short_answer", "find_evidence"]
LOOKS = [(320, "light"), (1280, "dark")]


def problems(page):
    """The faults of the page, as (rule, first element)."""
    report = Axe().run(page, options=RULES).response
    found = [(fault["id"], fault["nodes"][0]["html"]) for fault in report["violations"]]
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        found.append(("scrolls sideways", page.url))
    return found


@pytest.fixture
def addresses(cast):
    """Student pages, full ones and empty ones, for Ada, who has a quiz under way and another handed in."""
    under_way = factories_quiz.make_attempt(factories_quiz.make_quiz(cast.assignment), cast.student, chosen=[1])
    done_quiz = factories_quiz.make_quiz(factories.make_assignment(cast.classroom))
    done = factories_quiz.make_attempt(done_quiz, cast.student, chosen=[1, 2])
    hand_in_attempt(attempt=done, at=timezone.now())
    told_quiz = factories_quiz.make_quiz(
        factories.make_assignment(cast.classroom), answers_shown="at_once", reasons_shown="at_once"
    )
    told = factories_quiz.make_attempt(told_quiz, cast.student, chosen=[2])
    check_answer(response=told.responses.get(), at=timezone.now())
    opening = factories_discussion.make_thread(cast.assignment, cast.student, title="How often?")
    factories_discussion.make_posts(opening.thread, cast.classmate, 6, deep=True)
    talked_about, silent = cast.assignment.article.sections.all()[:2]
    return [
        reverse("quiz:home"),
        reverse("classroom:read", args=[cast.assignment.pk]),
        reverse("quiz:start", args=[cast.assignment.pk]),
        reverse("quiz:question", args=[under_way.pk, 1]),
        reverse("quiz:question", args=[told.pk, 1]),
        reverse("quiz:question", args=[told.pk, 2]),
        reverse("quiz:check", args=[under_way.pk]),
        reverse("quiz:result", args=[done.pk]),
        reverse("discussion:section", args=[cast.assignment.pk, talked_about.pk]),
        reverse("discussion:section", args=[cast.assignment.pk, silent.pk]),
        reverse("discussion:thread", args=[opening.thread_id]),
        reverse("discussion:reply", args=[opening.pk]),
        reverse("discussion:edit", args=[opening.pk]),
        reverse("discussion:withdraw", args=[opening.pk]),
    ]


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_pages_of_students(visit, cast, addresses, width, scheme):
    page = visit(width=width, scheme=scheme)
    people.sign_in(page, cast.classroom)

    found = {}
    for address in addresses:
        page.goto(address)
        found[address] = problems(page)

    assert found == dict.fromkeys(addresses, [])


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_pages_of_a_class_at_the_desk(visit, cast, width, scheme):
    page = visit(width=width, scheme=scheme)
    people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")
    found = {}
    for name in ("door", "roster", "team", "again"):
        page.goto(reverse(f"admin:classroom_classroom_{name}", args=[cast.classroom.pk]))
        found[name] = problems(page)

    page.goto(reverse("admin:classroom_classroom_roster", args=[cast.classroom.pk]))
    page.get_by_label("Students").fill("Nora,12")
    page.get_by_role("button", name="Look at the list").click()
    page.get_by_text("A PIN has 4 to 12 digits").wait_for()
    found["fault"] = problems(page)
    page.get_by_label("Students").fill("Nora")
    page.get_by_role("button", name="Look at the list").click()
    found["plan"] = problems(page)
    page.get_by_role("button", name="Bring in 1 student").click()
    page.get_by_text("Print this page now").wait_for()
    found["slips"] = problems(page)

    assert found == dict.fromkeys(found, [])


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_what_answers_tell(visit, cast, width, scheme):
    full, empty = lessons.make_quiz(cast, items=2), factories_quiz.make_quiz(factories.make_assignment(cast.classroom))
    lessons.hand_in(full, [1, 1], [2, 1], [2, None])
    factories_discussion.make_thread(full.assignment, cast.teacher)
    page = visit(width=width, scheme=scheme)
    people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")

    found = {}
    for name in ("insight", "section_map"):
        for quiz in (full, empty):
            page.goto(reverse(f"admin:quiz_quiz_{name}", args=[quiz.pk]))
            for summary in page.locator("#content summary").all():
                summary.click()
            found[name, quiz.pk] = problems(page)

    assert found == dict.fromkeys(found, [])


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_scores_and_marks_at_the_desk(visit, cast, width, scheme):
    quiz = marks.make_quiz(cast.assignment)
    empty = factories_quiz.make_quiz(factories.make_assignment(cast.classroom), answers_shown="released")
    attempts = [
        factories_quiz.make_attempt(quiz, student, [choice, marks.WORDS], **marks.HANDED_IN)
        for student, choice in [(cast.student, 1), (cast.classmate, 2)]
    ]
    response = attempts[0].responses.first()
    for answer in ("Never", "Twice"):
        response.saves.create(answer=answer, saved_at=marks.NOON)
    response.changes.create(cause="override", before=0, after=100, reason="Said aloud.", changed_by=cast.teacher)
    page = visit(width=width, scheme=scheme)
    people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")

    found = {}
    for address in [
        *[reverse(f"admin:quiz_quiz_{name}", args=[quiz.pk]) for name in ("scores", "marking")],
        *[reverse(f"admin:quiz_quiz_{name}", args=[empty.pk]) for name in ("scores", "marking")],
        *[reverse("admin:quiz_quiz_marking_of", args=[quiz.pk, position]) for position in (1, 2)],
        reverse("admin:quiz_quiz_marking_of", args=[quiz.pk, 2]) + "?names=1&all=1&apart=1",
        reverse("admin:quiz_attempt_detail", args=[attempts[0].pk]),
    ]:
        page.goto(address)
        for summary in page.locator("#content summary").all():
            summary.click()
        found[address] = problems(page)

    assert found == dict.fromkeys(found, [])


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_reviewing_questions(visit, cast, width, scheme):
    """Drafts of each shape, a deed done, a text without questions, and the linter beside a form."""
    full, empty = cast.assignment.article, factories.make_article(owner=cast.teacher)
    drafts = [factories_quiz.make_question_of(kind, full.sections.first(), state="draft") for kind in SHAPES]
    page = visit(width=width, scheme=scheme)
    people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")

    found = {}
    for draft in drafts:
        page.goto(review.page(full, draft))
        page.locator("#keys summary").click()
        found[draft.kind] = problems(page)
    page.get_by_role("button", name="Approve").click()
    page.get_by_text("Approved: ").wait_for()
    found["after a deed"] = problems(page)
    page.goto(review.page(empty))
    found["empty"] = problems(page)
    page.goto(reverse("admin:quiz_question_add"))
    page.get_by_role("button", name="Check without saving").click()
    page.get_by_text("It cannot be saved like this").wait_for()
    found["checked"] = [fault for fault in problems(page) if fault != DJANGOS_OWN]

    assert found == dict.fromkeys(found, [])


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_the_door_with_its_errors(visit, width, scheme):
    page = visit(width=width, scheme=scheme)
    page.goto(reverse("classroom:join"))
    before = problems(page)

    page.get_by_role("button", name="Join the class").click()
    page.get_by_role("heading", name="There is a problem").wait_for()

    assert (before, problems(page)) == ([], [])


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_keys_and_challenges(visit, cast, width, scheme):
    quiz = wrong_keys.make_class(cast)
    ada = quiz.attempts.get(student=cast.student)
    challenge = wrong_keys.make_challenge(ada, 2)
    page, desk = visit(width=width, scheme=scheme), visit(width=width, scheme=scheme)
    people.sign_in(page, cast.classroom)
    people.sign_in_as_teacher(desk, cast.teacher, "chalk and talk")

    found = {}
    desk.goto(wrong_keys.key_page(wrong_keys.first_item(quiz)))
    found["key"] = problems(desk)
    desk.get_by_role("button", name="See what changes").click()
    found["key with a fault"] = problems(desk)
    desk.get_by_label("Once", exact=True).check()
    desk.get_by_label("Reason, for the students to read").fill(wrong_keys.REASON)
    desk.get_by_role("button", name="See what changes").click()
    desk.get_by_role("heading", name="1 score changes").wait_for()
    found["preview"] = problems(desk)
    page.goto(reverse("quiz:challenge", args=[ada.pk, 1]))
    found["challenge"] = problems(page)
    page.get_by_role("button", name="Send to your teacher").click()
    found["challenge with a fault"] = problems(page)
    wrong_keys.fix_key(wrong_keys.first_item(quiz))
    for name, address in {
        "corrected": wrong_keys.key_page(wrong_keys.first_item(quiz)),
        "answer": reverse("admin:quiz_challenge_detail", args=[challenge.pk]),
    }.items():
        desk.goto(address)
        found[name] = problems(desk)
    for name, address in {"told": reverse("quiz:home"), "result": reverse("quiz:result", args=[ada.pk])}.items():
        page.goto(address)
        found[name] = problems(page)

    assert found == dict.fromkeys(found, [])


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_lists_and_forms_at_the_desk(visit, cast, width, scheme):
    rows = desk_map.secret_rows(cast)
    changed = ("classroom", "article", "assignment", "membership", "talkingpoint", "question", "quiz", "challenge")
    models = {name: "quiz" if name in {"question", "quiz", "challenge"} else "classroom" for name in changed}
    addresses = [reverse("admin:index"), reverse("admin:quiz_attempt_changelist")]
    for name, app in models.items():
        addresses.append(reverse(f"admin:{app}_{name}_changelist"))
        addresses.append(reverse(f"admin:{app}_{name}_change", args=[rows[name]]))
    fresh = factories.make_assignment(cast.classroom)
    factories_quiz.make_question(fresh.article.sections.first())
    addresses += [reverse("admin:classroom_assignment_add"), f"{reverse('admin:quiz_quiz_add')}?assignment={fresh.pk}"]
    page = visit(width=width, scheme=scheme)
    people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")

    found = {}
    for address in addresses:
        page.goto(address)
        found[address] = [fault for fault in problems(page) if fault != DJANGOS_OWN]

    assert found == dict.fromkeys(addresses, [])
