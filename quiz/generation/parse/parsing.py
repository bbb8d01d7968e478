"""The one door to spaCy, with two pipelines behind it.

Nothing of it is imported before the first text is parsed, and they are loaded once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

SHIPPED = Path(__file__).parents[1] / "pipeline" / "model"
#: Trained apart from the first: where the two disagree, one of them is wrong.
SECOND = Path(__file__).parents[1] / "pipeline" / "second"

#: Relations that every pipeline with Universal Dependencies (version 2) knows and others do not.
UNIVERSAL_RELATIONS = frozenset({"nsubj:pass", "obl", "acl:relcl", "obj", "case"})

#: … and what is no character at all, half of one that another program cut in two, becomes a question mark.
PLAIN_QUOTES = str.maketrans("“”„‟‘’‚‛", "\"\"\"\"''''") | dict.fromkeys(range(0xD800, 0xE000), "?")

_wanted = ""
_loaded: dict[str, Language] = {}


class PipelineError(Exception):
    """The language pipeline cannot be used; the message is one sentence that says why and what to do."""


def use_pipeline(name_or_path: str) -> None:
    """Name the spaCy pipeline to parse with from now on; the empty string is the one shipped with this package."""
    global _wanted
    _wanted = name_or_path


def plain_quotes(text: str) -> str:
    """Return ``text`` with typographic quotation marks made plain, one character for one, so that offsets stay."""
    return text.translate(PLAIN_QUOTES)


def load() -> None:
    """Load the pipeline unless it is there already; raises PipelineError."""
    for name_or_path in (_wanted, str(SECOND)):
        if name_or_path not in _loaded:
            _loaded[name_or_path] = _load(name_or_path)


def parse(text: str) -> Doc:
    """Parse one text of any length and let the pipeline find the sentences.

    Raises PipelineError when the pipeline is missing or does not speak Universal Dependencies.
    """
    load()
    return _loaded[_wanted](plain_quotes(text))


def parse_sentences(texts: Sequence[str]) -> list[tuple[Doc, Doc]]:
    """Parse texts that are one sentence each, with both pipelines; none of the texts is split any further."""
    load()
    return list(zip(_parsed(_loaded[_wanted], texts), _parsed(_loaded[str(SECOND)], texts), strict=True))


def _parsed(nlp: Language, texts: Sequence[str]) -> Iterator[Doc]:
    return nlp.pipe([_unsplit(nlp.make_doc(plain_quotes(text))) for text in texts])


def _unsplit(doc: Doc) -> Doc:
    for token in doc[1:]:
        token.is_sent_start = False
    return doc


def _load(name_or_path: str) -> Language:
    import spacy

    try:
        nlp = spacy.load(name_or_path or SHIPPED)
    except OSError as error:
        raise PipelineError(_missing(name_or_path)) from error
    labels = set(getattr(_parser(nlp, name_or_path), "labels", ()))
    if not labels >= UNIVERSAL_RELATIONS:
        raise PipelineError(
            f"The spaCy pipeline “{name_or_path or SHIPPED}” does not label its parses with Universal Dependencies; "
            "choose another one or leave the setting empty to use the one that is shipped."
        )
    return nlp


def _parser(nlp: Language, name_or_path: str) -> Any:
    if not nlp.has_pipe("parser"):
        raise PipelineError(f"The spaCy pipeline “{name_or_path or SHIPPED}” has no parser; choose another one.")
    return nlp.get_pipe("parser")


def _missing(name_or_path: str) -> str:
    if name_or_path:
        return f"The spaCy pipeline “{name_or_path}” is not installed; install it or leave the setting empty."
    return f"The shipped language pipeline is missing from {SHIPPED}; train it with the recipe beside it."
