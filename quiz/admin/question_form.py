"""The form in which a teacher writes or edits a question with its options."""

from django import forms
from django.core.exceptions import ValidationError

from classroom.admin import NamedRows, OfSectionForm
from classroom.models import Section
from quiz import revision
from quiz.models import Question
from quiz.wording import Wording, find_span, in_order, options_fault, stem_fault

NOT_IN_SECTION = "This sentence does not stand in the section. Copy it from there, word for word."
SAID_ALREADY = "Another question on this section asks the same and has the same right answer."
STATES = [(state.value, state.label) for state in (Question.State.DRAFT, Question.State.APPROVED)]


class QuestionForm(OfSectionForm):
    """The evidence's span is computed from its text; retired questions are not edited."""

    class Meta:
        widgets = {
            "stem": forms.Textarea(attrs={"rows": 2, "class": "wide"}),
            "explanation": forms.Textarea(attrs={"rows": 3, "class": "wide"}),
            "evidence_text": forms.Textarea(attrs={"rows": 3, "class": "wide"}),
        }

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if "state" in self.fields:
            self.fields["state"].choices = STATES

    def clean_stem(self) -> str:
        return " ".join(self.cleaned_data["stem"].split())

    def clean_explanation(self) -> str:
        return self.cleaned_data["explanation"].strip().replace("\r\n", "\n")

    def clean(self) -> None:
        super().clean()
        section, sentence = self.cleaned_data.get("section"), self.cleaned_data.get("evidence_text")
        if section and sentence:
            self._place_evidence(section, sentence)
        if fault := stem_fault(self.cleaned_data.get("kind", ""), self.cleaned_data.get("stem", "")):
            self.add_error("stem", fault)

    def _place_evidence(self, section: Section, sentence: str) -> None:
        span = find_span(section.body, sentence, near=self.instance.evidence_start)
        if span is None:
            self.add_error("evidence_text", NOT_IN_SECTION)
            return
        self.instance.evidence_start, self.instance.evidence_end = span
        self.cleaned_data["evidence_text"] = section.body[slice(*span)]


class ChoiceForm(forms.ModelForm):
    """An option. Left empty, it is none: so options are dropped without any script."""

    text = forms.CharField(
        required=False, max_length=300, label="option", widget=forms.TextInput(attrs={"class": "wide"})
    )

    def validate_unique(self) -> None:
        """Options are judged together, by the formset."""

    def validate_constraints(self) -> None:
        """Options are judged together, by the formset."""


class ChoiceFormSet(NamedRows):
    """Options of a question, judged as a whole. After ``is_valid`` the question is in ``wording``."""

    wording: Wording

    def clean(self) -> None:
        if any(self.errors):
            return
        kind = self.instance.kind
        options = in_order(kind, [(row["text"], row["is_correct"]) for row in self._rows() if row.get("text")])
        if fault := options_fault(kind, options):
            raise ValidationError(fault)
        if self.instance.section_id and self.instance.evidence_end:
            self.wording = self._wording(options)
            if revision.has_twin(self.wording, besides=self.instance.pk):
                raise ValidationError(SAID_ALREADY)

    def _rows(self) -> list[dict]:
        return [form.cleaned_data for form in self.forms]

    def _wording(self, options: list[tuple[str, bool]]) -> Wording:
        question = self.instance
        return Wording(
            section=question.section,
            kind=question.kind,
            stem=question.stem,
            explanation=question.explanation,
            evidence_start=question.evidence_start,
            evidence_end=question.evidence_end,
            difficulty=question.difficulty,
            options=tuple(text for text, _ in options),
            key=next(index for index, (_, is_right) in enumerate(options) if is_right),
        )
