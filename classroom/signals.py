"""What happens to a class and its texts that the wings above have to follow, without this app knowing them."""

from django.dispatch import Signal

#: An assignment was given to another class: ``original`` and ``copy`` are the two. What hangs on it comes along or not.
assignment_copied = Signal()

#: Text has gone from section to section: ``moves`` is a list of ``classroom.moves.Move``. All sections are stored. What
#: finds no new place stays where it is, in an earlier version of the text.
text_moved = Signal()

#: The same moves before anything is stored. A wing answers with a ``dict`` from the id of a source to a phrase for the
#: teacher, such as "3 questions", that says what hangs on it.
text_would_move = Signal()
