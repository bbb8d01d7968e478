import random

import pytest

from tests.quality.invented import of_each_kind
from tests.quality.printing import key_of, sheet_lines

KINDS = of_each_kind()

SHEETS = {
    "multiple_choice": [
        "## 07 · multiple choice",
        "Choose one. **Who repaired the wheel of the mill?**",
        "- A) Jon Vale",
        "- B) Petra Lund",
        "- C) Ada Birk",
        "- D) Finn Holt",
    ],
    "true_false": ["## 07 · true false", "True or false? **The wheel is made of oak.**", "- A) True", "- B) False"],
    "gap": [
        "## 07 · gap",
        "Choose what belongs in the gap. **The mill was closed in _____.**",
        "- A) 1974",
        "- B) 1947",
        "- C) 1984",
    ],
    "open_gap": ["## 07 · open gap", "Write what belongs in the gap. **Petra Lund is a _____.**"],
    "short_answer": ["## 07 · short answer", "Answer in a few words. **What did Petra Lund buy?**"],
    "matching": [
        "## 07 · matching",
        "Match each number with a letter. **Match the people with what they do.**",
        "1. Petra Lund",
        "2. Jon Vale",
        "3. Ada Birk",
        "- A) a baker",
        "- B) a nurse",
        "- C) a judge",
        "- D) a miller",
    ],
    "ordering": [
        "## 07 · ordering",
        "Put the lines in order. **Put these events in order.**",
        "- A) It opened",
        "- B) It shut",
        "- C) A plan",
    ],
    "find_evidence": [
        "## 07 · find evidence",
        "Choose the sentence. **Which sentence shows who repaired the wheel?**",
        "- A) Jon Vale repaired the wheel with oak.",
        "- B) The village helped him all summer.",
    ],
    "claim_kind": [
        "## 07 · claim kind",
        "Choose one. **“Bread may be sold.” How is this reported?**",
        "- A) A fact",
        "- B) A claim",
        "- C) A prediction",
    ],
    "written": ["## 07 · written", "Answer in a sentence or two. **Why did the mill open again?**"],
    "poll": [
        "## 07 · poll",
        "Give your opinion; no answer is wrong. **Would you buy an old mill?**",
        "- A) Yes",
        "- B) No",
    ],
}
KEYS = {
    "multiple_choice": "A) Jon Vale",
    "true_false": "A) True",
    "gap": "A) 1974",
    "open_gap": "baker / Baker",
    "short_answer": "the old mill",
    "matching": "1A 2D 3C",
    "ordering": "C A B",
    "find_evidence": "A) Jon Vale repaired the wheel with oak.",
    "claim_kind": "B) A claim",
    "written": "Because of Petra Lund.",
    "poll": "",
}


@pytest.mark.parametrize("kind", KINDS)
def test_an_item_is_printed_without_its_key(kind):
    assert [line for line in sheet_lines(7, KINDS[kind], random.Random(2)) if line] == SHEETS[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_the_key_names_the_printed_letters(kind):
    assert key_of(KINDS[kind], random.Random(2)) == KEYS[kind]
