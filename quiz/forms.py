"""What a student's answer sends."""

from django import forms

from quiz.kinds import NO_ANSWER, Answer, InvalidAnswer
from quiz.models import QuizItem


class AnswerForm(forms.Form):
    """An answer to one item. After ``is_valid`` it is in ``answer``; its fields are for the question's kind to read."""

    clear = forms.BooleanField(required=False)
    #: The page knows of an answer that is kept, so that an empty form takes it back.
    seen = forms.BooleanField(required=False)
    go = forms.ChoiceField(required=False, choices=[("next", "next"), ("previous", "previous"), ("stay", "stay")])

    answer: Answer = NO_ANSWER

    def __init__(self, *args: object, item: QuizItem, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.item = item

    def clean(self) -> None:
        if self.cleaned_data.get("clear"):
            return
        question = self.item.question
        try:
            self.answer = question.how.read_answer(dict(self.data.lists()), question.asked)
        except InvalidAnswer as error:
            raise forms.ValidationError(str(error)) from None

    @property
    def is_empty(self) -> bool:
        """Nothing was answered and nothing taken back: an answer kept from another page or device stays."""
        takes_back = self.cleaned_data.get("clear") or self.cleaned_data.get("seen")
        return self.answer == NO_ANSWER and not takes_back


class ChallengeForm(forms.Form):
    """The sentence that bears an answer out, as its span in the section's ``body``, and why it does."""

    sentence = forms.TypedChoiceField(
        label="Which sentence of the text says that you are right?",
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose the sentence that says so.",
            "invalid_choice": "Choose one of the sentences.",
        },
    )
    reason = forms.CharField(
        max_length=400,
        label="Why does it?",
        help_text="In a sentence or two.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Say why this sentence shows that you are right."},
    )

    def __init__(self, *args: object, body: str, spans: list[tuple[int, int]], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["sentence"]
        field.choices = [(str(number), body[start:end]) for number, (start, end) in enumerate(spans, start=1)]
        field.coerce = lambda number: spans[int(number) - 1]


class DismissForm(forms.Form):
    """Where a notice was put away, and so where to go on; anything else means the list of texts."""

    back = forms.ChoiceField(required=False, choices=[("home", "home"), ("result", "result")])

    def goes_to_result(self) -> bool:
        return self.is_valid() and self.cleaned_data["back"] == "result"
