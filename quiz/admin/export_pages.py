"""Questions of a text, of a quiz or chosen by hand leave as a file: first what goes and what stays, then the file."""

from dataclasses import dataclass

from django import forms
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.http import content_disposition_header, urlencode
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from classroom.admin.pages import page
from classroom.models import Article, User
from quiz.files.exporting import FORMATS, Format, bundle, file_text
from quiz.models import Question, Quiz

#: An address has room for so many numbers of questions.
MOST_CHOSEN = 400


@dataclass(frozen=True)
class Wanted:
    """The questions, what they are about, and the way back."""

    about: str
    questions: list[Question]
    article: Article | None = None
    quiz: Quiz | None = None


class WantedForm(forms.Form):
    """One of three: a text (its approved questions), a quiz, or questions by their numbers, parted by full stops."""

    article = forms.ModelChoiceField(Article.objects.none(), required=False)
    quiz = forms.ModelChoiceField(Quiz.objects.none(), required=False)
    questions = forms.RegexField(r"^[0-9]{1,18}(\.[0-9]{1,18})*$", required=False)

    def __init__(self, *args: object, user: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["article"].queryset = Article.objects.manageable_by(user)
        self.fields["quiz"].queryset = Quiz.objects.manageable_by(user).select_related(
            "assignment__classroom", "assignment__article"
        )

    def clean(self) -> None:
        if sum(bool(value) for value in self.cleaned_data.values()) != 1:
            raise forms.ValidationError("Name a text, a quiz or questions.")

    def wanted(self) -> Wanted:
        article, quiz = self.cleaned_data["article"], self.cleaned_data["quiz"]
        if article:
            return Wanted(article.title, list(self._own().approved().of_article(article)), article=article)
        if quiz:
            questions = [item.question for item in quiz.items.with_question()]
            return Wanted(str(quiz.assignment), questions, quiz=quiz)
        numbers = self.cleaned_data["questions"].split(".")
        questions = list(self._own().filter(pk__in=numbers).order_by("section__article", "section__position", "pk"))
        return Wanted("chosen questions", questions)

    def _own(self) -> QuerySet[Question]:
        questions = Question.objects.manageable_by(self.user)
        return questions.select_related("section__article").prefetch_related("choices")


def address_of(questions: list[int]) -> str:
    """The query that names these questions."""
    return urlencode({"questions": ".".join(map(str, questions))})


@require_safe
def show(request: HttpRequest, question_admin: ModelAdmin) -> HttpResponse:
    wanted = _wanted(request, question_admin)
    bundles = [bundle(wanted.questions, format) for format in FORMATS]
    context = {"wanted": wanted, "bundles": bundles, "query": request.GET.urlencode()}
    return page(request, question_admin, "quiz/admin/export.html", "Export questions", context)


@require_safe
def download(request: HttpRequest, question_admin: ModelAdmin, format: Format) -> HttpResponse:
    wanted = _wanted(request, question_admin)
    text = file_text(bundle(wanted.questions, format), wanted.about)
    name = f"questions-{slugify(wanted.about)[:60].strip('-')}".rstrip("-") + format.suffix
    disposition = content_disposition_header(as_attachment=True, filename=name)
    return HttpResponse(text, headers={"Content-Type": format.content_type, "Content-Disposition": disposition})


def _wanted(request: HttpRequest, question_admin: ModelAdmin) -> Wanted:
    """What of others is asked for does not exist, as what nobody has."""
    if not question_admin.has_view_permission(request):
        raise PermissionDenied
    form = WantedForm(request.GET, user=request.user)
    if not form.is_valid():
        raise Http404
    return form.wanted()
