"""What a teacher does with the lists of the desk."""

from django.db.models import Model
from django.test import Client


def act(client: Client, address: str, action: str, *rows: Model) -> list[str]:
    """Choose the rows of a list, carry out the action, and return what the desk says to it."""
    form = {"action": action, "_selected_action": [row.pk for row in rows]}
    response = client.post(address, form, follow=True)
    return [str(message) for message in response.context["messages"]]
