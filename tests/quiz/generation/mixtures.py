"""Articles that nobody would write: paragraphs of our own texts cut, mixed, doubled and spoilt, the same for a seed."""

import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from quiz.generation.items import ArticleText, SectionText
from tests import texts
from tests.quiz.generation.texts import BUS_STORY

ROOT = Path(__file__).resolve().parents[3]

#: Paragraphs that no article should hold and some will.
ODDITIES = (
    "",
    "Alone.",
    "…",
    "A" * 400,
    "Don" + "audampf" * 12 + "gesellschaft was founded in 1998 by Rosa Imrie.",
    "* bread\n* salt, which costs £2\n* 3,200 candles",
    "1. Open the door. 2. Ring the bell. 3. Wait for Tom Bell.",
    "12 34 56 78. 1998, 1999, 2000 and 2001. 5% of £5m is £250,000.",
    "这座图书馆在2019年开放。“孩子们一直在等,”罗莎说。",
    "هذه المكتبة تسافر بين القرى. افتتحت في عام 2019.",
    "\u202eThe bus runs backwards, said Anna Krol.\u202c",
    "He said that she said that they said that it was theirs because of him.",
    "“Nobody,” he said, “has ever “closed” a quotation",
    '“”. ‘’. "". ((()))[]{}',
    "Because of because, because of which.",
    "😀🚍 The bus 🚍 stops 🚍. 👩‍👧‍👦!",
    "e\u0301te\u0301 \u00ad\u200b\ufeff\u00a0\u2028tabs\tand\x0bmore",
    "Who? What? Why? When? Where? Tell us!",
    "In 1998, in 1999, in 2000, and in 2001, Imrie, Bell, Krol, and Ward, respectively, came, saw, went, and stayed.",
    "-- – — Tom Bell – a councillor – and – he – said -- no.",
    "HELEN WARD SAID THAT THE BUS WAS LATE. THE COUNTY PAID £48,000 FOR IT.",
    "www.example.org/bus?stop=14&day=2 and rosa@example.org were closed in 2019.",
)


def paragraphs() -> list[str]:
    """Every paragraph of our own texts."""
    seed = (ROOT / "seeds" / "rednote-welcome.md").read_text(encoding="utf-8")
    return split_paragraphs("\n\n".join([seed.split("---\n", 2)[2], *BUS_STORY, texts.HARBOUR.split("---\n")[-1]]))


def split_paragraphs(text: str) -> list[str]:
    return [part for part in re.split(r"\n\s*\n", text) if part.strip() and not part.startswith("#")]


def mixture(seed: int, pool: Sequence[str]) -> ArticleText:
    """An article of one to four short sections made from the paragraphs of ``pool``; the same for the same seed."""
    rng = random.Random(seed)
    sections = [_body(pool, rng) for _ in range(rng.randint(1, 4))]
    heading = rng.choice(["Part", "", "“", "A\nB"])
    title = rng.choice(["A library on wheels", "", "Rosa Imrie", "1998", "？"])
    return ArticleText(title, tuple(SectionText(n, heading, body) for n, body in enumerate(sections, start=1)))


def _body(pool: Sequence[str], rng: random.Random) -> str:
    parts = [rng.choice(DEEDS)(rng.choice(pool), rng) for _ in range(rng.randint(0, 3))]
    if rng.random() < 0.5:
        parts.insert(rng.randint(0, len(parts)), rng.choice(ODDITIES))
    return rng.choice(["\n\n", "\n\n\n", "\n", " "]).join(parts)


def _as_it_is(text: str, rng: random.Random) -> str:
    return text


def _cut(text: str, rng: random.Random) -> str:
    start = rng.randrange(len(text))
    return text[start : start + rng.randint(1, 300)]


def _sentences_mixed(text: str, rng: random.Random) -> str:
    sentences = re.split(r"(?<=[.!?”]) ", text)
    return " ".join(rng.sample(sentences, len(sentences)))


def _words_mixed(text: str, rng: random.Random) -> str:
    words = text.split()
    return " ".join(rng.sample(words, min(len(words), 40)))


def _words_lost(text: str, rng: random.Random) -> str:
    return " ".join(word for word in text.split() if rng.random() < 0.7)


def _doubled(text: str, rng: random.Random) -> str:
    return f"{text}\n\n{text}"


def _in_capitals(text: str, rng: random.Random) -> str:
    return text.upper()


def _in_small_letters(text: str, rng: random.Random) -> str:
    return text.lower()


def _one_mark_lost(text: str, rng: random.Random) -> str:
    marks = [place for place, character in enumerate(text) if character in '“”".,’']
    lost = rng.choice(marks) if marks else 0
    return text[:lost] + text[lost + 1 :]


def _marks_scattered(text: str, rng: random.Random) -> str:
    words = text.split(" ")
    for _ in range(6):
        words.insert(rng.randrange(len(words)), rng.choice(["“", "”", "(", ")", "—", ",", ";", "’", "…", "\n\n", "\t"]))
    return " ".join(words)


def _one_line_each(text: str, rng: random.Random) -> str:
    return "\n".join(f"- {sentence}" for sentence in re.split(r"(?<=[.!?]) ", text))


Deed = Callable[[str, random.Random], str]
DEEDS: tuple[Deed, ...] = (
    _as_it_is,
    _as_it_is,
    _as_it_is,
    _cut,
    _sentences_mixed,
    _words_mixed,
    _words_lost,
    _doubled,
    _in_capitals,
    _in_small_letters,
    _one_mark_lost,
    _marks_scattered,
    _one_line_each,
)
