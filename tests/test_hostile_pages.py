"""Hostile text in every field that somebody fills, and every page of the site and the desk read as a browser reads it.

What runs in a real browser is tried in ``tests/browser/test_hostile_text.py``; here no page is left out.
"""

from html.parser import HTMLParser

import pytest
from django.urls import reverse

from classroom.models import Article, Assignment, Classroom, Membership, TalkingPoint, User
from discussion.models import Group, Post, Thread
from discussion.writing.markdown import render
from quiz.models import Attempt, Challenge, Choice, KeyCorrection, Question, Response
from tests import desk_map, factories_discussion, factories_quiz, hostile
from tests.discussion.writing import payloads
from tests.quiz.kinds.examples import EXAMPLES
from tests.site_map import SITE
from tests.test_access_matrix import stage  # noqa: F401

BREAKS_OUT = "</title></textarea>\"'><script>window.__x=1</script><img src=//evil.example/x>"
SHORT = "<svg/onload=window.__x=1>"
TEXTS = [*hostile.PAYLOADS, *payloads.ALL]
ACTIVE = {
    "iframe",
    "object",
    "embed",
    "base",
    "svg",
    "math",
    "video",
    "audio",
    "template",
    "noscript",
    "style",
    "frame",
}
LINKS = {"href", "src", "action", "formaction", "poster", "data", "srcset", "hx-get", "hx-post"}
#: What our own pages draw with: the icons of the admin's themes, the code for phones, and the site's icon.
DRAWN = ("theme-icon-", "base-svgs", "qr", "chart-")
OWN_ICON = "data:image/svg+xml,"


class Faults(HTMLParser):
    """Collects what no page of ours has, and what only a text could have brought in."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        is_drawn = tag == "svg" and values.get("class", "").startswith(DRAWN)
        if (tag in ACTIVE and not is_drawn) or (tag == "meta" and "http-equiv" in values):
            self.found.append(tag)
        if tag == "script" and not _is_ours(values):
            self.found.append(f"script {attributes}")
        for name, value in attributes:
            if name.startswith(("on", "hx-on", "data-hx")) or name == "style":
                self.found.append(f"{tag} {name}")
            if name in LINKS and not _leads_nowhere_bad(tag, name, value or ""):
                self.found.append(f"{tag} {name}={value}")


def _is_ours(attributes):
    source = attributes.get("src", "")
    return (
        source.startswith("/static/")
        or source == reverse("admin:jsi18n")
        or attributes.get("type") == "application/json"
    )


def _leads_nowhere_bad(tag, name, value):
    if tag == "a" and name == "href":
        return value.startswith(("/", "?", "#", ".", "http://", "https://", "mailto:")) and not value.startswith("//")
    return value.startswith(("/", OWN_ICON, "?")) and not value.startswith("//") or value == ""


def faults_of(response):
    if not response.get("Content-Type", "").startswith("text/html"):
        return []
    parser = Faults()
    parser.feed(response.content.decode())
    return parser.found


@pytest.fixture
def rows(stage):  # noqa: F811
    """The rows of the desk, and all texts of the database made hostile."""
    rows = desk_map.secret_rows(stage)
    post = factories_discussion.make_post(stage_thread(stage), stage.classmate, body=hostile.ALL)
    for text in TEXTS:
        factories_discussion.make_post(post.thread, stage.classmate, body=text, body_html=render(text), parent=post)
    for author in (stage.student, stage.classmate):
        factories_discussion.say_everywhere(BREAKS_OUT, post.thread, author, stage.teacher)
    Group.objects.update(name=BREAKS_OUT[:60])
    User.objects.update(pseudonym=SHORT, first_name=BREAKS_OUT, last_name=BREAKS_OUT)
    Classroom.objects.update(name=BREAKS_OUT)
    Membership.objects.filter(user=stage.student).update(pseudonym_key=SHORT)
    Article.objects.update(title=BREAKS_OUT, publisher=BREAKS_OUT, author=BREAKS_OUT, rights=BREAKS_OUT, language='"x')
    Assignment.objects.update(term="'\"><script>1</script>")
    for section in stage.assignment.article.sections.all():
        section.heading, section.body = BREAKS_OUT, hostile.ALL
        section.save()
    Question.objects.update(stem=BREAKS_OUT, explanation=BREAKS_OUT, evidence_text=BREAKS_OUT, rule=SHORT)
    Question.objects.update(accepted=[BREAKS_OUT, SHORT])
    for choice in Choice.objects.select_related("question"):
        choice.text = choice.text and f"{choice.position} {BREAKS_OUT}"
        choice.partner = choice.partner if choice.question.kind == "ordering" else choice.partner and BREAKS_OUT
        choice.save()
    Response.objects.exclude(text="").update(text=hostile.ALL, feedback=BREAKS_OUT)
    factories_quiz.make_notice(Attempt.objects.get(pk=rows["attempt"]))
    KeyCorrection.objects.update(reason=BREAKS_OUT)
    Challenge.objects.update(said=BREAKS_OUT, sentence=BREAKS_OUT, reason=BREAKS_OUT)
    TalkingPoint.objects.update(text=BREAKS_OUT, sort=SHORT)
    Thread.objects.update(title=BREAKS_OUT)
    Post.objects.filter(body="Why?").update(body=hostile.ALL, body_html=render(hostile.ALL))
    return rows


def hostile_answer(kind):
    """What may be typed is hostile; what is chosen is the first of its list."""
    posted = factories_quiz.RIGHT[kind]
    return {"text": BREAKS_OUT} if "text" in posted else dict.fromkeys(posted, "1")


def stage_thread(stage):  # noqa: F811
    return Thread.objects.get(pk=stage.thread_pk)


@pytest.mark.parametrize(
    "payload", [payload for payload in hostile.PAYLOADS if payload.startswith(("<s", "<i", "<o", "<b"))]
)
def test_the_reader_finds_what_would_act(payload):
    parser = Faults()

    parser.feed(payload)

    assert parser.found != []


def test_students_pages(stage, rows, client_of):  # noqa: F811
    client = client_of(stage.student)
    asked = [address.ask(client, stage) for address in SITE if not address.name.endswith(("sign_out", "hand_in"))]
    for number, kind in enumerate(EXAMPLES, start=1):
        client.post(reverse("quiz:answer", args=[stage.attempt_pk, number]), hostile_answer(kind))
        asked.append(client.get(reverse("quiz:question", args=[stage.attempt_pk, number])))
    client.post(reverse("quiz:hand_in", args=[stage.attempt_pk]))
    asked.append(client.get(reverse("quiz:result", args=[stage.attempt_pk])))

    assert [(response.request["PATH_INFO"], faults_of(response)) for response in asked if faults_of(response)] == []
    assert sum(response.status_code == 200 for response in asked) > 25


def test_pages_of_forms_that_were_refused(stage, rows, client_of):  # noqa: F811
    client = client_of(stage.student)
    thread, post = reverse("discussion:add", args=[stage.thread_pk]), [stage.post_pk]
    asked = [
        client.post(thread + "?page=" + BREAKS_OUT, {"body": "", "token": BREAKS_OUT}),
        client.post(thread, {"body": BREAKS_OUT * 200, "token": BREAKS_OUT}, headers={"HX-Request": "true"}),
        client.post(reverse("discussion:edit", args=post), {"body": BREAKS_OUT, "version": BREAKS_OUT}),
        client.post(reverse("quiz:answer", args=[stage.attempt_pk, 1]), {"choice": BREAKS_OUT, "go": BREAKS_OUT}),
        client.get(reverse("classroom:join") + "nowhere/" + BREAKS_OUT),
    ]
    client.logout()
    door = {"code": BREAKS_OUT, "pseudonym": BREAKS_OUT, "pin": BREAKS_OUT, "next": BREAKS_OUT, "username": BREAKS_OUT}
    asked += [
        client.post(reverse(name) + "?next=" + BREAKS_OUT, {**door, "password": "x"})
        for name in ("classroom:join", "classroom:sign_in", "admin:login")
    ]

    assert [faults_of(response) for response in asked] == [[]] * 8
    assert [response.status_code for response in asked] == [200, 200, 200, 400, 404, 200, 200, 200]


@pytest.mark.parametrize("role", ["teacher", "school's IT"])
def test_the_desk(stage, rows, client_of, admin_client, role):  # noqa: F811
    client = client_of(stage.teacher) if role == "teacher" else admin_client
    queries = ({}, {"q": BREAKS_OUT}, {"_changelist_filters": BREAKS_OUT, "_popup": "1"})

    faults = {
        (route, faults[0])
        for route in desk_map.routes()
        if "logout" not in route
        for query in queries
        if (faults := faults_of(client.get(desk_map.address(route, rows), query)))
    }

    assert faults == set()
