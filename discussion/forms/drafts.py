"""What can be kept of a form that is not sent yet: also what is too long to be posted."""

from typing import Any

from django import forms

from discussion.models.posts import BODY_LENGTH


def _text(max_length: int) -> forms.CharField:
    return forms.CharField(required=False, strip=False, max_length=max_length)


class DraftForm(forms.Form):
    title = _text(1_000)
    quote = _text(BODY_LENGTH)
    body = _text(2 * BODY_LENGTH)
    kind = _text(10)
    language = _text(10)
    audience = _text(10)
    is_anonymous = forms.BooleanField(required=False)
    token = forms.UUIDField(required=False)

    @property
    def typed(self) -> dict[str, Any]:
        return self.cleaned_data
