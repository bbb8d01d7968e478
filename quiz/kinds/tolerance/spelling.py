"""Whether a word is another one with a single typing error in it.

A slip that happens to make another English word is no slip, and no dictionary is at hand when an answer is marked.
So an error counts only where it hardly ever makes another word: never in the first three letters or the last one, and
a letter exchanged for another only if both are vowels, or if the word is long. The pairs that are left are listed.
"""

SHORTEST = 7
#: From here on any letter may be exchanged: words of this length have few neighbours.
LONG = 10
_SAFE_START = 3
_VOWELS = frozenset("aeiou")

_PAIRS = """
    adapters adaptors | adverse averse | boasting boating | breathed breathe | canvass canvas | capital capitol
    | carousel carousal | carrier career | censored censured | clothes cloths | coasting coating | college collage
    | complement compliment | complements compliments | complementary complimentary | confidant confident
    | confirmation conformation | confirmed conformed | constrict construct | constriction construction | contact
    contract | contacts contracts | contacted contracted | country county | currant current | depraved deprived
    | desert dessert | deserts desserts | discreet discrete | emigrant emigrants | envelop envelope | exercise
    exorcise | hopping hoping | immoral immortal | immorality immortality | industrial industrious | ingenious
    ingenuous | installation instillation | interment internment | interned interred | leaning learning | learned
    leaned | lightening lightning | lightning lighting | marital martial | minister minster | ordinance ordnance
    | personal personnel | positing posting | prostate prostrate | province provence | reigning reining | retained
    retrained | retaining retraining | starting startling | starling startling | stationary stationery | statue
    statute | statues statutes | stature statue | sparking sparkling | spiritual spirituel | tortuous torturous
    | transform transforms | counsellor councillor | premiere premier | principal principle | pressing pressuring
    | striped stripped | taping tapping | staring starring | scared scarred | planed planned | planing planning
    | caring carring | barred bared | filing filling | wining winning | dining dinning | riding ridding
    | Austria Australia | Austrian Australian | Johnson Johnston | Slovenia Slovakia | Niger Nigeria
"""
LOOKALIKES = frozenset(frozenset(pair.casefold().split()) for pair in _PAIRS.split("|"))


def is_slip(typed: str, meant: str, *, is_name: bool = False) -> bool:
    """Whether ``typed`` is ``meant`` with one letter left out, added, exchanged, or changed with its neighbour.

    Both are in small letters. In a name any letter but the first and an s at the end may be wrong, since names have
    few look-alikes; what other names the text has is for the caller to look up.
    """
    if typed == meant or len(meant) < SHORTEST or not (typed.isalpha() and meant.isalpha()):
        return False
    start = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    if not _is_one_edit(typed, meant, start) or frozenset((typed, meant)) in LOOKALIKES:
        return False
    if is_name:
        return start >= 1 and typed.rstrip("s") != meant.rstrip("s")
    return _is_harmless(typed, meant, start)


def _is_one_edit(typed: str, meant: str, start: int) -> bool:
    """Whether one edit at ``start``, where the words begin to differ, makes them equal (Damerau-Levenshtein)."""
    a, b = typed[start:], meant[start:]
    is_swap = a[:2] == b[1::-1] and a[2:] == b[2:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or is_swap


def _is_harmless(typed: str, meant: str, start: int) -> bool:
    if start < _SAFE_START or typed[-1] != meant[-1]:
        return False
    is_exchange = len(typed) == len(meant) and typed[start + 1 :] == meant[start + 1 :]
    return not is_exchange or len(meant) >= LONG or {typed[start], meant[start]} <= _VOWELS
