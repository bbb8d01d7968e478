"""Counting what belongs to each row of a list."""

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce


def count_of(rows: QuerySet, field: str) -> Coalesce:
    """How many of ``rows`` belong to a row by their foreign key ``field``.

    A subquery instead of a join with a GROUP BY: a page of fifty rows counts for fifty, however many rows there are
    behind it, and counting the rows themselves counts nothing else.
    """
    own = rows.filter(**{field: OuterRef("pk")}).order_by().values(field)
    return Coalesce(Subquery(own.annotate(count=Count("pk")).values("count")), 0)
