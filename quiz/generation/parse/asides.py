"""Move a ", Ann Lee says," from the middle of a sentence to its end: parsers take it there for what it is.

The old school, Ann Lee says, is too damp for books.  ->  The old school is too damp for books, Ann Lee says.
"""

from __future__ import annotations

import re

from quiz.generation.vocabulary.reporting import REPORTING

_NAME = r"[A-Z][\w’'.-]*(?: (?:van|von|de|der|[A-Z][\w’'.-]*)){0,3}"
_SAYS = "|".join(sorted(REPORTING))
#: A subject goes before it and its verb behind; "Most crucial, says Ann Lee, has been …" is turned round.
_SUBJECT = r"^(?:(?:The|A|An|This|These|Those|His|Her|Its|Their|Our|My)\b|[A-Z][\w’-]*(?: [A-Z][\w’-]*)*,)"
_VERB = r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|did|do)(?:n[’']t)?"
_ASIDE = re.compile(rf"(?<=\w)(?P<aside>, (?:(?:{_NAME}|he|she) (?:{_SAYS})|(?:{_SAYS}) {_NAME})),(?= {_VERB}\b)")


def asides_last(text: str, places: list[int]) -> tuple[str, list[int]]:
    """Return ``text`` with its one aside in front of the full stop, and ``places`` in the same order."""
    found = list(_ASIDE.finditer(text))
    if len(found) != 1 or not re.match(_SUBJECT, text) or not text.endswith("."):
        return text, places
    start, end, last = found[0].start(), found[0].end("aside"), len(text) - 1
    order = [*range(start), *range(end + 1, last), *range(start, end), last]
    return "".join(text[place] for place in order), [places[place] for place in order]
