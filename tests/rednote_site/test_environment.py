import pytest
from django.core.exceptions import ImproperlyConfigured

from rednote_site.environment import yes_or_no


@pytest.mark.parametrize(
    ("text", "answer"),
    [("true", True), ("True ", True), ("1", True), ("on", True), ("false", False), ("0", False), ("NO", False)],
)
def test_yes_and_no(monkeypatch, text, answer):
    monkeypatch.setenv("HTTPS", text)

    assert yes_or_no("HTTPS", default=not answer) == answer


@pytest.mark.parametrize("default", [True, False])
def test_what_is_not_said_is_the_default(monkeypatch, default):
    monkeypatch.setenv("HTTPS", "")
    assert yes_or_no("HTTPS", default=default) == default

    monkeypatch.delenv("HTTPS")
    assert yes_or_no("HTTPS", default=default) == default


@pytest.mark.parametrize("text", ["ture", "maybe", "2"])
def test_a_slip_is_refused_in_words(monkeypatch, text):
    monkeypatch.setenv("HTTPS", text)

    with pytest.raises(ImproperlyConfigured, match=f"HTTPS={text} is neither yes nor no: write true or false."):
        yes_or_no("HTTPS", default=False)
