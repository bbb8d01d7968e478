"""Tables of our own that are sorted by links in their heads."""

from collections.abc import Iterable

from django import forms


def heads(names: Iterable[str], order: str) -> list[dict[str, str]]:
    """The columns' heads: a second click on a link turns the order round. ``direction`` is the value of aria-sort."""
    return [_head(name, order) for name in names]


def order_field(names: Iterable[str]) -> forms.ChoiceField:
    """What an address may ask for: one of the names, falling if a minus sign stands before it."""
    return forms.ChoiceField(choices=[(f"{sign}{name}", name) for name in names for sign in ("", "-")], required=False)


def _head(name: str, order: str) -> dict[str, str]:
    falling = order.startswith("-")
    is_current = order.removeprefix("-") == name
    return {
        "name": name,
        "link": f"-{name}" if is_current and not falling else name,
        "direction": ("descending" if falling else "ascending") if is_current else "none",
    }
