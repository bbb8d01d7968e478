"""One question across the class: its answers without names, marked on one page."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_safe

from quiz.admin.attempt_pages import MAY_MARK
from quiz.admin.mark_forms import GivenMark, marking_form
from quiz.admin.pages import fetch_quiz, quiz_page
from quiz.models import Quiz, QuizItem
from quiz.questions.evidence import marked_paragraphs
from quiz.scoring.answer_groups import Group, grouped, numbered_answers, over_attempts, progress
from quiz.scoring.score_changes import ChangedMeanwhile, NotMarkedByHand, mark_alike, override_alike
from quiz.taking.attempts import close_if_over

A_PAGE = 20
ALL_MARKED = "Every answer is marked."
GONE = "Some answers are not there any more, since their students go on with the quiz. They were not marked."
MEANWHILE = (
    "{} changed or got a mark from somebody else meanwhile, so yours was not saved. Below is what holds now, with what "
    "you wrote: save again if it should stand."
)


class ViewForm(forms.Form):
    """How the answers are looked at. Anything else in the address means: those to be marked, without names."""

    names = forms.BooleanField(required=False)
    apart = forms.BooleanField(required=False)
    all = forms.BooleanField(required=False)
    page = forms.IntegerField(required=False, min_value=1, max_value=10_000)

    def chosen(self) -> dict[str, object]:
        self.is_valid()
        return {name: self.cleaned_data.get(name) for name in self.fields}


@dataclass(frozen=True)
class Marking:
    """A group with its form."""

    group: Group
    form: GivenMark | None


@dataclass(frozen=True)
class Table:
    """A question with its answers, as one looks at them."""

    quiz: Quiz
    item: QuizItem
    view: dict[str, object]
    groups: list[Group]

    @property
    def is_marked_by_hand(self) -> bool:
        return self.item.question.how.is_marked_by_hand

    @property
    def answers(self) -> int:
        return sum(len(group.answers) for group in self.groups)

    @property
    def marked(self) -> int:
        return sum(len(group.answers) for group in self.groups if group.is_marked)

    @property
    def page(self) -> Page:
        """A page of the groups: of a written question those that wait for a mark, unless all are wanted."""
        is_whole = self.view["all"] or not self.is_marked_by_hand
        shown = [group for group in self.groups if is_whole or not group.is_marked]
        return Paginator(shown, A_PAGE).get_page(self.view["page"] or 1)

    def link(self, **changed: object) -> str:
        """The query of this page, looked at another way; from its beginning unless a page is named."""
        view = {**self.view, "page": None, **changed}
        query = urlencode({name: 1 if value is True else value for name, value in view.items() if value})
        return f"{reverse('admin:quiz_quiz_marking_of', args=[self.quiz.pk, self.item.position])}?{query}"


@require_safe
def overview(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz = fetch_quiz(request, quiz_admin, quiz_pk)
    rows = progress(list(quiz.items.with_choices()), over_attempts(quiz, request.arrived_at))
    context = {
        "by_hand": [row for row in rows if row.item.question.how.is_marked_by_hand],
        "by_machine": [row for row in rows if not row.item.question.how.is_marked_by_hand],
    }
    return quiz_page(request, quiz_admin, quiz, "quiz/admin/marking.html", "To mark", context)


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int, position: int) -> HttpResponse:
    quiz = fetch_quiz(request, quiz_admin, quiz_pk)
    if request.method == "POST" and not request.user.has_perm(MAY_MARK):
        raise PermissionDenied
    table = _table(request, quiz, position)
    if request.method != "POST":
        return _page(request, quiz_admin, table, [Marking(group, _form(table, group)) for group in table.page])
    sent = [Marking(group, _form(table, group, request)) for group in _sent(request, table)]
    changed = [one for one in sent if one.form and one.form.is_touched]
    if not all(one.form.is_valid() for one in changed):
        again = [one if one in changed else Marking(one.group, _form(table, one.group)) for one in sent]
        return _page(request, quiz_admin, table, again)
    return _save(request, quiz_admin, table, changed)


def _save(request: HttpRequest, quiz_admin: ModelAdmin, table: Table, changed: list[Marking]) -> HttpResponse:
    """Keep what was chosen. What somebody else was faster with comes back, with a word about it."""
    conflicts = [one for one in changed if not _keep(request, one)]
    saved = sum(len(one.group.answers) for one in changed if one not in conflicts)
    if saved:
        quiz_admin.log_change(request, table.quiz, f"Marked question {table.item.position}: {saved} answers.")
        messages.success(request, f"Saved the mark of {saved} {'answer' if saved == 1 else 'answers'}.")
    if conflicts:
        messages.error(request, MEANWHILE.format("; ".join(one.group.numbers for one in conflicts)))
        table = _table(request, table.quiz, table.item.position)
        return _page(request, quiz_admin, table, _seen_anew(request, table, conflicts))
    return redirect(_next(request, table))


def _table(request: HttpRequest, quiz: Quiz, position: int) -> Table:
    item = get_object_or_404(quiz.items.with_question(), position=position)
    if not item.question.how.is_scored:
        raise Http404
    view = ViewForm(request.GET).chosen()
    answers = numbered_answers(item, over_attempts(quiz, request.arrived_at))
    return Table(quiz, item, view, grouped(answers, apart=bool(view["apart"])))


def _form(table: Table, group: Group, request: HttpRequest | None = None) -> GivenMark | None:
    data = request.POST if request else None
    return marking_form(table.item, group.responses, f"group-{group.key}", data)


def _sent(request: HttpRequest, table: Table) -> list[Group]:
    """The groups that the form had, made of the answers as they are now."""
    answers = {str(answer.response.pk): answer for group in table.groups for answer in group.answers}
    keys = [key.split("-") for key in request.POST.getlist("group")]
    there = [key for key in keys if answers.keys() >= set(key)]
    if len(there) < len(keys):
        messages.error(request, GONE)
    return [Group(tuple(answers[pk] for pk in key)) for key in there]


def _keep(request: HttpRequest, one: Marking) -> bool:
    """Whether the mark was kept."""
    given = {**one.form.cleaned_data, "item": one.form.item, "at": request.arrived_at}
    given["pks"] = [response.pk for response in one.group.responses]
    for response in one.group.responses:
        close_if_over(response.attempt, request.arrived_at)
    try:
        if one.form.is_override:
            override_alike(changer=request.user, **given)
        else:
            mark_alike(marker=request.user, **given)
    except (ChangedMeanwhile, NotMarkedByHand):
        return False
    return True


def _seen_anew(request: HttpRequest, table: Table, conflicts: list[Marking]) -> list[Marking]:
    """The answers as they are now, each with what was written for it."""
    answers = {answer.response.pk: answer for group in table.groups for answer in group.answers}
    found = []
    for one in conflicts:
        now = [answers[response.pk] for response in one.group.responses if response.pk in answers]
        for group in grouped(now):
            form = _form(table, group)
            found.append(Marking(group, form.filled_from(one.form) if form else None))
    return found


def _next(request: HttpRequest, table: Table) -> str:
    """To the rest of the question, to the next one with something to mark, or to the list of them all."""
    rows = progress(list(table.quiz.items.with_choices()), over_attempts(table.quiz, request.arrived_at))
    page = table.page
    if not table.is_marked_by_hand or table.view["all"]:
        return table.link(page=page.next_page_number() if page.has_next() else page.number)
    here = table.item.position
    waiting = [row.item.position for row in rows if row.left and row.item.question.how.is_marked_by_hand]
    if here in waiting:
        return table.link()
    for position in [*(one for one in waiting if one > here), *waiting]:
        return reverse("admin:quiz_quiz_marking_of", args=[table.quiz.pk, position])
    messages.success(request, ALL_MARKED)
    return reverse("admin:quiz_quiz_marking", args=[table.quiz.pk])


def _page(request: HttpRequest, quiz_admin: ModelAdmin, table: Table, markings: list[Marking]) -> HttpResponse:
    question = table.item.question
    context = {
        "table": table,
        "item": table.item,
        "markings": markings,
        "may_mark": request.user.has_perm(MAY_MARK),
        "passage": marked_paragraphs(question.section.body, question.evidence_start, question.evidence_end),
        "links": {
            "names": table.link(names=not table.view["names"]),
            "apart": table.link(apart=not table.view["apart"]),
            "all": table.link(all=not table.view["all"]),
            "here": table.link(page=table.page.number),
            "pages": [(number, table.link(page=number)) for number in table.page.paginator.page_range],
        },
    }
    title = f"Question {table.item.position} across the class"
    return quiz_page(request, quiz_admin, table.quiz, "quiz/admin/marking_question.html", title, context)
