"""The one door to what belongs to a class: (user, id) becomes an object or a 404.

Every model behind it has ``objects.visible_to(user)``. What a user may not see does not exist for that user, so
nothing tells a foreign object from a missing one.
"""

from typing import TypeVar

from django.db.models import Model, QuerySet
from django.http import Http404

from classroom.models import Classroom, Membership, User

Object = TypeVar("Object", bound=Model)


def fetch(model: type[Object] | QuerySet[Object], user: User, pk: int) -> Object:
    """Return the object the user may see, or raise ``Http404``. Takes a model or a queryset of it."""
    return _the_one(_queryset(model).visible_to(user), pk=pk)


def fetch_by(model: type[Object] | QuerySet[Object], user: User, **unique: object) -> Object:
    """The same for an object found by something else that is unique, such as a quiz by its assignment."""
    return _the_one(_queryset(model).visible_to(user), **unique)


def fetch_own(model: type[Object] | QuerySet[Object], user: User, pk: int) -> Object:
    """The same for what belongs to the user alone, through ``objects.own(user)``: not even a teacher's."""
    return _the_one(_queryset(model).own(user), pk=pk)


def _queryset(model: type[Object] | QuerySet[Object]) -> QuerySet[Object]:
    return model if isinstance(model, QuerySet) else model._default_manager.all()


def _the_one(objects: QuerySet[Object], **unique: object) -> Object:
    try:
        return objects.get(**unique)
    except objects.model.DoesNotExist:
        raise Http404 from None


def teaches(user: User, classroom: Classroom) -> bool:
    """Whether the user is a teacher or assistant of the class now. Causes a query."""
    return Membership.objects.current().teachers().filter(user=user, classroom=classroom).exists()


def require_teaching(user: User, classroom: Classroom) -> None:
    """Raise ``Http404`` unless the user teaches the class."""
    if not teaches(user, classroom):
        raise Http404
