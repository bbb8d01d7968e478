import subprocess
import sys
from pathlib import Path

import pytest

from quiz.generation.parse import parsing

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture
def _own_pipeline():
    yield
    parsing.use_pipeline("")


@pytest.mark.usefixtures("_own_pipeline")
def test_a_pipeline_that_is_not_there_is_one_clear_sentence():
    parsing.use_pipeline("no_such_pipeline")

    with pytest.raises(parsing.PipelineError) as caught:
        parsing.parse("It is late.")

    assert str(caught.value) == (
        "The spaCy pipeline “no_such_pipeline” is not installed; install it or leave the setting empty."
    )


@pytest.mark.usefixtures("_own_pipeline")
def test_a_pipeline_without_the_right_labels_is_one_clear_sentence(tmp_path):
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("parser").add_label("dobj")
    nlp.initialize()
    nlp.to_disk(tmp_path)
    parsing.use_pipeline(str(tmp_path))

    with pytest.raises(parsing.PipelineError) as caught:
        parsing.parse("It is late.")

    assert str(caught.value) == (
        f"The spaCy pipeline “{tmp_path}” does not label its parses with Universal Dependencies; choose another one or "
        "leave the setting empty to use the one that is shipped."
    )


def test_quotation_marks_change_one_for_one():
    assert parsing.plain_quotes("“It’s ‘late’,” she said.") == "\"It's 'late',\" she said."


def test_importing_the_generator_loads_no_language_library():
    script = "import sys, quiz.generation; print('spacy' in sys.modules, 'lemminflect' in sys.modules)"

    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout == "False False\n"
