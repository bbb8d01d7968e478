"""What each check must refuse and what it must let pass, a module of examples for each module of checks."""

from tests.quiz.generation.check_examples import (
    faithfulness,
    fit,
    giveaways,
    grammar,
    leaks,
    options,
    pairs,
    reasons,
    references,
    rivals,
    suitability,
    typed,
    wording,
    worth,
)
from tests.quiz.generation.check_examples.base import Examples

MODULES = (
    *(options, fit, giveaways, suitability, worth, leaks),
    *(wording, grammar, references, faithfulness, reasons, rivals, pairs, typed),
)

#: check -> its examples
EXAMPLES: dict[str, Examples] = {name: examples for module in MODULES for name, examples in module.EXAMPLES.items()}
