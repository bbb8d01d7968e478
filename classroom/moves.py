"""Which section's text went where. The wings move what they hang on sections by it (``classroom.signals``)."""

from dataclasses import dataclass

from classroom.models import Section


@dataclass(frozen=True)
class Move:
    """The text of ``source`` from ``start`` on may stand in ``target`` now, about ``shift`` characters further on.

    Where several moves have the same source, the first that fits counts. With ``is_whole`` the target has taken the
    source's place, so that what hangs on the section as a whole, such as its talk, goes along.
    """

    source: Section
    target: Section
    start: int = 0
    shift: int = 0
    is_whole: bool = False
