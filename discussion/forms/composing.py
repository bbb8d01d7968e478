"""What is asked while somebody writes."""

from django import forms


class SentenceForm(forms.Form):
    """Which of the section's sentences to quote."""

    sentence_number = forms.IntegerField(min_value=0)

    def __init__(self, *args: object, sentences: list[str], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.sentences = sentences

    def clean_sentence_number(self) -> int:
        number = self.cleaned_data["sentence_number"]
        if number >= len(self.sentences):
            raise forms.ValidationError("The section has no such sentence.")
        return number

    @property
    def sentence(self) -> str:
        return self.sentences[self.cleaned_data["sentence_number"]]
