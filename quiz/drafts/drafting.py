"""The bridge from the generator to the database."""

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction

from classroom.articles.reading import ArticleDraft
from classroom.models import Article, Section, TalkingPoint
from quiz import generation
from quiz.generation.items import ArticleText, Draft, Item, SectionText
from quiz.generation.parse import parsing
from quiz.kinds import Asked, Line, kind_named
from quiz.models import Choice, Question
from quiz.models.questions import fingerprint


class TextChanged(Exception):
    """The article is not the one any more on which the questions were drafted."""


@dataclass(frozen=True)
class Drafting:
    """What was drafted, and how many of the questions are new in the database as drafts."""

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
    ``parsing.PipelineError`` if the language pipeline cannot be used, and ``TextChanged``.
    """
    text = text_of(article)
    draft = draft_only(text, count=count, seed=seed)
    return Drafting(text, draft, keep(article, text, draft))


@transaction.atomic
def keep(article: Article, text: ArticleText, draft: Draft) -> int:
    """Store what was drafted on ``text`` and return how many questions are new.

    Drafting takes its time. Raises ``TextChanged`` if somebody has corrected or arranged the article meanwhile: its
    sections would get each other's questions.
    """
    article = Article.objects.select_for_update().get(pk=article.pk)
    if text_of(article) != text:
        raise TextChanged
    return store(article, draft)


@transaction.atomic
def store(article: Article, draft: Draft) -> int:
    """Keep what is new in the draft: its questions, those in reserve behind them, and the talking points.

    Returns how many questions became drafts: new ones, and those that had been in reserve.
    """
    shelf = _Shelf(article)
    fronts = [shelf.put(item, Question.State.DRAFT) for item in draft.items]
    for reserve in draft.reserve:
        shelf.put(
            reserve.item, Question.State.RESERVE, front=None if reserve.behind is None else fronts[reserve.behind]
        )
    _store_talking_points(shelf.sections, draft)
    return shelf.drafted


class _Shelf:
    """The article's sections by position, and the questions that it has had, by section and fingerprint."""

    def __init__(self, article: Article) -> None:
        self.sections = dict(enumerate(article.sections.current(), start=1))
        self.drafted = 0
        questions = Question.objects.filter(section__in=self.sections.values()).only("section", "fingerprint", "state")
        # A retired question may have a twin in use, which is the one that counts.
        self._known = {
            (question.section_id, question.fingerprint): question
            for question in sorted(questions, key=lambda question: question.state in Question.IN_USE)
        }

    def put(self, item: Item, state: Question.State, front: Question | None = None) -> Question | None:
        """Keep the item unless it is known, and return its question; ``None`` for what is too long to be kept."""
        if not _fits(item):
            return None
        section = self.sections[item.section]
        place = (section.pk, _fingerprint(item))
        question = self._known.get(place)
        is_new = question is None
        if question is None:
            question = self._known[place] = _store_item(section, item, state, front)
        elif question.state == Question.State.RESERVE != state:
            question.state, question.reserve_for = state, None
            question.save(update_fields=["state", "reserve_for"])
            is_new = True
        self.drafted += is_new and state == Question.State.DRAFT
        return question


def _fits(item: Item) -> bool:
    """Whether the database has room for its texts; sentences without end are rare, and poor questions."""
    stem, text, partner = (
        model._meta.get_field(name).max_length or 0
        for model, name in ((Question, "stem"), (Choice, "text"), (Choice, "partner"))
    )
    lines = all(len(choice.text) <= text and len(choice.partner) <= partner for choice in item.choices)
    return lines and len(item.stem) <= stem


def _store_item(section: Section, item: Item, state: Question.State, front: Question | None) -> Question:
    kind = kind_named(item.kind)
    question = Question.objects.create(
        section=section,
        kind=item.kind,
        stem=item.stem,
        accepted=list(item.accepted) if kind.has_accepted else [],
        explanation=item.explanation,
        evidence_start=item.evidence.start,
        evidence_end=item.evidence.end,
        evidence_text=item.evidence.text,
        difficulty=item.difficulty,
        origin=Question.Origin.GENERATED,
        rule=item.rule,
        rule_version=item.rule_version,
        state=state,
        reserve_for=front,
        fingerprint=_fingerprint(item),
    )
    Choice.objects.bulk_create(
        Choice(
            question=question,
            position=line.position,
            text=line.text,
            partner=line.partner,
            is_correct=line.is_correct and kind.has_right_option,
        )
        for line in _lines(item)
    )
    return question


def _lines(item: Item) -> tuple[Line, ...]:
    return tuple(
        Line(position, choice.text, choice.partner, choice.correct)
        for position, choice in enumerate(item.choices, start=1)
    )


def _fingerprint(item: Item) -> str:
    return fingerprint(item.kind, item.stem, kind_named(item.kind).show_key(Asked(_lines(item), item.accepted)))


def _store_talking_points(sections: dict[int, Section], draft: Draft) -> None:
    """Keep those that the sections have not had; what a teacher has retired is there, and stays retired."""
    TalkingPoint.objects.bulk_create(
        (
            TalkingPoint(
                section=sections[point.section],
                sort=point.sort,
                text=point.text,
                origin=TalkingPoint.Origin.GENERATED,
            )
            for point in draft.talking_points
        ),
        ignore_conflicts=True,
    )
