"""What happens to a class that the wings above have to follow, without this app knowing them."""

from django.dispatch import Signal

#: An assignment was given to another class: ``original`` and ``copy`` are the two. What hangs on it comes along or not.
assignment_copied = Signal()
