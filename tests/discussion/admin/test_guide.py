"""The class's guide at the desk."""

import pytest
from django.urls import reverse

from classroom.enrolment import enrol
from discussion.moderation import guides
from tests import factories


def address(classroom):
    return reverse("admin:discussion_talk_guide", args=[classroom.pk])


def filled(rows, seen=0, initial=0):
    data = {"rules-TOTAL_FORMS": len(rows), "rules-INITIAL_FORMS": initial, "seen": seen}
    for place, (number, text, text_zh) in enumerate(rows):
        data |= {f"rules-{place}-number": number, f"rules-{place}-text": text, f"rules-{place}-text_zh": text_zh}
    return data


def texts(cast):
    return [(rule.number, rule.text, rule.text_zh) for rule in guides.current_guide(cast.classroom).rules]


def test_writing_a_guide(teacher, cast):
    rows = [(2, "Second.", ""), ("", "Last.", ""), (1, " First. ", "第一"), ("", "", "")]

    response = teacher.post(address(cast.classroom), filled(rows), follow=True)

    assert texts(cast) == [(1, "First.", "第一"), (2, "Second.", ""), (3, "Last.", "")]
    assert "Students read the new guide" in response.content.decode()


def test_the_page_begins_with_the_guide_that_holds(teacher, cast):
    form = teacher.get(address(cast.classroom)).context["form"]

    assert [row["text"].value() for row in form.rules][:7] == [rule.text for rule in guides.DEFAULT.rules]
    assert len(form.rules.forms) == 10


def test_emptying_a_rule_takes_it_out_and_the_others_move_up(teacher, cast):
    rows = [(number, rule.text if number != 2 else "", "") for number, rule in enumerate(guides.DEFAULT.rules, start=1)]

    teacher.post(address(cast.classroom), filled(rows, initial=7))

    assert [text for _, text, _ in texts(cast)] == [rule.text for rule in guides.DEFAULT.rules if rule.number != 2]
    assert [number for number, _, _ in texts(cast)] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("rows", "error"),
    [
        ([(1, "", "")], "A guide needs a rule at least."),
        ([(1, "", "第一")], "Write the rule in English, too"),
        ([(1, "x" * 301, "")], "at most 300 characters"),
        ([(0, "Rule.", "")], "greater than or equal to 1"),
    ],
)
def test_what_cannot_be_saved_comes_back(teacher, cast, rows, error):
    page = teacher.post(address(cast.classroom), filled(rows)).content.decode()

    assert error in page
    assert guides.current_guide(cast.classroom) == guides.DEFAULT


def test_a_colleague_was_quicker(teacher, cast):
    guides.save_guide(classroom=cast.classroom, actor=cast.teacher, rules=[("Theirs.", "")], seen=0)

    page = teacher.post(address(cast.classroom), filled([(1, "Mine.", "")]))

    assert guides.CHANGED_MEANWHILE in page.content.decode()
    assert texts(cast) == [(1, "Theirs.", "")]
    teacher.post(address(cast.classroom), filled([(1, "Mine.", "")], seen=page.context["form"].seen["seen"].value()))
    assert texts(cast) == [(1, "Mine.", "")]


@pytest.mark.parametrize("data", [{}, {"seen": "x"}, {"rules-TOTAL_FORMS": "x", "rules-INITIAL_FORMS": "-1"}])
def test_a_broken_form_breaks_nothing(teacher, cast, data):
    assert teacher.post(address(cast.classroom), data).status_code == 200
    assert guides.current_guide(cast.classroom) == guides.DEFAULT


def test_who_may_write_it(cast, client_of):
    assistant = factories.make_teacher()
    enrol(classroom=cast.classroom, user=assistant, role="assistant")
    clients = [client_of(user) for user in (assistant, cast.other_teacher)]

    seen = [client.get(address(cast.classroom)).status_code for client in clients]
    saved = [client.post(address(cast.classroom), filled([(1, "Mine.", "")])).status_code for client in clients]

    assert (seen, saved) == ([200, 404], [403, 404])
    assert guides.current_guide(cast.classroom) == guides.DEFAULT
