import re
from xml.etree import ElementTree

import pytest
from django.urls import reverse

from quiz.admin import export_pages
from quiz.exchange.gift.reading import read
from quiz.models import Question
from tests import factories, factories_quiz
from tests.quiz.kinds.examples import EXAMPLES
from tests.test_hostile_pages import faults_of

PAGE = reverse("admin:quiz_question_export")
FILES = [reverse(f"admin:quiz_question_export_{name}") for name in ("gift", "moodle_xml")]
QUESTIONS = reverse("admin:quiz_question_changelist")


@pytest.fixture
def article(cast):
    article = factories.make_article(title="A ferry: one text", owner=cast.teacher)
    section = article.sections.first()
    for kind in EXAMPLES:
        factories_quiz.make_question_of(kind, section)
    factories_quiz.make_question(section, stem="A draft?", state="draft")
    return article


def text_of(response):
    page = response.content.decode().split("<main", 1)[1].split("</main>", 1)[0]
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_the_page_says_what_goes_and_what_stays(cast, client_of, article):
    page = text_of(client_of(cast.teacher).get(PAGE, {"article": article.pk}))

    assert "Download 10 questions as GIFT" in page
    assert "Download 10 questions as Moodle XML" in page
    assert page.count("“ Would you take the ferry? ”: an opinion poll has no right answer") == 2
    assert "A draft?" not in page


def test_the_files(cast, client_of, article):
    client = client_of(cast.teacher)

    gift, xml = (client.get(address, {"article": article.pk}) for address in FILES)

    assert len(read(gift.content.decode()).questions) == 10
    assert len(list(ElementTree.fromstring(xml.content).iter("question"))) == 11
    assert (gift["Content-Type"], gift["Content-Disposition"]) == (
        "text/plain; charset=utf-8",
        'attachment; filename="questions-a-ferry-one-text.txt"',
    )
    assert (xml["Content-Type"], xml["Content-Disposition"]) == (
        "application/xml; charset=utf-8",
        'attachment; filename="questions-a-ferry-one-text.xml"',
    )


def test_a_quiz_leaves_in_its_order(cast, client_of, article):
    quiz = factories_quiz.make_quiz(factories.make_assignment(cast.classroom, article), items=0)
    chosen = list(Question.objects.filter(kind__in=["true_false", "gap"]).order_by("-pk"))
    for position, question in enumerate(chosen, start=1):
        quiz.items.create(question=question, position=position)

    response = client_of(cast.teacher).get(FILES[0], {"quiz": quiz.pk})

    assert [question.stem for question in read(response.content.decode()).questions] == [one.stem for one in chosen]


def test_chosen_questions_leave(cast, client_of, article):
    client = client_of(cast.teacher)
    chosen = Question.objects.filter(stem__in=["A draft?", "The ferry is yellow."])
    form = {"action": "export", "_selected_action": [question.pk for question in chosen]}

    page = client.post(QUESTIONS, form, follow=True)
    file = client.get(f"{FILES[0]}?{page.context['query']}")

    assert "Download 2 questions as GIFT" in text_of(page)
    assert {question.stem for question in read(file.content.decode()).questions} == {"A draft?", "The ferry is yellow."}


def test_too_many_are_not_chosen_at_once(cast, client_of, article, monkeypatch):
    monkeypatch.setattr(export_pages, "MOST_CHOSEN", 1)
    form = {"action": "export", "_selected_action": list(Question.objects.values_list("pk", flat=True))}

    response = client_of(cast.teacher).post(QUESTIONS, form, follow=True)

    assert response.request["PATH_INFO"] == QUESTIONS
    assert len(list(response.context["messages"])) == 1


def test_a_text_without_approved_questions_says_so(cast, client_of):
    article = factories.make_article(owner=cast.teacher)

    assert "There is nothing to export yet." in text_of(client_of(cast.teacher).get(PAGE, {"article": article.pk}))


@pytest.mark.parametrize("address", [PAGE, *FILES])
def test_what_is_another_teachers_does_not_leave(cast, client_of, article, address):
    """A foreign text, a foreign quiz, foreign questions, own and foreign ones mixed."""
    quiz = factories_quiz.make_quiz(factories.make_assignment(cast.classroom, article), items=1)
    secret = Question.objects.filter(section__article=article).values_list("pk", flat=True)
    own_section = factories.make_article(owner=cast.other_teacher).sections.first()
    own = factories_quiz.make_question(own_section, stem="My own?")
    client = client_of(cast.other_teacher)

    statuses = [
        client.get(address, query).status_code
        for query in ({"article": article.pk}, {"quiz": quiz.pk}, {"article": 10**30}, {"quiz": 987_654})
    ]
    mixed = client.get(address, {"questions": ".".join(map(str, [*secret, own.pk, 10**17]))}).content.decode()

    assert statuses == [404] * 4
    assert (mixed.count("The ferry is yellow."), "My own?" in mixed or address == PAGE) == (0, True)


@pytest.mark.parametrize(
    "query",
    ["", "all=1", "questions=", "questions=1,2", "questions=x", "questions=1.", "article=x", "article=1&questions=1"],
)
def test_queries_that_name_nothing(cast, client_of, query):
    assert [client_of(cast.teacher).get(f"{address}?{query}").status_code for address in (PAGE, *FILES)] == [404] * 3


def test_hostile_texts_are_inert(cast, client_of, article):
    hostile_text = "</title></textarea>\"'><script>window.__x=1</script><img src=//evil.example/x>"
    article.title = hostile_text
    article.save()
    Question.objects.update(stem=hostile_text)
    client = client_of(cast.teacher)
    chosen = ".".join(str(pk) for pk in Question.objects.values_list("pk", flat=True))
    import_page = reverse("admin:quiz_question_import", args=[article.pk])
    file = client.get(FILES[0], {"article": article.pk}).content.decode()

    pages = [
        client.get(PAGE, {"article": article.pk}),
        client.get(PAGE, {"questions": chosen}),
        client.post(import_page, {"text": file}),
        client.post(import_page, {"text": file + hostile_text + "{"}),
    ]

    assert [(page.status_code, faults_of(page)) for page in pages] == [(200, [])] * 4


def test_students_stand_at_the_door(cast, client_of, article):
    client = client_of(cast.student)

    assert [client.get(address, {"article": article.pk}).status_code for address in (PAGE, *FILES)] == [302] * 3


@pytest.mark.parametrize("size", [1, 3])
def test_exporting_takes_the_same_queries_for_few_and_many(cast, client_of, django_assert_num_queries, size):
    section = factories.make_article(owner=cast.teacher).sections.first()
    for _ in range(size):
        factories_quiz.make_question(section)
    client = client_of(cast.teacher)

    for address in (PAGE, *FILES):
        with django_assert_num_queries(7):
            client.get(address, {"article": section.article_id})
