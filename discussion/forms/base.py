"""Fields for what people write, and the base of the forms that write.

A form that writes takes its context by keyword. ``submit`` does the deed and returns its post; ``None`` means that the
form now has errors and shows what was typed.
"""

import unicodedata

from django import forms

from discussion.models import Post
from discussion.models.posts import BODY_LENGTH
from discussion.writing import deeds

MARKDOWN_HINT = "You can write **bold**, *italic*, > a quotation, - a list, and [a link](https://example.org)."

#: Marks that turn the letters after them around, and all marks that change the direction of what follows.
NO_OVERRIDES = dict.fromkeys([0x202D, 0x202E])
NO_DIRECTIONS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def has_ink(text: str) -> bool:
    """Whether anything in the text can be seen: more than spaces, marks of direction and the like."""
    return any(unicodedata.category(character)[0] not in "ZC" for character in text)


class Line(forms.CharField):
    """One line of text in which something can be read."""

    def to_python(self, value: object) -> str:
        line = " ".join(super().to_python(value).translate(NO_DIRECTIONS).split())
        return line if has_ink(line) else ""


class Text(forms.CharField):
    """Text of several lines. Its length is checked here and not by the browser, which would cut a paste in silence."""

    widget = forms.Textarea

    def __init__(self, *, rows: int = 5, **kwargs: object) -> None:
        self.rows = rows
        super().__init__(strip=False, **kwargs)

    def to_python(self, value: object) -> str:
        text = super().to_python(value).replace("\r\n", "\n").replace("\r", "\n").strip("\n").rstrip()
        text = text.translate(NO_OVERRIDES)
        return text if has_ink(text) else ""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, str]:
        return {"dir": "auto", "rows": str(self.rows)}


def body_field(**kwargs: object) -> Text:
    return Text(
        max_length=BODY_LENGTH,
        widget=forms.Textarea(attrs={"data-limit": BODY_LENGTH}),
        error_messages={
            "required": "Write something first: there is no text yet.",
            "max_length": f"This is too long: at most {BODY_LENGTH:,} characters, and it has %(show_value)d.",
        },
        **kwargs,
    )


class WritingForm(forms.Form):
    """Base of the forms that write."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, label_suffix="", **kwargs)

    def submit(self) -> Post | None:
        if not self.is_valid():
            return None
        try:
            return self.act()
        except deeds.Refused as refusal:
            self.refuse(refusal)
            return None

    def act(self) -> Post:
        raise NotImplementedError

    def refuse(self, refusal: deeds.Refused) -> None:
        self.add_error(None, str(refusal))

    def renew(self, **values: object) -> None:
        """Show hidden fields with new values beside what was typed."""
        self.data = self.data.copy()
        for name, value in values.items():
            self.data[self.add_prefix(name)] = str(value)
