"""The same text and seed give the same draft in every process, whatever was drafted before."""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from quiz.generation import generate
from quiz.generation.items import ArticleText
from tests.quality import articles
from tests.quiz.generation.mixtures import mixture, paragraphs

ROOT = Path(__file__).resolve().parents[3]
SEED_ARTICLE = ROOT / "seeds" / "rednote-welcome.md"
COMMAND = "from tests.quiz.generation.test_robustness_processes import written; print(written({order}))"


def written(order: list[int]) -> str:
    """Drafts as JSON without their seconds, made in the order given and told in the order of their numbers."""
    texts = some_articles()
    drafts = {}
    for number in order:
        drafts[number] = asdict(generate(texts[number], seed=3))
        del drafts[number]["seconds"]
    return json.dumps([drafts[number] for number in sorted(order)], ensure_ascii=False, indent=1)


def some_articles() -> list[ArticleText]:
    pool = paragraphs()
    return [articles.read(SEED_ARTICLE), *(mixture(seed, pool) for seed in range(7))]


@pytest.fixture(scope="module")
def here() -> str:
    return written(list(range(8)))


@pytest.mark.parametrize(("hash_seed", "order"), [("1", list(range(8))), ("77", list(range(7, -1, -1)))])
def test_another_process_writes_the_same_bytes(here, hash_seed, order):
    command = [sys.executable, "-c", COMMAND.format(order=order)]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONIOENCODING": "utf-8"}

    run = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=120)

    assert run.stdout.decode() == f"{here}\n"


def test_there_is_something_to_compare(here):
    assert sum(len(draft["items"]) + len(draft["reserve"]) for draft in json.loads(here)) >= 20
