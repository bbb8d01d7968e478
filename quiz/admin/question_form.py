"""The form in which a teacher writes or edits a question of any kind."""

from django import forms

from classroom.admin import OfSectionForm, as_key
from classroom.models import Section
from quiz.kinds import KINDS, Asked, Kind
from quiz.kinds.structure import fault
from quiz.kinds.typed import printable
from quiz.models import Question
from quiz.questions.wording import find_span, stem_fault

NOT_IN_SECTION = "This sentence does not stand in the section. Copy it from there, word for word."
FOR_MARKING = "What you expect, for your marking. Students see the first line with their result."
HOW_TO_DROP = "Retire a question to drop it. For one that was drafted from the text, another comes up if any is left."
OPEN_STATES = [(state.value, state.label) for state in (Question.State.DRAFT, Question.State.APPROVED)]
STATES = [*OPEN_STATES, (Question.State.RETIRED.value, Question.State.RETIRED.label)]


def known_kind(name: str | None) -> Kind:
    """The kind of that name; the first of all for a name that is none."""
    return next((kind for kind in KINDS if kind.name == name), KINDS[0])


class LinesField(forms.CharField):
    """A list of texts, written one to a line."""

    widget = forms.Textarea

    def prepare_value(self, value: object) -> object:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: str | None) -> list[str]:
        lines = (" ".join(line.split()) for line in printable(super().to_python(value)).splitlines())
        return list(dict.fromkeys(filter(None, lines)))

    def has_changed(self, initial: list[str] | None, data: str | None) -> bool:
        return self.to_python(data) != (initial or [])


class QuestionForm(OfSectionForm):
    """The evidence's span is computed from its text; a question keeps its kind."""

    accepted = LinesField(
        required=False,
        label="accepted answers",
        help_text="One to a line, the best one first.",
        widget=forms.Textarea(attrs={"rows": 4, "class": "wide"}),
    )

    class Meta:
        widgets = {
            "kind": forms.HiddenInput,
            "stem": forms.Textarea(attrs={"rows": 2, "class": "wide"}),
            "explanation": forms.Textarea(attrs={"rows": 3, "class": "wide"}),
            "evidence_text": forms.Textarea(attrs={"rows": 3, "class": "wide"}),
        }

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if "stem" in self.fields and not self.how.has_gap:
            self.fields["stem"].help_text = ""
        if self.how.is_marked_by_hand:
            self.fields["accepted"].label, self.fields["accepted"].help_text = self.how.key_label, FOR_MARKING
        if "state" in self.fields:
            self.fields["state"].choices = STATES if self.instance.pk else OPEN_STATES
            self.fields["state"].help_text = HOW_TO_DROP if self.instance.pk else ""

    @property
    def how(self) -> Kind:
        """The kind that is being written."""
        given = self.data.get("kind") if self.is_bound else self.initial.get("kind")
        return known_kind(self.instance.kind or given)

    def section_chosen(self) -> Section | None:
        """The section that a new question is to be about, to copy the evidence from. Causes a query."""
        chosen = as_key(str(self["section"].value()))
        return self.fields["section"].queryset.filter(pk=chosen).first() if chosen else None

    def clean_stem(self) -> str:
        return " ".join(self.cleaned_data["stem"].split())

    def clean_explanation(self) -> str:
        return self.cleaned_data["explanation"].strip().replace("\r\n", "\n")

    def clean(self) -> None:
        super().clean()
        section, sentence = self.cleaned_data.get("section"), self.cleaned_data.get("evidence_text")
        if section and sentence:
            self._place_evidence(section, sentence)
        if found := stem_fault(self.how.name, self.cleaned_data.get("stem", "")):
            self.add_error("stem", found)
        if self.how.has_accepted and (found := fault(self.how, Asked(accepted=self.cleaned_data["accepted"]))):
            self.add_error("accepted", found)

    def _place_evidence(self, section: Section, sentence: str) -> None:
        span = find_span(section.body, sentence, near=self.instance.evidence_start)
        if span is None:
            self.add_error("evidence_text", NOT_IN_SECTION)
            return
        self.instance.evidence_start, self.instance.evidence_end = span
        self.cleaned_data["evidence_text"] = section.body[slice(*span)]
