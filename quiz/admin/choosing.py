"""Which of a text's approved questions a new quiz has, chosen on the form that makes it."""

from itertools import groupby

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest

from classroom.admin import as_key
from classroom.models import Assignment
from quiz.models import Question

NONE_CHOSEN = "Choose at least one question."
OTHER_TEXT = "These are the questions of another text. Choose the assignment that you came from."


class QuestionsField(forms.ModelMultipleChoiceField):
    """Takes no number that is too long for a row: the database would break over it."""

    def clean(self, value: list[str] | None) -> QuerySet[Question]:
        if None in map(as_key, value or []):
            raise ValidationError(self.error_messages["invalid_list"], code="invalid_list")
        return super().clean(value)


class ChoosingForm(forms.ModelForm):
    """A new quiz with the questions of the assignment that the address names, all of them chosen at first."""

    chosen = QuestionsField(
        Question.objects.none(),
        required=False,
        label="Questions",
        widget=forms.CheckboxSelectMultiple,
        help_text="In the order of the text. Order and points can be changed on the next page.",
    )
    assignment_shown: Assignment

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        questions = Question.objects.approved().of_article(self.assignment_shown.article).select_related("section")
        field = self.fields["chosen"]
        field.queryset, field.initial = questions, list(questions)
        sections = groupby(questions, key=lambda question: question.section)
        field.choices = [(str(section), [_labelled(question) for question in asked]) for section, asked in sections]

    def clean_chosen(self) -> QuerySet[Question]:
        if not self.cleaned_data["chosen"] and self.fields["chosen"].queryset:
            raise ValidationError(NONE_CHOSEN)
        return self.cleaned_data["chosen"]

    def clean(self) -> None:
        super().clean()
        if self.cleaned_data.get("assignment") not in {None, self.assignment_shown}:
            self.add_error("assignment", OTHER_TEXT)


def assignment_named(request: HttpRequest) -> Assignment | None:
    """The assignment that the address names, if it has no quiz yet and the user may give it one."""
    pk = as_key(request.GET.get("assignment"))
    return pk and Assignment.objects.manageable_by(request.user).filter(quiz=None, pk=pk).first()


def form_for(assignment: Assignment) -> type[ChoosingForm]:
    return type("FormOfAssignment", (ChoosingForm,), {"assignment_shown": assignment})


def _labelled(question: Question) -> tuple[int, str]:
    return question.pk, f"{question} ({question.how.label})"
