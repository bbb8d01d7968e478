"""Cut a sentence where it gives a reason: each side parses better than the whole.

The school closed because the roof leaked.  ->  asked "The school closed", reason "the roof leaked"
The roof leaked, so the school closed.      ->  the same, the other way round
The roof leaked. As a result, the school closed.  ->  the same over two sentences
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quiz.generation.parse.timing import time_cut
from quiz.generation.parse.words import Half, Sentence
from quiz.generation.vocabulary.wordlists import words

#: "by" and a verb in -ing, but no noun that only looks like one.
_MEANS = r"by(?= (?!being|morning|evening|spring|nothing|something|anything|everything)[a-z]{2,}ing )"
_NOUN_LINKS = "because of|due to|owing to|thanks to|as a result of"
_AIM_LINKS = r"so that|in order to|so as to|in an? (?:effort|attempt|bid) to"
_BEHIND = re.compile(
    r",? (?:(?P<degree>especially|largely|mainly|chiefly|mostly|partly|in part|simply|only|just"
    r"|probably|possibly|perhaps|presumably) )?"
    rf"(?P<link>{_NOUN_LINKS}|because|{_AIM_LINKS}|{_MEANS}) ",
    re.I,
)
_MAIN = r"(?P<main>(?!(?:and|or|but|who|which|as|whose)\b)[^,].+)"
_OPENER = r"(?:(?:But|And|So|Yet|However,|Indeed,|In fact,|For example,|For instance,) )?"
_IN_FRONT = re.compile(
    rf"{_OPENER}(?:(?P<degree>Largely|Mainly|Partly|Simply|Only|Just) )?"
    rf"(?P<link>{_NOUN_LINKS}|because|since|in order to|to|{_MEANS}) (?P<reason>[^,;:–—]+), {_MAIN}",
    re.I,
)
_NO_CONDITION = r"(?!so\b|not\b|any\b|only\b|and\b|possible|necessary|needed|at\b)"
_IF_IN_FRONT = re.compile(
    rf"{_OPENER}(?P<link>[Ii]f|[Uu]nless) {_NO_CONDITION}(?P<reason>[^,;:–—]+), (?:then )?{_MAIN}"
)
_NOT_BEHIND = "".join(rf"(?<!\b{word})" for word in words("even as only see know ask asked sure wonder say or"))
_IF_BEHIND = re.compile(rf"{_NOT_BEHIND},? (?P<link>if|unless) {_NO_CONDITION}")
_CONCEDES = r"[Aa]lthough|[Ee]ven though|[Tt]hough|[Dd]espite|[Ii]n spite of"
_CONCEDED_IN_FRONT = re.compile(rf"{_OPENER}(?P<link>{_CONCEDES}) (?P<reason>[^,;:–—]+), {_MAIN}")
_CONCEDED_BEHIND = re.compile(rf",? (?P<link>{_CONCEDES}) (?=\w+ \w+)")
#: Behind one of these stands what follows from the words before it.
_FOLLOWS = re.compile(
    r"(?:, (?:and )?(?P<so>so)(?! (?:that|far|many|much|called|long|on|as|too)\b)|;? and (?P<therefore>therefore)"
    r"|,? which (?P<why>is why)|, (?:which )?(?P<means>means|meant|meaning)(?: that)?) ",
    re.I,
)
#: A sentence that opens so follows from the one before it.
_SO = re.compile(
    r"(?:As a (?:result|consequence),|Consequently,|Therefore,|Thus,|For (?:this|that) reason,|(?:This|That) is why"
    r"|This (?:means|meant)(?: that)?) (?=\S)"
)
#: A sentence that opens so gives the reason for the one before it.
_THIS_BECAUSE = re.compile(r"(?:This|That) (?:is|was) (?:(?P<degree>partly|mainly|largely|simply) )?because ")
_SHORTEST_MAIN, _SHORTEST_REASON = 8, 6


def halves(sentences: Iterable[Sentence]) -> Iterator[Half]:
    """Yield what can be cut, in the order of the text. A reason or a main half may be a whole sentence."""
    before: Sentence | None = None
    for sentence in sentences:
        if any(quote.speech for quote in sentence.quotations):
            before = None
            continue
        follows = before is not None and (before.section, before.paragraph, before.inside) == (
            sentence.section,
            sentence.paragraph,
            sentence.inside,
        )
        over_two = list(_over_two(before, sentence)) if before is not None and follows else []
        yield from over_two or _inside(sentence)
        before = None if sentence.quotations else sentence


def _over_two(before: Sentence, sentence: Sentence) -> Iterator[Half]:
    if found := _SO.match(sentence.text):
        yield Half(_part(sentence, found.end(), len(sentence.text)), before, "so")
    elif found := _THIS_BECAUSE.match(sentence.text):
        yield Half(before, _part(sentence, found.end(), len(sentence.text)), "because", found["degree"] or "")


def _inside(sentence: Sentence) -> Iterator[Half]:
    behind = list(_BEHIND.finditer(sentence.text))
    follows = list(_FOLLOWS.finditer(sentence.text))
    if found := _IN_FRONT.match(sentence.text):
        reason = _part(sentence, found.start("reason"), found.end("reason"))
        main = _part(sentence, found.start("main"), len(sentence.text))
        yield from _long_enough(Half(main, reason, found["link"].lower(), (found["degree"] or "").lower()))
    elif behind and not follows and _may_cut(behind):
        main_end = len(sentence.text[: behind[0].start()].rstrip(" ,"))
        main, reason = _part(sentence, 0, main_end), _part(sentence, behind[0].end(), len(sentence.text))
        yield from _long_enough(Half(main, reason, behind[0]["link"].lower(), (behind[0]["degree"] or "").lower()))
    elif found := _IF_IN_FRONT.match(sentence.text):
        main, reason = (_part(sentence, found.start(side), found.end(side)) for side in ("main", "reason"))
        yield from _long_enough(Half(main, reason, found["link"].lower()))
    elif not behind and not follows and len(found_ifs := list(_IF_BEHIND.finditer(sentence.text))) == 1:
        main = _part(sentence, 0, found_ifs[0].start())
        reason = _part(sentence, found_ifs[0].end(), len(sentence.text))
        yield from _long_enough(Half(main, reason, found_ifs[0]["link"]))
    elif found := _CONCEDED_IN_FRONT.match(sentence.text):
        main, reason = (_part(sentence, found.start(side), found.end(side)) for side in ("main", "reason"))
        yield from _long_enough(Half(main, reason, found["link"].lower()))
    elif not behind and not follows and len(conceded := list(_CONCEDED_BEHIND.finditer(sentence.text))) == 1:
        main = _part(sentence, 0, conceded[0].start())
        reason = _part(sentence, conceded[0].end(), len(sentence.text))
        yield from _long_enough(Half(main, reason, conceded[0]["link"]))
    elif len(follows) == 1 and not behind:
        reason, main = _part(sentence, 0, follows[0].start()), _part(sentence, follows[0].end(), len(sentence.text))
        yield from _long_enough(Half(main, reason, "so"))
    elif not behind and not follows and not found_ifs and (cut := time_cut(sentence.text)):
        yield from _long_enough(Half(_part(sentence, *cut.main), _part(sentence, *cut.time), cut.link))


def _may_cut(links: list[re.Match[str]]) -> bool:
    """At its only link, or at a "because" whose clause holds the others."""
    return len(links) == 1 or links[0]["link"].lower() == "because"


def _long_enough(half: Half) -> Iterator[Half]:
    if len(half.main.text) >= _SHORTEST_MAIN and len(half.reason.text) >= _SHORTEST_REASON:
        yield half


def _part(sentence: Sentence, start: int, end: int) -> Sentence:
    text = sentence.text[start:end]
    start, end = sentence.start + start, sentence.start + end
    inside = [quote for quote in sentence.quotations if start <= quote.start and quote.end <= end]
    return Sentence(
        sentence.section,
        sentence.paragraph,
        sentence.index,
        start,
        end,
        text,
        [],
        inside,
        sentence.inside,
        sentence.printed,
    )
