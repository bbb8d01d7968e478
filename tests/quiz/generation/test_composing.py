import json
import os
import random
import subprocess
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import pytest

from quiz.generation import generate
from quiz.generation.items import CLAIM_KIND, ArticleText, Draft
from tests.quiz.generation.texts import BUS_STORY, make_article, make_bus_article

ROOT = Path(__file__).resolve().parents[3]


def contents(draft: Draft) -> dict:
    """All of a draft but the time it took."""
    return {name: value for name, value in asdict(draft).items() if name != "seconds"}


def test_a_story_gives_many_sorts_of_questions(bus_draft):
    assert (
        len(bus_draft.items) >= 10,
        len({item.rule for item in bus_draft.items}) >= 5,
        len({item.kind for item in bus_draft.items}) >= 3,
        {item.section for item in bus_draft.items},
    ) == (True, True, True, {1, 2, 3, 4})


def test_evidence_is_a_sentence_of_its_section(bus_draft):
    read = [BUS_STORY[item.section - 1][item.evidence.start : item.evidence.end] for item in bus_draft.items]

    assert [item.evidence.text for item in bus_draft.items] == read


def test_each_item_has_one_key_and_two_to_four_choices(bus_draft):
    chosen = [item for item in bus_draft.items if item.choices]
    counts = {(sum(choice.correct for choice in item.choices), 2 <= len(item.choices) <= 4) for item in chosen}

    assert counts == {(1, True)}


def test_each_item_says_why_and_how_hard(bus_draft):
    untold = [item.stem for item in bus_draft.items if not item.explanation.endswith((".", "”"))]

    assert (untold, {item.difficulty for item in bus_draft.items} <= {"easy", "medium", "hard"}) == ([], True)


def test_no_two_items_ask_for_one_fact(bus_draft):
    stems = Counter(item.stem for item in bus_draft.items)
    prices = [
        item for item in bus_draft.items if "£48,000" in item.evidence.text and "bought the bus" in item.evidence.text
    ]

    assert (max(stems.values()), len(prices) <= 1) == (1, True)


def test_nobody_is_asked_for_where_nobody_is_named(bus_draft):
    assert [item.stem for item in bus_draft.items if "Nothing of the sort" in item.stem] == []


def test_a_typing_error_stays_in_the_evidence(bus_draft):
    printed = [text for item in bus_draft.items for text in (item.stem, *(choice.text for choice in item.choices))]

    assert [text for text in printed if "sevice" in text] == []


def test_a_hedge_stays(bus_draft):
    cut = [item.stem for item in bus_draft.items if "be cut" in item.stem]

    assert [stem for stem in cut if "could be cut" not in stem] == []


def test_what_somebody_says_never_becomes_a_bare_fact():
    bus = "Tom Bell said that the bus was too slow for the mountain road."
    ferry = "Anna Krol said that the old ferry was much safer."
    draft = generate(make_article(f"{bus} {ferry}"))

    stems = [item.stem for item in draft.items if item.kind != CLAIM_KIND]  # which asks whether it is one
    told = [stem for stem in stems if "slow" in stem or "ferry" in stem]
    assert [stem for stem in told if "Bell" not in stem and "Krol" not in stem and "who says" not in stem] == []


def test_relative_time_is_neither_asked_for_nor_kept(bus_draft):
    printed = [text for item in bus_draft.items if "“" not in item.stem for text in (item.stem, item.key)]

    assert [text for text in printed if "Monday" in text or "this year" in text] == []


def test_true_and_false_keep_a_balance(bus_draft):
    keys = Counter(item.key for item in bus_draft.items if item.kind == "true_false")

    assert abs(keys["True"] - keys["False"]) <= 2


def test_refusals_are_counted_by_reason():
    draft = generate(make_article("Rosa Imrie opened a small school of dance in Lund.", title="Rosa Imrie"))

    assert draft.refusals == (("the title gives the answer away", 1),)


def test_a_shortfall_names_section_and_reason():
    draft = generate(make_article(*BUS_STORY, "Is it late?", title="Library bus returns"), count=100)

    assert draft.shortfalls == (
        f"Asked for 100, made {len(draft.items)}: the other {_left(draft)} possible questions ask for the same facts, "
        "would answer one another or are of one kind.",
        "Section 5 (“Part 5”) gave none because no sentence in it states a fact that can be asked about by itself.",
    )


def _left(draft: Draft) -> int:
    return int(draft.shortfalls[0].split(" possible")[0].rsplit(" ", 1)[1])


def test_fewer_items_than_there_could_be_are_no_shortfall():
    assert len(generate(make_bus_article(), count=4).items) == 4


ODD_TEXTS = [
    "",
    " ",
    "\n\n",
    "Word",
    "?",
    "“”",
    "“Only a quotation that nobody is named for stands here.”",
    "“An opening mark without its end",
    "He said. She said. They said: “”",
    "😀 😀 😀. 😀!",
    "这是一个关于图书馆的句子。公共汽车停在村里。",
    "((((((((((",
    "a" * 5000,
    "Because because because because of because.",
    "1998 1998 1998. 3,200 of 3,200. £ £ £.",
    "The the the. Who who who? Said said said.",
    "\ufeff\u00ad\u200b\tTabs\tand\u00a0marks.",
    "It was X who. X, which. A is a that. In 1998 in 1998 in 1998 he.",
    "* a list\n* of things\n- and more\n1. and more",
]


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_no_text_raises(text):
    assert len(generate(make_article(text)).items) <= 12


def test_no_section_at_all_is_a_shortfall():
    assert generate(ArticleText("", ())).shortfalls == (
        "Asked for 12, made 0: no sentence of the text states a fact that can be asked about by itself.",
    )


def test_the_same_text_and_seed_give_the_same_draft(bus_draft):
    assert contents(generate(make_bus_article())) == contents(bus_draft)


def test_another_seed_gives_another_draft(bus_draft):
    assert contents(generate(make_bus_article(), seed=1)) != contents(bus_draft)


SCRIPT = """
import json
from dataclasses import asdict
from quiz.generation import generate
from tests.quiz.generation.texts import make_bus_article
draft = asdict(generate(make_bus_article(), seed=3))
del draft["seconds"]
print(json.dumps(draft))
"""


def test_another_process_with_another_hash_seed_gives_the_same_draft():
    runs = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "77")
    ]

    assert json.loads(runs[0]) == json.loads(runs[1])


@pytest.mark.parametrize("seed", range(12))
def test_no_mixture_of_cut_texts_raises(seed):
    rng = random.Random(seed)
    pieces = " ".join(BUS_STORY).split(" ")
    bodies = [" ".join(rng.sample(pieces, 60)), " ".join(BUS_STORY)[rng.randrange(400) : rng.randrange(500, 1500)]]

    draft = generate(make_article(*bodies, *rng.sample(ODD_TEXTS, 2)), seed=seed)

    assert {sum(choice.correct for choice in item.choices) for item in draft.items if item.choices} <= {1}
