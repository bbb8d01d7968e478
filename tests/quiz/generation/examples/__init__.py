"""Examples for the rules, a module for each: ``YIELDS`` (text, stem, key) and ``YIELDS_NOTHING`` (text)."""

import importlib
import pkgutil

_MODULES = {
    module.name: importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)
}

#: rule -> its examples
YIELDS = {name: module.YIELDS for name, module in _MODULES.items()}
YIELDS_NOTHING = {name: module.YIELDS_NOTHING for name, module in _MODULES.items()}
