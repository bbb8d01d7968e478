import pytest
from django.contrib.admin.models import LogEntry
from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from quiz.admin import import_pages
from quiz.exchange import opening
from quiz.files.exporting import MOODLE_XML, bundle, file_text
from quiz.models import Choice, Question
from tests import factories_quiz, hostile

PROVEN = "How often does the ferry cross? {=Twice ~Once ####The yellow ferry crosses the lake twice a day.}"
UNPROVEN = "What does it carry for free? {=bicycles =bikes}"


@pytest.fixture
def article(cast):
    return cast.assignment.article


def look_page(article):
    return reverse("admin:quiz_question_import", args=[article.pk])


def keep_page(article):
    return reverse("admin:quiz_question_import_keep", args=[article.pk])


def everything():
    return list(Question.objects.order_by("pk").values()), list(Choice.objects.order_by("pk").values())


def look(client, article, text):
    return client.post(look_page(article), {"text": text})


def token_of(response):
    return response.context["proofs"]["token"].value()


def fields_of(response):
    """What the form sends if nothing in it is touched."""
    return {field.html_name: field.value() for field in response.context["proofs"]}


def stems(response):
    return [candidate.wording.stem for candidate in response.context["plan"].new]


def test_a_file_is_looked_at_before_anything_happens(cast, client_of, article):
    response = look(client_of(cast.teacher), article, f"{PROVEN}\n\n{UNPROVEN}\n\nRead this.")

    page = response.content.decode()
    assert stems(response) == ["How often does the ferry cross?", "What does it carry for free?"]
    assert "Line 5: “<bdi>Read this.</bdi>”: it is a text that asks nothing (a description)." in page
    assert "“The yellow ferry crosses the lake twice a day.”" in page
    assert "which one proves the answer?" in page
    assert everything() == ([], [])


def test_what_was_looked_at_comes_in_as_drafts(cast, client_of, article):
    client = client_of(cast.teacher)
    response = look(client, article, f"{PROVEN}\n\n{UNPROVEN}")

    kept = client.post(keep_page(article), fields_of(response), follow=True)

    assert [str(message) for message in kept.context["messages"]] == [
        "Brought in as drafts: 2 questions. Read them, then approve what you like."
    ]
    assert [(one.stem, one.state, one.origin) for one in Question.objects.order_by("pk")] == [
        ("How often does the ferry cross?", "draft", "teacher"),
        ("What does it carry for free?", "draft", "teacher"),
    ]
    assert {(entry.user, entry.get_change_message()) for entry in LogEntry.objects.all()} == {
        (cast.teacher, "Brought in from a file.")
    }
    assert LogEntry.objects.count() == 2


def test_the_same_file_twice_changes_nothing(cast, client_of, article):
    client = client_of(cast.teacher)
    fields = fields_of(look(client, article, f"{PROVEN}\n\n{UNPROVEN}"))
    client.post(keep_page(article), fields)
    before = everything()

    client.post(keep_page(article), fields)
    response = look(client, article, f"{PROVEN}\n\n{UNPROVEN}")

    assert (everything(), stems(response)) == (before, [])
    assert "Nothing new." in response.content.decode()
    assert len(response.context["plan"].known) == 2


def test_a_sentence_is_chosen_or_the_question_left_out(cast, client_of, article):
    client = client_of(cast.teacher)
    response = look(client, article, f"{UNPROVEN}\n\nWhat is yellow? {{=the ferry}}")
    sentence = response.context["plan"].new[0].proposed[1]

    client.post(keep_page(article), {**fields_of(response), "proof-1": sentence.key, "proof-2": "leave"})

    question = Question.objects.get()
    assert (question.evidence_text, question.section_id) == (sentence.text, sentence.section.pk)


def test_a_sentence_that_was_not_proposed_is_refused_and_nothing_is_lost(cast, client_of, article):
    client = client_of(cast.teacher)
    fields = fields_of(look(client, article, f"{PROVEN}\n\n{UNPROVEN}"))

    response = client.post(keep_page(article), {**fields, "proof-2": "1-999"})

    assert list(response.context["proofs"].errors) == ["proof-2"]
    assert (token_of(response), everything()) == (fields["token"], ([], []))


def test_everything_may_be_left_out(cast, client_of, article):
    client = client_of(cast.teacher)
    fields = fields_of(look(client, article, UNPROVEN))

    response = client.post(keep_page(article), {**fields, "proof-1": "leave"}, follow=True)

    assert [str(message) for message in response.context["messages"]] == [import_pages.NOTHING_NEW]
    assert everything() == ([], [])


@pytest.mark.parametrize(
    "token",
    ["", "x", signing.dumps(PROVEN), signing.dumps(PROVEN, salt="quiz.import") + "x"],
)
def test_what_was_not_looked_at_here_does_not_come_in(cast, client_of, article, token):
    response = client_of(cast.teacher).post(keep_page(article), {"token": token})

    assert [str(message) for message in response.context["messages"]] == [import_pages.STALE]
    assert everything() == ([], [])


def test_too_many_without_a_proof_are_refused(cast, client_of, article, monkeypatch):
    monkeypatch.setattr(import_pages, "MOST_UNPROVEN", 1)

    response = look(client_of(cast.teacher), article, f"{UNPROVEN}\n\nWhat is yellow? {{=the ferry}}")

    assert response.context["form"].non_field_errors() == [import_pages.TOO_MANY_UNPROVEN]
    assert "plan" not in response.context


def test_a_great_file_passes_from_the_look_to_the_drafts(cast, client_of, article):
    questions = [factories_quiz.make_question(article.sections.first())]
    text = file_text(bundle(questions, MOODLE_XML), "x")
    block = text[text.index('<question type="multichoice">') : text.index("</quiz>")]
    many = "".join(block.replace("(1)", f"({number})") for number in range(2, 702))
    client = client_of(cast.teacher)

    response = client.post(look_page(article), {"file": SimpleUploadedFile("q.xml", f"<quiz>{many}</quiz>".encode())})
    client.post(keep_page(article), fields_of(response))

    assert len(many) > opening.MOST_BYTES / 2
    assert len(fields_of(response)["token"]) < import_pages.MOST_KEPT / 10
    assert Question.objects.count() == 701


def test_what_comes_in_is_text(cast, client_of, article):
    payloads = "\n\n".join(
        "[plain]"
        + "".join(f"\\{sign}" if sign in "~=#{}:\\" else sign for sign in " ".join(payload.split()))
        + " {T ####The yellow ferry crosses the lake twice a day.}"
        for payload in hostile.PAYLOADS
        if "__" not in payload
    )
    client = client_of(cast.teacher)

    response = look(client, article, payloads)

    page = response.content.decode()
    assert len(response.context["plan"].new) > 10
    assert "<iframe" not in page
    assert "&lt;img src=https://evil.example/pixel.png&gt;" in page
    assert "<img src=https" not in page


def test_remarks_on_many_wait_until_they_are_in(cast, client_of, article, monkeypatch):
    monkeypatch.setattr(import_pages, "MOST_REMARKED", 1)
    text = "Is it Twice? {=Twice ~Once ####It carries bicycles for free.}"

    response = look(client_of(cast.teacher), article, f"{text}\n\n{text.replace('Twice?', 'Twice, too?')}")

    assert [bool(candidate.remarks) for candidate, _ in response.context["rows"]] == [True, False]
    assert "Remarks are shown for the first 1;" in response.content.decode()


@pytest.mark.parametrize(("who", "status"), [("teacher", 200), ("other_teacher", 404), ("student", 302)])
def test_questions_come_to_ones_own_texts(cast, client_of, article, who, status):
    article.owner = cast.teacher
    article.save()
    client = client_of(getattr(cast, who))
    token = import_pages.sealed(PROVEN)

    assert client.get(look_page(article)).status_code == status
    assert look(client, article, PROVEN).status_code == status
    if who != "teacher":
        assert client.post(keep_page(article), {"token": token}).status_code == status
        assert everything() == ([], [])


def test_keeping_is_a_deed(cast, client_of, article):
    assert client_of(cast.teacher).get(keep_page(article)).status_code == 405


@pytest.mark.parametrize("size", [1, 3])
def test_looking_takes_the_same_queries_for_few_and_many(cast, client_of, article, django_assert_num_queries, size):
    text = "\n\n".join(PROVEN.replace("cross?", f"cross in week {number}?") for number in range(size))
    client = client_of(cast.teacher)

    with django_assert_num_queries(8):
        look(client, article, text)
    with django_assert_num_queries(17):
        client.post(keep_page(article), {"token": import_pages.sealed(text)})
