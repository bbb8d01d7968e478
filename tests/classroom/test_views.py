import pytest
from django.urls import reverse

from classroom.forms import WAIT, WRONG
from classroom.models import User
from classroom.throttle import MOST_WRONG_PINS
from tests import factories

HOME = reverse("quiz:home")


@pytest.fixture
def classroom(db):
    return factories.make_classroom()


def entry(classroom, **changes):
    return {"code": classroom.join_code, "pseudonym": "Mira", "pin": "1357", **changes}


def test_join_signs_the_student_in(client, classroom):
    response = client.post(reverse("classroom:join"), entry(classroom))

    assert response.url == HOME
    assert client.session["_auth_user_id"] == str(User.objects.get().pk)


@pytest.mark.parametrize("typed", ["abcd-2345", " ABCD 2345 ", "abcd2345"])
def test_join_takes_the_code_as_people_type_it(client, db, typed):
    classroom = factories.make_classroom(join_code="ABCD2345")

    assert client.post(reverse("classroom:join"), entry(classroom, code=typed)).url == HOME


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        (
            {"code": "WRNGCD22"},
            "code",
            "No class that takes new students has this code. Check the code with your teacher.",
        ),
        ({"pin": "12"}, "pin", "A PIN has 4 to 12 digits."),
        ({"pin": "abcd"}, "pin", "A PIN has 4 to 12 digits."),
        ({"pin": "١٢٣٤"}, "pin", "A PIN has 4 to 12 digits."),
        ({"pseudonym": "\u200b\u202e"}, "pseudonym", "Write a name with at least one letter or digit."),
        ({"pseudonym": "!!!"}, "pseudonym", "Write a name with at least one letter or digit."),
        ({"code": ""}, "code", "Write the class code that your teacher gave you."),
        ({"pseudonym": ""}, "pseudonym", "Write your name in this class."),
        ({"pin": ""}, "pin", "Write your PIN."),
        ({"pseudonym": "\ufb2c" * 30}, "pseudonym", "This name is too long: at most 30 characters."),
        ({"pseudonym": "x" * 1000}, "pseudonym", "This name is too long: at most 30 characters."),
    ],
)
def test_join_says_what_is_wrong(client, classroom, changes, field, message):
    response = client.post(reverse("classroom:join"), entry(classroom, **changes))

    assert response.context["form"].errors == {field: [message]}
    assert User.objects.count() == 0


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Mi  ra ", "Mi ra"),
        ("Mira\u202e", "Mira"),
        ("M\u0301\u0301\u0301\u0301ira", "Ḿ\u0301\u0301ira"),
        ("小明", "小明"),
        ("Zoe\u0308", "Zo\u00eb"),
        ("Z" + "\u0335" * 25, "Z\u0335\u0335"),
        ("Ada \U0001f469\u200d\U0001f680", "Ada \U0001f469\U0001f680"),
        ("\u2067Ada\u2069\u0007", "Ada"),
        ("Teacher", "Teacher"),
    ],
)
def test_join_cleans_the_name(client, classroom, typed, kept):
    client.post(reverse("classroom:join"), entry(classroom, pseudonym=typed))

    assert User.objects.get().pseudonym == kept


def test_join_stores_nothing_else_of_the_form(client, classroom):
    client.post(reverse("classroom:join"), entry(classroom, is_staff="1", is_superuser="1", role="teacher"))

    user = User.objects.get()
    assert (user.is_staff, user.is_superuser, user.memberships.get().role) == (False, False, "student")


def test_sign_in_needs_the_right_pin(client, classroom):
    client.post(reverse("classroom:join"), entry(classroom))
    client.post(reverse("classroom:sign_out"))

    wrong = client.post(reverse("classroom:sign_in"), entry(classroom, pin="7531"))
    right = client.post(reverse("classroom:sign_in"), entry(classroom, pseudonym="MIRA"))

    assert wrong.status_code == 200
    assert right.url == HOME


def test_sign_in_does_not_tell_which_part_was_wrong(client, classroom):
    client.post(reverse("classroom:join"), entry(classroom))
    client.post(reverse("classroom:sign_out"))
    wrong = [{"pin": "7531"}, {"pseudonym": "Nobody"}, {"code": "WRNGCD22"}]

    errors = [client.post(reverse("classroom:sign_in"), entry(classroom, **w)).context["form"].errors for w in wrong]

    assert errors[0] == errors[1] == errors[2]


def test_a_forwarded_address_escapes_no_throttle(client, classroom):
    """Anybody can write this header: only the address that the connection comes from counts."""
    factories.make_student(classroom, "Mira", "1357")
    guesses = [
        client.post(
            reverse("classroom:sign_in"),
            entry(classroom, pin=f"{number:04d}"),
            headers={"X-Forwarded-For": f"198.51.100.{number}", "Forwarded": f"for=198.51.100.{number}"},
        )
        for number in range(MOST_WRONG_PINS + 1)
    ]

    assert [guess.context["form"].non_field_errors() for guess in guesses] == [[WRONG]] * MOST_WRONG_PINS + [[WAIT]]


def test_signing_in_gives_a_new_session(client, classroom):
    client.get(reverse("classroom:join"))
    session = client.session
    session["before"] = True
    session.save()
    before = session.session_key

    client.post(reverse("classroom:join"), entry(classroom))

    assert client.session.session_key != before


@pytest.mark.parametrize(
    "target",
    [
        "//evil.example",
        "https://evil.example/",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "//[",
        "nowhere",
        "classroom:read",
        "evil.example",
    ],
)
def test_the_door_leads_to_no_other_site(client, classroom, target):
    response = client.post(reverse("classroom:join"), entry(classroom, next=target))

    assert response.url == HOME


def test_the_door_leads_to_where_one_wanted_to_go(client, classroom):
    assignment = factories.make_assignment(classroom)
    target = reverse("classroom:read", args=[assignment.pk])

    door = client.get(target).url
    page = client.get(door)

    assert page.context["next"] == target
    assert client.post(reverse("classroom:join"), entry(classroom, next=target)).url == target


def test_sign_out_ends_the_session(client, classroom):
    client.post(reverse("classroom:join"), entry(classroom))

    client.post(reverse("classroom:sign_out"))

    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("sections", [1, 3])
def test_reader_query_count(cast, client_of, django_assert_num_queries, sections):
    assignment = factories.make_assignment(cast.classroom, factories.make_article(sections=sections))
    client = client_of(cast.student)

    with django_assert_num_queries(4):
        response = client.get(reverse("classroom:read", args=[assignment.pk]))

    assert len(response.context["sections"]) == sections


def test_reader_shows_the_text_as_it_is_now(cast, client_of):
    article = factories.make_article(sections=2)
    article.sections.filter(position=2).update(is_current=False)
    assignment = factories.make_assignment(cast.classroom, article)

    response = client_of(cast.student).get(reverse("classroom:read", args=[assignment.pk]))

    assert [section.position for section in response.context["sections"]] == [1]
