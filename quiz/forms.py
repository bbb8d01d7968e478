"""What a student's answer sends."""

from django import forms

from quiz.kinds import InvalidAnswer
from quiz.models import Choice, QuizItem


class AnswerForm(forms.Form):
    """An answer to one item. After ``is_valid`` the choice is in ``chosen``, ``None`` for none."""

    choice = forms.CharField(required=False, max_length=20)
    clear = forms.BooleanField(required=False)
    go = forms.ChoiceField(required=False, choices=[("next", "next"), ("previous", "previous"), ("stay", "stay")])

    chosen: Choice | None = None

    def __init__(self, *args: object, item: QuizItem, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.item = item

    def clean_choice(self) -> str:
        """Which of two answers somebody means is not ours to choose."""
        if len(self.data.getlist("choice")) > 1:
            raise forms.ValidationError("That is more than one answer. Choose one.")
        return self.cleaned_data["choice"]

    def clean(self) -> None:
        question = self.item.question
        choices = {choice.position: choice for choice in question.choices.all()}
        posted = "" if self.cleaned_data.get("clear") else self.cleaned_data.get("choice", "")
        try:
            position = question.how.read_answer(posted, choices)
        except InvalidAnswer as error:
            raise forms.ValidationError(str(error)) from None
        self.chosen = choices.get(position)

    @property
    def is_empty(self) -> bool:
        """Nothing was chosen and nothing taken back: an answer kept from another page or device stays."""
        return self.chosen is None and not self.cleaned_data.get("clear")
