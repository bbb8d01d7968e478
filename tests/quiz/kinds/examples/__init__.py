"""Examples for the kinds, a module for each, named as the kind: ``EXAMPLES``. A kind without them fails the suite."""

import importlib

from quiz.kinds import KINDS
from tests.quiz.kinds.shapes import Examples

#: kind -> its examples, in the order of the kinds
EXAMPLES: dict[str, Examples] = {
    kind.name: importlib.import_module(f"{__name__}.{kind.name}").EXAMPLES for kind in KINDS
}
