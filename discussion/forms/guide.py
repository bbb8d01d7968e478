"""The class's guide as a list of rules: put in order by their numbers, taken out by emptying them."""

from django import forms

from classroom.models import Classroom, User
from discussion.forms.base import Line
from discussion.models.guides import RULE_LENGTH
from discussion.moderation.guides import ClassGuide, save_guide
from discussion.refusals import Refused

MOST_RULES = 20
BLANK_ROWS = 3


class RuleForm(forms.Form):
    number = forms.IntegerField(required=False, min_value=1, max_value=99)
    text = Line(label="Rule", required=False, max_length=RULE_LENGTH, widget=forms.Textarea(attrs={"rows": 3}))
    text_zh = Line(
        label="in Chinese",
        required=False,
        max_length=RULE_LENGTH,
        widget=forms.Textarea(attrs={"rows": 2, "lang": "zh-Hans"}),
    )

    def clean(self) -> dict[str, object]:
        data = super().clean()
        if data.get("text_zh") and not data.get("text") and "text" not in self.errors:
            self.add_error("text", "Write the rule in English, too, or empty both fields to take it out.")
        return data


class _Rules(forms.BaseFormSet):
    def clean(self) -> None:
        if not any(self.errors) and not self.texts():
            raise forms.ValidationError("A guide needs a rule at least.")

    def texts(self) -> list[tuple[str, str]]:
        """The rules as they were numbered; those without a number come last."""
        rows = [form.cleaned_data for form in self.forms if form.cleaned_data.get("text")]
        rows.sort(key=lambda row: row.get("number") or MOST_RULES * 100)
        return [(row["text"], row["text_zh"]) for row in rows]


_RulesFormSet = forms.formset_factory(
    RuleForm, formset=_Rules, extra=BLANK_ROWS, max_num=MOST_RULES, absolute_max=MOST_RULES, validate_max=True
)


class SeenForm(forms.Form):
    """The version that the rules were made from."""

    seen = forms.IntegerField(min_value=0, max_value=2**31 - 1, widget=forms.HiddenInput)


class GuideForm:
    """The rules with the version that they were made from. ``refusal`` says why they could not be saved."""

    def __init__(self, data: object, *, classroom: Classroom, guide: ClassGuide, actor: User) -> None:
        initial = [{"number": rule.number, "text": rule.text, "text_zh": rule.text_zh} for rule in guide.rules]
        self.rules = _RulesFormSet(data, initial=initial, prefix="rules")
        self.seen = SeenForm(data, initial={"seen": guide.version})
        self.classroom, self.guide, self.actor, self.refusal = classroom, guide, actor, ""

    @property
    def has_errors(self) -> bool:
        return bool(self.refusal or self.rules.is_bound and not self.rules.is_valid())

    def submit(self) -> ClassGuide | None:
        """Make a new version; ``None`` means that the form now has errors."""
        if not (self.seen.is_valid() and self.rules.is_valid()):
            return None
        try:
            return save_guide(
                classroom=self.classroom, actor=self.actor, rules=self.rules.texts(), **self.seen.cleaned_data
            )
        except Refused as refusal:
            self.refusal = str(refusal)
            self.seen = SeenForm(initial={"seen": self.guide.version})  # having been told, saving again goes through
            return None
