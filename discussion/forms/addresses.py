"""Query strings of pages that go on."""

from django import forms

#: Larger than any row number a database gives.
NO_NUMBER_SO_LARGE = 2**53


class AddressForm(forms.Form):
    """What an address asks for; a field that holds nonsense counts as one that is not there."""

    def given(self, name: str) -> object:
        self.full_clean()
        return self.cleaned_data.get(name)


class PageForm(AddressForm):
    """Where in a list to go on; without a number it is the beginning."""

    page = forms.IntegerField(required=False, min_value=1, max_value=NO_NUMBER_SO_LARGE)

    @property
    def number(self) -> int:
        return self.given("page") or 1


class ThreadPageForm(PageForm):
    """What of a thread to show: the page that holds a ``post``, or the one with this number; the oldest first, unless
    the branches with the newest posts are asked for.
    """

    post = forms.IntegerField(required=False, min_value=1, max_value=NO_NUMBER_SO_LARGE)
    order = forms.ChoiceField(required=False, choices=[("newest", "newest activity")])

    @property
    def asked_post(self) -> int | None:
        return self.given("post")

    @property
    def newest_first(self) -> bool:
        return self.given("order") == "newest"


class ThreadListForm(PageForm):
    """Which threads of a section to show: those with the newest posts first, unless the oldest are asked for."""

    order = forms.ChoiceField(required=False, choices=[("oldest", "oldest first")])
    show = forms.ChoiceField(required=False, choices=[("unanswered", "unanswered questions")])

    @property
    def oldest_first(self) -> bool:
        return self.given("order") == "oldest"

    @property
    def unanswered_only(self) -> bool:
        return self.given("show") == "unanswered"


class NewsForm(forms.Form):
    """What an open page knows: the number of the newest post it has seen, and of the newest it was told of."""

    after = forms.IntegerField(min_value=0, max_value=NO_NUMBER_SO_LARGE)
    told = forms.IntegerField(required=False, min_value=0, max_value=NO_NUMBER_SO_LARGE)
