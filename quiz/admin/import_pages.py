"""Questions come in from a file: chosen or pasted, looked at one by one, then taken over as drafts."""

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.contrib.admin.models import ADDITION, LogEntry
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.text import Truncator
from django.views.decorators.http import require_http_methods

from classroom.admin.pages import page
from classroom.admin.sections import ARTICLE
from classroom.models import Article
from quiz.exchange import opening
from quiz.exchange.items import FileFault, Reading
from quiz.importing import plans
from quiz.importing.plans import LEAVE, Candidate, Plan
from quiz.importing.proofs import Sentence
from quiz.models import Question

#: More fields than this no form of the site sends (settings.DATA_UPLOAD_MAX_NUMBER_FIELDS).
MOST_UNPROVEN = 300
#: The remarks on so many questions are ready in the time in which a page should come.
MOST_REMARKED = 100
#: Signs of a file on its way from the look at it to its coming in.
MOST_KEPT = 900_000
SALT = "quiz.import"
A_DAY = 24 * 60 * 60
#: So much of a sentence is shown to choose by.
LONGEST_SHOWN = 300

NOTHING_GIVEN = "Choose a file, or paste questions."
CHOSEN_ALREADY = "Choose a file or paste questions, not both."
TOO_DENSE = "This is too big to be looked at in one piece. Bring it in in parts."
TOO_MANY_UNPROVEN = (
    f"Of more than {MOST_UNPROVEN} questions the feedback quotes no sentence of this text. Bring them in in parts."
)
STALE = "The file has been looked at too long ago, or something was changed on its way. Choose it again."
NOTHING_NEW = "Nothing new came in: the questions are here already, or all were left out."


class FileForm(forms.Form):
    """After ``is_valid`` the questions are in ``reading``, and ``token`` is the text, sealed, for the next step."""

    file = forms.FileField(
        required=False,
        help_text=f"GIFT or Moodle XML, in UTF-8, at most {opening.MOST_BYTES // 1_000} kB.",
        widget=forms.ClearableFileInput(attrs={"accept": ".txt,.gift,.xml,text/plain,text/xml"}),
    )
    text = forms.CharField(
        label="Or paste questions",
        required=False,
        strip=False,
        max_length=opening.MOST_BYTES,
        error_messages={"max_length": opening.TOO_BIG},
        help_text="For example: How often does the ferry cross? {=Twice ~Once ~Never ####The ferry crosses twice.}",
        widget=forms.Textarea(attrs={"rows": 10, "cols": 60, "dir": "auto", "spellcheck": "false"}),
    )

    reading: Reading
    token: str

    def clean(self) -> None:
        file, text = self.cleaned_data.get("file"), self.cleaned_data.get("text", "")
        if self.errors:
            return
        if file and text.strip():
            raise forms.ValidationError(CHOSEN_ALREADY)
        if not file and not text.strip():
            raise forms.ValidationError(NOTHING_GIVEN)
        try:
            text = _text_of(file) if file else text
            self.reading = opening.read(text)
        except FileFault as fault:
            raise forms.ValidationError(fault.faults) from None
        self.token = sealed(text)
        if len(self.token) > MOST_KEPT:
            raise forms.ValidationError(TOO_DENSE)


def _text_of(file: UploadedFile) -> str:
    if file.size > opening.MOST_BYTES:
        raise FileFault(opening.TOO_BIG)
    return opening.text_of(file.read())


def sealed(text: str) -> str:
    """The text, packed and signed: what comes back was looked at here, and unpacks to no more than went in."""
    return signing.dumps(text, salt=SALT, compress=True)


class ProofForm(forms.Form):
    """For each question that the file does not prove, the sentence that does. ``chosen`` has it by number."""

    token = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: object, plan: Plan, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        for candidate in plan.unproven:
            self.fields[field_of(candidate)] = forms.ChoiceField(
                widget=forms.RadioSelect,
                choices=[*((one.key, _option(one)) for one in candidate.proposed), (LEAVE, "Leave this question out")],
                initial=candidate.proposed[0].key,
                required=False,
            )

    def chosen(self) -> dict[int, str]:
        return {int(name.removeprefix(PREFIX)): value for name, value in self.cleaned_data.items() if name != "token"}


PREFIX = "proof-"


def field_of(candidate: Candidate) -> str:
    return f"{PREFIX}{candidate.number}"


def _option(sentence: Sentence) -> str:
    return f"{sentence.section}: {Truncator(sentence.text).chars(LONGEST_SHOWN)}"


@require_http_methods(["GET", "POST"])
def bring_in(request: HttpRequest, question_admin: ModelAdmin, article_pk: int) -> HttpResponse:
    """The file to be chosen, then what it would do, question by question."""
    article = _fetch(request, question_admin, article_pk)
    form = FileForm(request.POST or None, request.FILES or None, label_suffix="")
    context: dict[str, object] = {"form": form}
    if request.method == "POST" and form.is_valid():
        plan = plans.plan(article, form.reading)
        if len(plan.unproven) > MOST_UNPROVEN:
            form.add_error(None, TOO_MANY_UNPROVEN)
        else:
            context |= _looked_at(article, plan, ProofForm(plan=plan, initial={"token": form.token}))
    return _page(request, question_admin, article, context)


@require_http_methods(["POST"])
def keep(request: HttpRequest, question_admin: ModelAdmin, article_pk: int) -> HttpResponse:
    """Take over what was looked at."""
    article = _fetch(request, question_admin, article_pk)
    try:
        reading = opening.read(signing.loads(request.POST.get("token", ""), salt=SALT, max_age=A_DAY))
    except (signing.BadSignature, FileFault):
        form = FileForm(None, label_suffix="")
        messages.error(request, STALE)
        return _page(request, question_admin, article, {"form": form})
    plan = plans.plan(article, reading)
    proofs = ProofForm(request.POST, plan=plan)
    if not proofs.is_valid():
        context = {"form": FileForm(None, label_suffix=""), **_looked_at(article, plan, proofs)}
        return _page(request, question_admin, article, context)
    return _kept(request, article, plans.bring_in(article, reading, proofs.chosen()))


def _kept(request: HttpRequest, article: Article, questions: list[Question]) -> HttpResponse:
    if not questions:
        messages.warning(request, NOTHING_NEW)
        return redirect("admin:quiz_question_import", article.pk)
    LogEntry.objects.log_actions(request.user.pk, questions, ADDITION, change_message="Brought in from a file.")
    count = f"{len(questions)} question{'' if len(questions) == 1 else 's'}"
    messages.success(request, f"Brought in as drafts: {count}. Read them, then approve what you like.")
    return redirect(f"{reverse('admin:quiz_question_changelist')}?{ARTICLE}={article.pk}&state__exact=draft")


def _looked_at(article: Article, plan: Plan, proofs: ProofForm) -> dict[str, object]:
    candidates = (*plan.new, *plan.left)
    shown = [*plans.with_remarks(article, candidates[:MOST_REMARKED]), *candidates[MOST_REMARKED:]]
    rows = [(one, proofs[field_of(one)] if one.proposed else None) for one in shown]
    return {"plan": plan, "proofs": proofs, "rows": rows, "remarked": min(len(rows), MOST_REMARKED)}


def _fetch(request: HttpRequest, question_admin: ModelAdmin, article_pk: int) -> Article:
    """Raises ``Http404`` for another's text, ``PermissionDenied`` without the right to write questions."""
    article = get_object_or_404(Article.objects.manageable_by(request.user), pk=article_pk)
    if not question_admin.has_add_permission(request):
        raise PermissionDenied
    return article


def _page(
    request: HttpRequest, question_admin: ModelAdmin, article: Article, context: dict[str, object]
) -> HttpResponse:
    context["article"] = article
    return page(request, question_admin, "quiz/admin/import.html", "Bring in questions", context)
