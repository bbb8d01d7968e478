"""The bridge from the generator to the database."""

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction

from classroom.articles.reading import ArticleDraft
from classroom.models import Article, Section
from quiz import generation
from quiz.generation import parsing
from quiz.generation.items import ArticleText, Draft, Item, SectionText
from quiz.kinds import Asked, Line, kind_named
from quiz.models import Choice, Question
from quiz.models.questions import fingerprint


@dataclass(frozen=True)
class Drafting:
    """What was drafted, and how many of the items are new in the database."""

    text: ArticleText
    draft: Draft
    stored: int


def text_of(article: Article | ArticleDraft) -> ArticleText:
    """The article as the generator reads it, from the database or from a file that is not stored."""
    sections = article.sections.current() if isinstance(article, Article) else article.sections
    return ArticleText(
        title=article.title,
        sections=tuple(SectionText(n, section.heading, section.body) for n, section in enumerate(sections, start=1)),
        published=article.published,
    )


def draft_only(text: ArticleText, *, count: int, seed: int) -> Draft:
    """Draft questions and store nothing."""
    parsing.use_pipeline(settings.QUIZ_LANGUAGE_PIPELINE)
    return generation.generate(text, count=count, seed=seed)


def draft_questions(article: Article, *, count: int = 12, seed: int = 0) -> Drafting:
    """Draft questions on the article and store those that it has not had before.

    A question that a teacher has retired is not brought back by drafting it again. Raises
    ``parsing.PipelineError`` if the language pipeline cannot be used.
    """
    text = text_of(article)
    draft = draft_only(text, count=count, seed=seed)
    return Drafting(text, draft, _store(article, draft.items))


@transaction.atomic
def _store(article: Article, items: tuple[Item, ...]) -> int:
    sections = dict(enumerate(article.sections.current(), start=1))
    known = set(Question.objects.filter(section__in=sections.values()).values_list("section", "fingerprint"))
    fresh = [item for item in items if (sections[item.section].pk, _fingerprint(item)) not in known]
    for item in fresh:
        _store_item(sections[item.section], item)
    return len(fresh)


def _store_item(section: Section, item: Item) -> None:
    question = Question.objects.create(
        section=section,
        kind=item.kind,
        stem=item.stem,
        accepted=list(item.accepted) if kind_named(item.kind).has_accepted else [],
        explanation=item.explanation,
        evidence_start=item.evidence.start,
        evidence_end=item.evidence.end,
        evidence_text=item.evidence.text,
        difficulty=item.difficulty,
        origin=Question.Origin.GENERATED,
        rule=item.rule,
        rule_version=item.rule_version,
        fingerprint=_fingerprint(item),
    )
    Choice.objects.bulk_create(
        Choice(
            question=question,
            position=position,
            text=choice.text,
            partner=choice.partner,
            is_correct=choice.correct and question.how.has_right_option,
        )
        for position, choice in enumerate(item.choices, start=1)
    )


def _fingerprint(item: Item) -> str:
    lines = (
        Line(position, choice.text, choice.partner, choice.correct)
        for position, choice in enumerate(item.choices, start=1)
    )
    key = kind_named(item.kind).show_key(Asked(tuple(lines), item.accepted))
    return fingerprint(item.kind, item.stem, key)
