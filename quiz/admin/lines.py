"""The lines of a question at the desk: options, pairs or events, as its kind has them."""

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest

from classroom.admin import NamedRows, ScopedInline
from quiz.admin.question_form import known_kind
from quiz.kinds import Asked, Kind, Line
from quiz.kinds.structure import arranged, fault
from quiz.models import Choice, Question
from quiz.questions import revision
from quiz.questions.evidence import sentences
from quiz.questions.wording import Wording

SAID_ALREADY = "Another question on this section asks the same and has the same right answer."
TOO_LONG = "A sentence of this section is too long to be shown as an option. Ask with another kind of question."
LONGEST_SENTENCE = 600


class LineForm(forms.ModelForm):
    """A line. Left empty, it is none: so lines are dropped without any script."""

    text = forms.CharField(
        required=False, max_length=300, label="option", widget=forms.TextInput(attrs={"class": "wide"})
    )

    class Meta:
        labels = {"partner": "what belongs to it"}
        widgets = {"partner": forms.TextInput(attrs={"class": "wide"})}

    def validate_unique(self) -> None:
        """Lines are judged together, by the formset."""

    def validate_constraints(self) -> None:
        """Lines are judged together, by the formset."""


class LineFormSet(NamedRows):
    """Lines of a question of one ``kind``, judged as a whole. After ``is_valid`` the question is in ``wording``."""

    kind: Kind
    wording: Wording
    only_checks: bool = False

    def is_valid(self) -> bool:
        """The admin saves what is valid, so a form that is only checked must not be, however good it is."""
        return super().is_valid() and not self.only_checks

    def get_queryset(self) -> QuerySet[Choice]:
        """Sentences of the section are not written, so they are no rows."""
        return super().get_queryset() if most_rows(self.kind) else Choice.objects.none()

    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        kind, fields = self.kind, form.fields
        if kind.has_partners:
            fields["text"].label = "event" if kind.partners_are_places else "line"
        if kind.partners_are_places:
            fields["partner"].label = "place"
            fields["partner"].widget = forms.NumberInput(attrs={"min": 1, "max": kind.line_counts.stop - 1})
        if index is not None and index < len(kind.fixed_options):
            fields["text"].initial = kind.fixed_options[index]
        super().add_fields(form, index)

    def clean(self) -> None:
        question = self.instance
        if any(self.errors) or not question.kind:
            return
        accepted = tuple(question.accepted) if question.how.has_accepted else ()
        asked = arranged(question.how, Asked(tuple(self._lines()), accepted))
        found = fault(question.how, asked)
        if found and not question.how.has_accepted:
            raise ValidationError(found)
        if question.section_id and question.evidence_end and not found:
            self.wording = revision.wording_with(question, asked)
            if revision.has_twin(self.wording, besides=question.pk):
                raise ValidationError(SAID_ALREADY)

    def _lines(self) -> list[Line]:
        question = self.instance
        if question.how.options_are_sentences:
            return sentence_lines(question) if question.section_id and question.evidence_end else []
        rows = [form.cleaned_data for form in self.forms]
        return [
            Line(0, row["text"], row.get("partner", ""), row.get("is_correct", False))
            for row in rows
            if row.get("text") or row.get("partner")
        ]


def sentence_lines(question: Question) -> list[Line]:
    """The sentences of the section, of which the one with the evidence is right. Raises ``ValidationError``.

    Those that the question has already stay, as long as they all stand in the section.
    """
    texts = [choice.text for choice in question.choices.all()] if question.pk else []
    if not texts or not all(text in question.section.body for text in texts):
        texts = list(dict.fromkeys(sentences(question.section.body)))
    if any(len(text) > LONGEST_SENTENCE for text in texts):
        raise ValidationError(TOO_LONG)
    proof = question.evidence_text
    return [Line(0, text, is_correct=text in proof or proof in text) for text in texts]


class LineInline(ScopedInline):
    """A kind that has no lines to write shows none; its table is there all the same, for what it checks."""

    model = Choice
    form = LineForm
    formset = LineFormSet
    template = "quiz/admin/_lines.html"

    def get_fields(self, request: HttpRequest, obj: Question | None = None) -> list[str]:
        kind = kind_asked(request, obj)
        more = {"partner": kind.has_partners, "is_correct": kind.has_right_option}
        return ["text", *(name for name, is_there in more.items() if is_there)]

    def get_formset(self, request: HttpRequest, obj: Question | None = None, **kwargs: object) -> type[LineFormSet]:
        kind = kind_asked(request, obj)
        self.verbose_name_plural = heading(kind)
        formset = super().get_formset(request, obj, **kwargs)
        formset.kind = kind
        formset.only_checks = getattr(request, "only_checks", False)
        return formset

    def get_max_num(self, request: HttpRequest, obj: Question | None = None, **kwargs: object) -> int:
        return most_rows(kind_asked(request, obj))

    def get_extra(self, request: HttpRequest, obj: Question | None = None, **kwargs: object) -> int:
        return self.get_max_num(request, obj) - (obj.choices.count() if obj else 0)

    def has_change_permission(self, request: HttpRequest, obj: Question | None = None) -> bool:
        return super().has_change_permission(request, obj) and is_open(obj)

    def has_add_permission(self, request: HttpRequest, obj: Question | None = None) -> bool:
        return super().has_add_permission(request, obj) and is_open(obj)


def heading(kind: Kind) -> str:
    """What the table of lines is called, with all that must be known to fill it in."""
    if kind.partners_are_places:
        return "events (as they happened, or with the number of their place; students see them mixed)"
    if kind.has_partners:
        return "pairs (one spare may stand alone, without a line; leave empty what you do not need)"
    right = "exactly one is right" if kind.has_right_option else "none is right"
    return f"options ({right}; leave empty what you do not need)"


def most_rows(kind: Kind) -> int:
    """How many rows to write: none where the lines are the section's own; one more for a spare partner."""
    if kind.has_accepted or kind.options_are_sentences:
        return 0
    return kind.line_counts.stop - 1 + (kind.has_partners and not kind.partners_are_places)


def kind_asked(request: HttpRequest, question: Question | None) -> Kind:
    """The kind of the question, or the one that a new question is to have."""
    return question.how if question else known_kind(request.POST.get("kind") or request.GET.get("kind"))


def is_open(question: Question | None) -> bool:
    """Whether the question may be edited: it is new, a draft or approved."""
    return question is None or question.state in Question.IN_USE
