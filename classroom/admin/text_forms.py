"""The forms in which a text is pasted or chosen as a file."""

from django import forms
from django.utils.text import capfirst

from classroom import incoming
from classroom.articles.drafts import ArticleError
from classroom.models import Article

NOTHING = "Paste a text, or choose a file."


class TextForm(forms.Form):
    """After ``is_valid`` the text is read in ``incoming``. Both ways of giving it end in the field ``text``."""

    text = forms.CharField(
        label="Text",
        required=False,
        strip=False,
        help_text="An empty line between paragraphs. A line that begins with ## is a heading and opens a section.",
        widget=forms.Textarea(attrs={"rows": 16, "cols": 80, "dir": "auto"}),
    )
    file = forms.FileField(
        label="Or a file",
        required=False,
        allow_empty_file=True,  # the reader says it better
        help_text="Plain text or Markdown, at most 1 MB. A file counts more than what is written above.",
        widget=forms.FileInput(attrs={"accept": ".txt,.md,.markdown,text/plain,text/markdown"}),
    )

    incoming: incoming.Incoming

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, label_suffix="", **kwargs)

    def clean(self) -> None:
        text = self._text()
        if text is None:
            return
        self._show(text)
        try:
            self.incoming = incoming.read(text, self.overrides())
        except incoming.NoTitle as error:
            self.add_error("title", str(error))
        except ArticleError as error:
            self.add_error("text", capfirst(str(error)))

    def overrides(self) -> dict[str, str]:
        """What is said over what the text says of itself."""
        return {}

    def _text(self) -> str | None:
        """What was given either way, or ``None`` with an error where it was given."""
        file, written = self.cleaned_data.get("file"), self.cleaned_data.get("text") or ""
        if file is None and not written.strip():
            self.add_error("text", NOTHING)
            return None
        try:
            return incoming.text_of(written if file is None else file.read())
        except ArticleError as error:
            self.add_error("text" if file is None else "file", capfirst(str(error)))
            return None

    def _show(self, text: str) -> None:
        """What came in a file stands in the field from now on, to be corrected and sent again, whatever is wrong."""
        self.cleaned_data["text"] = text
        self.data = self.data.copy()
        self.data[self.add_prefix("text")] = text


class NewTextForm(TextForm):
    """A text, and what the teacher knows of its source."""

    title = forms.CharField(required=False, max_length=200, help_text="Empty: the one that the text begins with.")
    author = forms.CharField(required=False, max_length=200)
    publisher = forms.CharField(required=False, max_length=200)
    published = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    url = forms.URLField(label="Address", required=False, max_length=500, assume_scheme="https")

    for_all = forms.BooleanField(
        label="For the whole school",
        required=False,
        help_text="In the library every teacher reads it and gives it to classes; only the school's IT changes it.",
    )

    def __init__(self, *args: object, may_share: bool, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if not may_share:
            del self.fields["for_all"]

    @property
    def is_for_all(self) -> bool:
        return self.cleaned_data.get("for_all", False)

    def overrides(self) -> dict[str, str]:
        names = ("title", "author", "publisher", "published", "url")
        return {name: str(self.cleaned_data[name]) for name in names if self.cleaned_data.get(name)}


class CorrectionForm(TextForm):
    """Another text for an article. Its title is known, and is looked for at the beginning."""

    def __init__(self, *args: object, article: Article, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.article = article

    def overrides(self) -> dict[str, str]:
        return {"title": self.article.title}
