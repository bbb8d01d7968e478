"""Reading an article's drafts at the desk: what the page shows, and who may see it."""

import re

import pytest
from django.urls import reverse

from quiz.kinds import KINDS
from quiz.models import Question
from tests import factories, factories_quiz
from tests.quiz.kinds.examples import EXAMPLES
from tests.quiz.review import deed, make, page, words_of


@pytest.fixture
def article(cast):
    return factories.make_article(sections=3, owner=cast.teacher)


@pytest.fixture
def first(article):
    return article.sections.first()


def shown(client, *where):
    return client.get(page(*where)).context["reading"].shown


def test_the_first_draft_is_shown_with_all_that_belongs_to_it(cast, article, first, client_of):
    make(first, "approved")
    question = make(first, rule="how_many", difficulty="hard")

    response = client_of(cast.teacher).get(page(article))

    assert response.context["reading"].shown == question
    words = words_of(response)
    assert f"Multiple choice , draft 1 of 1, hard {question.stem}" in words
    assert "✓ Twice right Once Never" in words
    assert "Explanation It crosses twice a day." in words
    assert "drafted from the text, by the rule “how many or how much”" in words
    assert f"<mark>{factories_quiz.EVIDENCE}</mark>" in response.content.decode()
    assert "1 draft to read , 1 approved, 0 in reserve." in words


@pytest.mark.parametrize("kind", EXAMPLES)
def test_every_kind_shows_its_right_answer(cast, article, first, client_of, kind):
    question = factories_quiz.make_question_of(kind, first, state="draft")

    words = words_of(client_of(cast.teacher).get(page(article)))

    assert question.how.label in words
    assert [text for line in question.asked.lines for text in [line.text] if text not in words] == []
    assert [text for text in question.accepted if text not in words] == []
    answer = words.split("draft 1 of 1")[1].split("Explanation")[0].casefold()
    assert ("right" in answer.split()) == (kind not in {"poll", "matching", "written"})


def test_the_linter_says_why_beside_the_question(cast, article, first, client_of):
    make(first, stem="Does it cross twice?")

    words = words_of(client_of(cast.teacher).get(page(article)))

    assert "Remarks The answer stands in the question. The answer “Twice” stands in the question itself" in words


def test_skipping_goes_round_the_drafts(cast, article, first, client_of):
    drafts = [make(section) for section in article.sections.all()]
    make(first, "approved")
    client = client_of(cast.teacher)

    def ways(question):
        reading = client.get(page(article, question)).context["reading"]
        return reading.previous, reading.next

    assert [ways(draft) for draft in drafts] == [
        (drafts[2], drafts[1]),
        (drafts[0], drafts[2]),
        (drafts[1], drafts[0]),
    ]


def test_once_all_are_read_it_goes_round_the_approved_ones(cast, article, first, client_of):
    one, other = make(first, "approved"), make(first, "approved")
    client = client_of(cast.teacher)

    reading = client.get(page(article, one)).context["reading"]

    assert (reading.previous, reading.next, reading.number) == (other, other, None)
    assert shown(client, article) is None
    assert "All drafts are read , 2 approved" in words_of(client.get(page(article)))


def test_once_all_are_read_it_leads_on_to_a_class(cast, article, first, client_of):
    make(first, "approved")
    client = client_of(cast.teacher)
    way = f"{reverse('admin:classroom_assignment_add')}?article={article.pk}"

    done = client.get(page(article)).content.decode()
    make(first)
    before_that = client.get(page(article)).content.decode()

    assert f'Next: <a href="{way}">give the text to a class</a>' in done
    assert way not in before_that
    assert f'<option value="{article.pk}" selected>' in client.get(way).content.decode()


def test_a_lone_question_leads_nowhere(cast, article, first, client_of):
    question = make(first)

    content = client_of(cast.teacher).get(page(article, question)).content.decode()

    assert 'id="next"' not in content
    assert 'id="previous"' not in content


def test_an_article_without_questions_says_so_and_offers_every_kind(cast, article, client_of):
    response = client_of(cast.teacher).get(page(article))

    content = response.content.decode()
    assert "No questions yet , 0 approved, 0 in reserve. Draft questions or write your own." in words_of(response)
    add = reverse("admin:quiz_question_add")
    assert [kind.name for kind in KINDS if f'"{add}?kind={kind.name}&amp;review={article.pk}"' not in content] == []


def test_ones_own_question_begins_in_the_section_that_is_shown(cast, article, client_of):
    last = article.sections.last()
    make(last)

    content = client_of(cast.teacher).get(page(article)).content.decode()

    add = reverse("admin:quiz_question_add")
    assert f'"{add}?section={last.pk}&amp;kind=matching&amp;review={article.pk}"' in content


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        ("draft", {"approve", "drop"}),
        ("approved", {"drop", "draft"}),
        ("retired", {"draft"}),
        ("reserve", {"draft"}),
    ],
)
def test_each_state_offers_its_deeds(cast, article, first, client_of, state, offered):
    question = make(first, state)

    content = client_of(cast.teacher).get(page(article, question)).content.decode()

    assert {name for name in ("approve", "drop", "draft") if f'action="{deed(name, question)}"' in content} == offered


def test_coverage_names_sections_without_a_question(cast, article, client_of):
    one, bare, other = article.sections.all()
    make(one, "approved")
    make(one, "retired")
    make(bare, "reserve")
    make(other)

    words = words_of(client_of(cast.teacher).get(page(article)))

    assert f"{one} Write one on section {one} 1 0 0 1" in words
    assert f"{bare} Write one on section {bare} no question 0 0 1 0" in words
    assert f"{other} Write one on section {other} 0 1 0 0" in words
    assert "Together 1 1 1 1" in words
    assert "Multiple choice: 1 approved, 1 draft" in words
    assert "medium: 1 approved, 1 draft" in words


def test_remarks_on_the_whole_name_approved_questions_only(cast, article, first, client_of):
    one = make(first, "approved", stem="Who steers the yellow ferry?", options=["Tom Bell", "Ada Roe"])
    other = make(first, "approved", stem="Who steers the ferry?", options=["Tom Bell", "Max Orr"])
    client = client_of(cast.teacher)

    named = [questions for _, questions in client.get(page(article)).context["on_the_whole"]]
    Question.objects.filter(pk=one.pk).update(state="draft")
    alone = client.get(page(article)).context["on_the_whole"]

    assert (named, alone) == ([[one, other]], [])


def test_very_many_remarks_on_the_whole_are_cut_short(cast, article, first, client_of):
    for word in ("yellow", "old", "small", "busy", "loud", "white", "slow", "last"):
        make(first, "approved", stem=f"Who steers the {word} ferry?", options=["Tom Bell", "Ada Roe"])

    response = client_of(cast.teacher).get(page(article))

    count = len(response.context["on_the_whole"])
    assert (count > 20, f"These are 20 of {count} remarks." in words_of(response)) == (True, True)


def test_questions_that_a_new_text_left_behind_are_counted(cast, article, first, client_of):
    make(first, "approved")
    article.sections.filter(pk=first.pk).update(is_current=False)

    response = client_of(cast.teacher).get(page(article))

    assert "1 question in use stands on an earlier version of the text" in words_of(response)
    stale = re.search(r'href="([^"]*text=earlier)"', response.content.decode())[1].replace("&amp;", "&")
    assert client_of(cast.teacher).get(stale).context["cl"].result_count == 1


@pytest.mark.parametrize("role", ["other_teacher", "student", "nobody"])
def test_others_do_not_get_in(cast, article, first, client, client_of, role):
    question = make(first)
    visitor = client if role == "nobody" else client_of(getattr(cast, role))

    answers = [visitor.get(page(article)), visitor.get(page(article, question))]
    answers += [visitor.post(deed(name, question), {"seen": "x"}) for name in ("approve", "drop", "draft", "undo")]

    assert {answer.status_code for answer in answers} == ({404} if role == "other_teacher" else {302})
    assert Question.objects.get().state == "draft"


def test_a_question_of_another_article_or_an_earlier_text_is_missing(cast, article, first, client_of):
    question, foreign = make(first), make(factories.make_article().sections.first())
    client = client_of(cast.teacher)

    other = client.get(page(article, foreign)).status_code
    article.sections.filter(pk=first.pk).update(is_current=False)

    assert (other, client.get(page(article, question)).status_code) == (404, 404)


def test_texts_of_the_library_are_everybodys_as_in_the_list(cast, client_of):
    library = factories.make_article()
    make(library.sections.first())

    answers = [client_of(teacher).get(page(library)).status_code for teacher in (cast.teacher, cast.other_teacher)]

    assert answers == [200, 200]


def test_deeds_are_not_done_by_looking(cast, article, first, client_of):
    question = make(first)
    client = client_of(cast.teacher)

    assert {client.get(deed(name, question)).status_code for name in ("approve", "drop", "draft", "undo")} == {405}


@pytest.mark.parametrize("count", [1, 3, 30])
def test_few_and_many_take_the_same_queries(cast, article, client_of, count, django_assert_num_queries):
    for number in range(count):
        make(article.sections.all()[number % 3], "draft" if number % 2 == 0 else "approved")
        make(article.sections.all()[number % 3], "reserve")
    client = client_of(cast.teacher)

    with django_assert_num_queries(11):
        client.get(page(article))
