"""Query strings of pages that go on."""

from django import forms

#: Larger than any row number a database gives.
NO_NUMBER_SO_LARGE = 2**53


class PageForm(forms.Form):
    """Where in a list to go on, from an address; nonsense counts as the beginning."""

    page = forms.IntegerField(required=False, min_value=1, max_value=NO_NUMBER_SO_LARGE)

    @property
    def number(self) -> int:
        return (self.cleaned_data.get("page") if self.is_valid() else None) or 1


class NewsForm(forms.Form):
    """What an open page knows: the number of the newest post it has seen, and of the newest it was told of."""

    after = forms.IntegerField(min_value=0, max_value=NO_NUMBER_SO_LARGE)
    told = forms.IntegerField(required=False, min_value=0, max_value=NO_NUMBER_SO_LARGE)
