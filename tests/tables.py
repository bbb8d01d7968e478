"""What is in the database, to compare before and after."""

from django.apps import apps
from django.contrib.sessions.models import Session


def contents() -> dict[str, list[dict[str, object]]]:
    """Every row of every table but the sessions, by the name of the table."""
    models = [model for model in apps.get_models(include_auto_created=True) if model is not Session]
    return {model._meta.db_table: list(model._base_manager.order_by("pk").values()) for model in models}


def changed(before: dict[str, list], after: dict[str, list]) -> list[str]:
    """The names of the tables that are not as they were."""
    return [name for name in after if after[name] != before[name]]
