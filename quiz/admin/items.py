"""The questions of a quiz, put in order as a whole."""

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from classroom.admin import NamedRows, ScopedInline
from quiz import assembly
from quiz.models import Question, Quiz, QuizItem


class ItemForm(forms.ModelForm):
    """A row; ``questions`` are those to choose from, with their labels, read once for all rows."""

    question = forms.ModelChoiceField(Question.objects.none())

    def __init__(self, *args: object, questions: QuerySet[Question], labels: list, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if "question" in self.fields:
            self.fields["question"].queryset = questions
            self.fields["question"].choices = labels

    def validate_unique(self) -> None:
        """Places are judged together, by the formset."""

    def validate_constraints(self) -> None:
        """Places are judged together, by the formset."""


class ItemFormSet(NamedRows):
    def get_form_kwargs(self, index: int | None) -> dict[str, object]:
        if not hasattr(self, "_offered"):
            questions = offered(self.instance)
            labels = [(question.pk, f"{question.section}: {question}") for question in questions]
            self._offered = {"questions": questions, "labels": [("", "---------"), *labels]}
        return {**super().get_form_kwargs(index), **self._offered}

    def clean(self) -> None:
        if any(self.errors) or not self.has_changed():
            return
        places = self._places()
        if not places:
            raise ValidationError("Keep at least one question.")
        if len({place.question for place in places}) < len(places):
            raise ValidationError("A question is in the quiz twice.")

    def save(self, commit: bool = True) -> list[QuizItem]:
        """Put the whole quiz in order anew: rows change places without getting in one another's way."""
        self.new_objects, self.deleted_objects = [], []
        self.changed_objects = [(form.instance, form.changed_data) for form in self.forms if form.has_changed()]
        return assembly.arrange(quiz=self.instance, places=self._places()) if self.has_changed() else []

    def _places(self) -> list[assembly.Place]:
        rows = [
            form.cleaned_data
            for form in self.forms
            if form.cleaned_data.get("question") and form not in self.deleted_forms
        ]
        rows.sort(key=lambda row: row["position"])
        return [assembly.Place(row["question"], row["points"]) for row in rows]


def offered(quiz: Quiz) -> QuerySet[Question]:
    """Approved questions of the quiz's article, and those that are in it already."""
    if not quiz.pk:
        return Question.objects.none()
    approved = Q(state=Question.State.APPROVED, section__article=quiz.assignment.article_id, section__is_current=True)
    chosen = Q(pk__in=quiz.items.values("question"))
    return (
        Question.objects.filter(approved | chosen)
        .select_related("section")
        .order_by("section__position", "evidence_start", "pk")
    )


class ItemInline(ScopedInline):
    """Open to change until somebody has begun the quiz."""

    model = QuizItem
    form = ItemForm
    formset = ItemFormSet
    fields = ["question", "position", "points"]
    verbose_name = "question"
    verbose_name_plural = "questions (in the order of their position)"
    can_delete = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[QuizItem]:
        return super().get_queryset(request).select_related("question")

    def get_extra(self, request: HttpRequest, obj: Quiz | None = None, **kwargs: object) -> int:
        return 1

    def has_add_permission(self, request: HttpRequest, obj: Quiz | None = None) -> bool:
        return super().has_add_permission(request, obj) and not has_begun(obj)

    def has_change_permission(self, request: HttpRequest, obj: Quiz | None = None) -> bool:
        return super().has_change_permission(request, obj) and not has_begun(obj)

    def has_delete_permission(self, request: HttpRequest, obj: Quiz | None = None) -> bool:
        return super().has_delete_permission(request, obj) and not has_begun(obj)


def has_begun(quiz: Quiz | None) -> bool:
    """``attempt_count`` comes with the quiz from the admin's own queryset."""
    return quiz is not None and bool(quiz.attempt_count)
