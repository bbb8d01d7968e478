"""Faults put into good questions on purpose: whoever passes them reads without care, and drops out of the study.

Each function makes one fault and returns None where the question cannot carry it. Words of the planted parts are
plain on purpose: they must not show that a program wrote them.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from quiz.generation.items import MULTIPLE_CHOICE, TRUE_FALSE, Choice, Item
from tests.quality.mechanical import WITH_OPTIONS
from tests.quality.wording import folded, roots, words

Planter = Callable[[Item, random.Random], Item | None]

_CAPITALS = re.compile(r"\b(?:[A-Z][\w-]+ )*[A-Z][\w-]+")
_NAME_AFTER_VERB = re.compile(r"\b(did|can|will) (?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w-]+(?![\w’'-])")
_SLIPS = {" is ": " are ", " are ": " is ", " was ": " were ", " were ": " was ", " has ": " have ", " did ": " does "}
_CERTAIN = (
    (re.compile(r"\b(?:could|may|might)\b"), "will"),
    (re.compile(r"\b(?:plans?|planned|hopes?|hoped) to\b"), "managed to"),
    (re.compile(r"\b(?:about|around|nearly|almost|more than|some) (?=[£$€]?\d)"), "exactly "),
    (re.compile(r"(?i)\b(?:some|many|most) (?=of\b|[a-z]+s\b)"), "all "),
    (re.compile(r", said [A-Z]\w+(?: [A-Z]\w+)?,"), ""),
    (re.compile(r" (?:partly|probably|largely|mainly|often|likely)\b"), ""),
)
_UNSEEN = ("lantern", "blizzard", "orchard", "violin", "saddle", "cathedral")
_BESIDE = ("half past nine", "a paper bag", "the colour green")


def _ungrammatical(item: Item, rng: random.Random) -> Item | None:
    for right, wrong in _SLIPS.items():
        if right in item.stem:
            return replace(item, stem=item.stem.replace(right, wrong, 1))
    return None


def _vague(item: Item, rng: random.Random) -> Item | None:
    """A pronoun instead of the name."""
    stem = _NAME_AFTER_VERB.sub(r"\1 they", item.stem, count=1)
    return replace(item, stem=stem) if stem != item.stem else None


def _not_in_text(item: Item, rng: random.Random) -> Item | None:
    name = _name_in(item)
    if name is None:
        return None
    stem = f"According to the article, how many letters did {name} receive in a year?"
    return _choose_one(item, stem, ("240", "90", "1,200", "35"), "The article gives the number: 240.", rng)


def _two_right(item: Item, rng: random.Random) -> Item | None:
    """The key twice, in other words as far as case and articles go."""
    if item.kind not in WITH_OPTIONS:
        return None
    twin = item.key.removeprefix("The ").removeprefix("A ").removeprefix("An ")
    twin = twin[:1].upper() + twin[1:] if twin != item.key else f"{item.key} "
    return _with_wrong(item, rng, twin.rstrip())


def _wrong_key(item: Item, rng: random.Random) -> Item | None:
    if item.kind not in WITH_OPTIONS | {TRUE_FALSE}:
        return None
    new = rng.choice([choice.text for choice in item.choices if not choice.correct])
    choices = tuple(replace(choice, correct=choice.text == new) for choice in item.choices)
    return replace(item, choices=choices, accepted=(new,), explanation=item.explanation.replace(item.key, new))


def _told_by_length(item: Item, rng: random.Random) -> Item | None:
    if item.kind != MULTIPLE_CHOICE or len(item.choices) < 3:
        return None
    key = f"{item.key}, which is what the article says about it and shows in more than one way"
    choices = tuple(replace(choice, text=key) if choice.correct else choice for choice in item.choices)
    return replace(item, choices=choices, accepted=(key,))


def _silly_options(item: Item, rng: random.Random) -> Item | None:
    if item.kind not in WITH_OPTIONS:
        return None
    key = next(choice for choice in item.choices if choice.correct)
    capital = item.key[:1].isupper()
    silly = [Choice(text[:1].upper() + text[1:] if capital else text, False) for text in _BESIDE]
    return replace(item, choices=tuple(rng.sample([key, *silly], 4)))


def _trivial(item: Item, rng: random.Random) -> Item | None:
    """Which word is in the text: answerable, and of no use to anybody."""
    known = roots(item.evidence.text)
    seen = [word for word in words(item.evidence.text) if word.islower() and len(word) > 5 and roots(word)]
    wrong = [word for word in _UNSEEN if not roots(word) & known]
    if not seen or len(wrong) < 3:
        return None
    stem = "Which of these words is used in the article?"
    return _choose_one(item, stem, (max(seen, key=len), *wrong[:3]), "The article uses this word.", rng)


def _unfaithful(item: Item, rng: random.Random) -> Item | None:
    """A hedge dropped from the stem."""
    for hedged, certain in _CERTAIN:
        if hedged.search(item.stem):
            stem = hedged.sub(certain, item.stem, count=1)
            return replace(item, stem=stem[:1].upper() + stem[1:])
    return None


def _claims_too_much(item: Item, rng: random.Random) -> Item | None:
    """For UNFAITHFUL where no item has a hedge."""
    return replace(item, explanation=f"{item.explanation} Everybody in the article agrees about this.")


def _unsuitable(item: Item, rng: random.Random) -> Item | None:
    name = _name_in(item)
    if name is None:
        return None
    choices = (Choice("True", False), Choice("False", True))
    stem = f"{name} has been caught stealing money."
    return replace(
        item,
        kind=TRUE_FALSE,
        stem=stem,
        choices=choices,
        accepted=("False",),
        explanation="The article does not say so.",
    )


#: By the code that a rater should give as the main fault.
PLANTERS: dict[str, Planter] = {
    "LANG": _ungrammatical,
    "VAGUE": _vague,
    "NOANS": _not_in_text,
    "MULTI": _two_right,
    "KEY": _wrong_key,
    "CUE": _told_by_length,
    "DISTR": _silly_options,
    "TRIVIAL": _trivial,
    "UNFAITHFUL": _unfaithful,
    "UNSUITABLE": _unsuitable,
}


def planted(pools: list[list[Item]], number: int, rng: random.Random) -> Iterator[tuple[int, str, Item]]:
    """Yield up to ``number`` (place of the pool, code, faulty item), the codes and the pools in turn.

    ``pools`` holds the items of each article. An item carries one fault at most, so there may be fewer than asked for.
    """
    codes = list(PLANTERS)
    left = [rng.sample(pool, len(pool)) for pool in pools]
    for n in range(number if left else 0):
        code = codes[n % len(codes)]
        places = [(n + turn) % len(left) for turn in range(len(left))]
        planters = [PLANTERS[code], *([_claims_too_much] if code == "UNFAITHFUL" else [])]
        tries = ((place, item, plant(item, rng)) for plant in planters for place in places for item in left[place])
        found = next(((place, item, bad) for place, item, bad in tries if bad is not None), None)
        if found:
            place, item, bad = found
            left[place].remove(item)
            yield place, code, bad


def _name_in(item: Item) -> str | None:
    """A name of two words or three, most likely a person's."""
    for found in _CAPITALS.finditer(item.stem):
        if item.stem[: found.start()].lower().split()[-1:] in (["a"], ["an"], ["the"]):
            continue
        name = found.group().split()
        while name and not roots(name[0]):
            name.pop(0)
        if len(name) in {2, 3}:
            return " ".join(name)
    return None


def _choose_one(item: Item, stem: str, options: tuple[str, ...], explanation: str, rng: random.Random) -> Item:
    """A multiple choice item on the same evidence; the first option is the key."""
    choices = tuple(Choice(text, text == options[0]) for text in rng.sample(options, len(options)))
    return replace(
        item, kind=MULTIPLE_CHOICE, stem=stem, choices=choices, accepted=options[:1], explanation=explanation
    )


def _with_wrong(item: Item, rng: random.Random, text: str) -> Item | None:
    """The item with ``text`` in the place of one of its wrong options."""
    wrong = [place for place, choice in enumerate(item.choices) if not choice.correct]
    if not wrong or all(folded(choice.text) != folded(text) for choice in item.choices):
        return None
    place = rng.choice(wrong)
    choices = [*item.choices[:place], Choice(text, False), *item.choices[place + 1 :]]
    return replace(item, choices=tuple(choices))
