from django.urls import reverse

from classroom.models import Article
from tests import factories


def article_form(article, **fields):
    sections = list(article.sections.all())
    rows = {"sections-TOTAL_FORMS": len(sections), "sections-INITIAL_FORMS": len(sections)}
    for index, section in enumerate(sections):
        rows |= {f"sections-{index}-id": section.pk, f"sections-{index}-article": article.pk}
        rows |= {f"sections-{index}-heading": "New heading", f"sections-{index}-body": "Taken over."}
    return {"title": "New title", "language": "en", **rows, **fields}


def test_an_own_text_takes_a_new_title_and_headings_but_no_new_words(cast, client_of):
    article = factories.make_article(owner=cast.teacher)
    bodies = list(article.sections.values_list("body", flat=True))
    form = article_form(article, owner=cast.other_teacher.pk, slug="taken")

    response = client_of(cast.teacher).post(reverse("admin:classroom_article_change", args=[article.pk]), form)

    changed = Article.objects.get(pk=article.pk)
    assert response.status_code == 302
    assert (changed.title, changed.owner, changed.slug) == ("New title", cast.teacher, article.slug)
    assert list(changed.sections.values_list("heading", "body")) == [("New heading", body) for body in bodies]


def test_a_text_of_the_library_is_only_read(cast, client_of, admin_client):
    article = cast.assignment.article
    address = reverse("admin:classroom_article_change", args=[article.pk])

    assert client_of(cast.teacher).get(address).status_code == 200
    assert client_of(cast.teacher).post(address, article_form(article)).status_code == 403
    assert not Article.objects.filter(title="New title").exists()
    assert admin_client.post(address, article_form(article)).status_code == 302


def test_a_section_of_another_text_is_not_changed_through_an_own_one(cast, client_of):
    own, foreign = factories.make_article(owner=cast.teacher), factories.make_article(owner=cast.other_teacher)
    form = article_form(own) | {"sections-0-id": foreign.sections.first().pk}

    client_of(cast.teacher).post(reverse("admin:classroom_article_change", args=[own.pk]), form)

    assert not foreign.sections.filter(heading="New heading").exists()


def test_a_text_leads_to_its_questions_and_talking_points(cast, client_of):
    article = factories.make_article(owner=cast.teacher)

    page = client_of(cast.teacher).get(reverse("admin:classroom_article_change", args=[article.pk])).content.decode()

    for name, words in (("quiz_question", "Questions"), ("classroom_talkingpoint", "Talking points")):
        address = reverse(f"admin:{name}_changelist")
        assert f'<a href="{address}?section__article__id__exact={article.pk}">{words}</a>' in page
