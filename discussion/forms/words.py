"""What somebody writes: the text itself, a passage that it quotes, and its language."""

from django import forms

from classroom.models import Section
from discussion.forms.base import MARKDOWN_HINT, Text, WritingForm, body_field, has_ink
from discussion.models.posts import QUOTE_LENGTH
from discussion.writing.languages import LANGUAGES
from discussion.writing.markdown import plain_words, render
from discussion.writing.quotes import passage_in

NOT_THERE = "This does not stand in the section. Copy it from the text as it is there, or leave it out."


class BodyForm(WritingForm):
    """A text in which something can be seen, and its language."""

    body = body_field(label="Your post", help_text=MARKDOWN_HINT)
    language = forms.ChoiceField(label="Language", required=False, choices=LANGUAGES)

    def clean_body(self) -> str:
        body = self.cleaned_data["body"]
        if not has_ink(plain_words(render(body))):
            raise forms.ValidationError("Nothing in this would be seen on the page. Write some words.")
        return body


class QuotingForm(BodyForm):
    """The same with a passage of ``section``, kept as it stands there."""

    section: Section
    quote = Text(
        label="From the text",
        help_text="A passage of this section, word for word. It is shown above your post.",
        required=False,
        rows=2,
    )

    def clean_quote(self) -> str:
        quoted = self.cleaned_data["quote"]
        if not quoted:
            return ""
        passage = passage_in(self.section.body, quoted)
        if passage is None:
            raise forms.ValidationError(NOT_THERE)
        if len(passage) > QUOTE_LENGTH:
            raise forms.ValidationError(f"Quote less: at most {QUOTE_LENGTH} characters.")
        return passage
