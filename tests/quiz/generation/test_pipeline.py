"""The shipped language pipeline: small, of the promised make, and out of the way until it is needed."""

import subprocess
import sys

import pytest
from django.conf import settings

from quiz.generation.parse import parsing

MEGABYTE = 1_000_000


def test_the_pipeline_is_small():
    size = sum(file.stat().st_size for file in parsing.SHIPPED.rglob("*") if file.is_file())

    assert 1 * MEGABYTE < size < 15 * MEGABYTE


def test_no_page_loads_it():
    """Whatever the web process imports, spaCy is not part of it."""
    script = (
        "import sys, django; django.setup(); import rednote_site.wsgi; from django.urls import get_resolver; "
        "get_resolver().url_patterns; sys.exit('spacy' in sys.modules or 'numpy' in sys.modules)"
    )

    run = subprocess.run([sys.executable, "-c", script], cwd=settings.BASE_DIR, capture_output=True, timeout=60)

    assert (run.returncode, run.stderr) == (0, b"")


@pytest.fixture(scope="module")
def doc():
    parsing.use_pipeline("")
    return parsing.parse(
        "Rosa Imrie, a retired teacher, bought the bus in Paris. It was painted by her pupils’ parents."
    )


def test_it_finds_sentences(doc):
    assert [sentence.text.split()[0] for sentence in doc.sents] == ["Rosa", "It"]


def test_it_speaks_universal_dependencies(doc):
    found = {token.text: (token.tag_, token.dep_, token.head.text) for token in doc}

    assert {word: found[word] for word in ("bought", "teacher", "bus", "painted", "parents")} == {
        "bought": ("VBD", "ROOT", "bought"),
        "teacher": ("NN", "appos", "Rosa"),
        "bus": ("NN", "obj", "bought"),
        "painted": ("VBN", "ROOT", "painted"),
        "parents": ("NNS", "obl:agent", "painted"),
    }


def test_it_knows_lemmas_and_names(doc):
    assert [token.lemma_ for token in doc if token.text in {"bought", "was", "pupils", "parents"}] == [
        "buy",
        "be",
        "pupil",
        "parent",
    ]
    assert [(name.text, name.label_) for name in doc.ents] == [("Rosa Imrie", "PERSON"), ("Paris", "PLACE")]


def test_marks_are_made_plain_one_for_one(doc):
    assert "pupils' parents" in doc.text
    assert doc.text.index("parents") == len(
        "Rosa Imrie, a retired teacher, bought the bus in Paris. It was painted by her pupils’ "
    )
