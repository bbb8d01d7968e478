"""The import rule of the README, read from the code itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = ("classroom", "quiz", "discussion", "rednote_site")

#: package -> prefixes that no module in it may import. The longest package that fits a module is not the only one
#: that counts: all that fit do.
FORBIDDEN = {
    "classroom": ("quiz", "discussion", "rednote_site"),
    "classroom.articles": ("django", "classroom.models", "classroom.forms", "classroom.views"),
    "quiz": ("discussion", "rednote_site"),
    "quiz.generation": ("django", "classroom", "quiz.models", "quiz.views", "quiz.forms", "quiz.kinds"),
    "quiz.exchange": ("django", "classroom", "quiz.models", "quiz.views", "quiz.forms", "quiz.kinds"),
    "discussion": ("quiz", "rednote_site"),
    **{f"{app}.models": (f"{app}.forms", f"{app}.views", f"{app}.admin") for app in APPS},
    **{f"{app}.forms": (f"{app}.views", f"{app}.admin") for app in APPS},
}
#: Models may lean on small modules of text rules, never on a deed.
FORBIDDEN["classroom.models"] += ("classroom.enrolment", "classroom.access", "classroom.throttle")


def modules() -> Iterator[tuple[str, Path]]:
    for app in APPS:
        for path in sorted((ROOT / app).rglob("*.py")):
            yield ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), path


def imported_names(path: Path) -> Iterator[str]:
    """Names that a module really imports; what it needs for type checking only does not count."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_types = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and ast.unparse(block.test).endswith("TYPE_CHECKING")
        for node in block.body
    }
    for node in (node for node in ast.walk(tree) if id(node) not in for_types):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_in(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


@pytest.mark.parametrize("package", FORBIDDEN)
def test_imports_keep_the_layers(package):
    crossings = [
        f"{module} imports {name}"
        for module, path in modules()
        if is_in(module, package)
        for name in imported_names(path)
        if any(is_in(name, forbidden) for forbidden in FORBIDDEN[package])
    ]

    assert crossings == []


def test_only_one_module_imports_spacy():
    importers = {
        module
        for module, path in modules()
        if not is_in(module, "quiz.generation.pipeline")
        if any(is_in(name, "spacy") for name in imported_names(path))
    }

    assert importers <= {"quiz.generation.parse.parsing"}
