"""The reader of GIFT that others use, npm's gift-pegjs, and what it reads put in our words. For tests only."""

import functools
import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from quiz.exchange.items import GAP, Option, Portable, Sort

SCRIPT = Path(__file__).with_suffix(".js")
MISSING = "needs node and gift-pegjs: npm install gift-pegjs, and GIFT_PEGJS=<that folder>/node_modules"
SORTS = {
    "MC": Sort.CHOICE,
    "TF": Sort.TRUE_FALSE,
    "Short": Sort.SHORT_ANSWER,
    "Numerical": Sort.NUMBER,
    "Matching": Sort.MATCHING,
    "Essay": Sort.ESSAY,
}


@functools.cache
def modules() -> str | None:
    """The folder with the parser: the one that GIFT_PEGJS names, or npm's own."""
    if not shutil.which("node"):
        return None
    named = os.environ.get("GIFT_PEGJS")
    if named is None and shutil.which("npm"):
        named = subprocess.run(["npm", "root", "-g"], capture_output=True, text=True).stdout.strip()
    return named if named and (Path(named) / "gift-pegjs").is_dir() else None


def parsed(*texts: str) -> list[dict]:
    """What the parser makes of each text. Without it the test is skipped, and under CI that is a failure."""
    folder = modules()
    if folder is None and os.environ.get("CI"):
        pytest.fail(f"{MISSING}; under CI this may not be skipped.")
    if folder is None:
        pytest.skip(MISSING)
    done = subprocess.run(
        ["node", str(SCRIPT)],
        input=json.dumps(texts),
        env={**os.environ, "NODE_PATH": str(Path(folder).resolve())},
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    return json.loads(done.stdout)


def read(text: str) -> list[Portable]:
    """The questions of the text in our words. Fails if the parser refuses it."""
    (result,) = parsed(text)
    return questions_of(result)


def questions_of(result: dict) -> list[Portable]:
    """The same of what the parser made of a text."""
    assert "error" not in result, result["error"]
    category, questions = "", []
    for found in result["questions"]:
        if found["type"] == "Category":
            category = found["title"].strip().replace("//", "/")
        elif found["type"] != "Description":
            questions.append(_question(found, category))
    return questions


def _question(found: dict, category: str) -> Portable:
    stem = words(found["stem"])
    if found["hasEmbeddedAnswers"]:
        stem = re.sub(rf"\s*{GAP}\s*", f" {GAP} ", stem)
    return Portable(
        sort=SORTS[found["type"]],
        stem=stem.strip(),
        options=tuple(_options(found)),
        pairs=tuple((words(pair["subquestion"]), unmasked(pair["subanswer"])) for pair in found.get("matchPairs", ())),
        feedback=words(found["globalFeedback"]),
        name=found["title"] or "",
        tags=tuple(found["tags"] or ()),
        category=category,
    )


def _options(found: dict) -> list[Option]:
    if found["type"] == "TF":
        # The format has the feedback for the wrong answer first, whatever the parser's names say.
        wrong, right = words(found["trueFeedback"]), words(found["falseFeedback"])
        is_true = found["isTrue"]
        return [
            Option("True", 100.0 * is_true, right if is_true else wrong),
            Option("False", 100.0 * (not is_true), wrong if is_true else right),
        ]
    choices = found.get("choices", [])
    return [_option(choice, found["type"]) for choice in (choices if isinstance(choices, list) else [choices])]


def _option(choice: dict, sort: str) -> Option:
    text = choice.get("text", choice)
    weight = choice.get("weight")
    share = 100.0 * choice.get("isCorrect", True) if weight is None else float(weight)
    return Option(_text(text, sort), share, words(choice.get("feedback")))


def _text(text: dict, sort: str) -> str:
    if sort == "Numerical":
        return number(text)
    return text["text"] if sort == "Short" else words(text)


def unmasked(text: str) -> str:
    """On the right side of a pair the parser forgets to put escaped signs back."""
    return re.sub(r"&&(\d{3});", lambda found: chr(int(found[1])), text)


def number(text: dict) -> str:
    if text.get("type") == "range":
        return f"{text['number']}:{text['range']}"
    if text.get("type") == "high-low":
        return f"{text['numberLow']}..{text['numberHigh']}"
    return str(text.get("number", text.get("text")))


def words(text: dict | None) -> str:
    """A formatted text without its tags, as one reads it."""
    if text is None:
        return ""
    if text["format"] not in {"html", "moodle"}:
        return text["text"]
    paragraphs = re.sub(r"</p>\s*<p>|<br>", "\n", text["text"])
    return html.unescape(re.sub(r"</?(?:p|b|i|em|strong)>", "", paragraphs)).strip()
