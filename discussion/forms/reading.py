"""What an open page says it has shown."""

import re
from collections.abc import Mapping

from django import forms

from discussion.forms.addresses import NO_NUMBER_SO_LARGE
from discussion.writing.marks import MOST_THREADS

SEEN = re.compile(r"\A\d{1,15}-\d{1,15}( \d{1,15}-\d{1,15})*\Z", re.ASCII)


class SeenForm(forms.Form):
    """Up to which number a thread was seen."""

    number = forms.IntegerField(min_value=0, max_value=NO_NUMBER_SO_LARGE, widget=forms.HiddenInput)


class SeenThreadsForm(forms.Form):
    """The same for many threads: "12-5 13-8" is thread 12 up to post number 5, and 13 up to 8."""

    seen = forms.RegexField(SEEN, max_length=32 * MOST_THREADS, widget=forms.HiddenInput)

    def clean_seen(self) -> dict[int, int]:
        pairs = [pair.split("-") for pair in self.cleaned_data["seen"].split()]
        if len(pairs) > MOST_THREADS:
            raise forms.ValidationError("More threads than a page of ours lists.")
        return {int(thread): int(number) for thread, number in pairs}


def seen_text(seen: Mapping[int, int]) -> str:
    """What ``SeenThreadsForm`` reads."""
    return " ".join(f"{thread}-{number}" for thread, number in seen.items())
