"""What the article says follows from something, or explains it, told by the words that link the two.

Only the link is understood. Both sides stay as they are printed, so that neither must be turned into a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.explaining import up_to_afterthought
from quiz.generation.facts.statements import Statement, statement_of
from quiz.generation.parse.inflection import verb_base, verb_form
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.trimming import has_finite, shortened, trimmed

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

REASON, RESULT, SHOWS = "reason", "result", "shows"
#: Participles that tell what came of it, and those that tell what it shows.
_BRINGS = "leading|resulting|causing|forcing|allowing|enabling|making|leaving|creating|giving|helping|preventing"
_BRINGS += "|prompting|driving|threatening|ensuring|turning|sparking|boosting"
_TELLS = "suggesting|indicating|showing|proving|meaning|implying|demonstrating|revealing|confirming"
_PARTICIPLE = re.compile(
    rf", (?:thus |thereby |therefore )?(?P<verb>{_BRINGS}|{_TELLS}) (?!up\b|out\b|use\b|do\b)(?:that )?"
)
_LINKS = "because of|because|due to|thanks to|as a result of|owing to"
_BECAUSE = re.compile(
    r",? (?:(?P<degree>largely|mainly|chiefly|mostly|partly|in part|simply|only|just|especially|particularly) )?"
    rf"(?P<link>{_LINKS}) "
)
_BECAUSE_IN_FRONT = re.compile(rf"(?P<link>{_LINKS}) (?P<reason>[^,;:–—]+), (?=\S)", re.I)
_SO = re.compile(r", (?:and )?(?:so|therefore)(?! (?:that|far|many|much|called|long|on|as|too|did|does|do)\b) ")
_THEN = re.compile(
    r"(?:As a (?:result|consequence),|As a result of this,|Consequently,|Therefore,|Thus,|Hence,"
    r"|(?:This|That) (?:means?|meant)(?: that)?) (?=\S)"
)
_THUS_SHOWN = re.compile(
    r"(?:This|That|It) (?:shows?|showed|suggests?|suggested|proves?|proved|indicates?|indicated) that "
)
_CLAUSE_ENDS = frozenset({".", ";", ":", "–", "—"})
_LONGEST_MAIN, _SHORTEST, _LONGEST = 20, 3, 24


@dataclass(frozen=True, eq=False)
class Link:
    """``sort`` says what ``answer`` is to ``main``: its reason, its result, or what it shows."""

    sort: str
    main: Statement
    answer: str
    #: The sentence of the answer, and the words of both.
    sentence: Sentence
    words: tuple[Word, ...]


def links(reading: Reading) -> Iterator[Link]:
    """Yield what is linked inside a sentence and over two, in the order of the text."""
    before: Sentence | None = None
    for sentence in reading.sentences:
        if any(quote.speech for quote in sentence.quotations) or reading.is_misprinted(sentence):
            before = None
            continue
        yield from _inside(sentence, reading)
        if before is not None and (before.section, before.paragraph) == (sentence.section, sentence.paragraph):
            yield from _over_two(before, sentence, reading)
        before = sentence


def _inside(sentence: Sentence, reading: Reading) -> Iterator[Link]:
    for pattern, make in ((_PARTICIPLE, _participle), (_BECAUSE, _because), (_SO, _so)):
        found = list(pattern.finditer(sentence.text))
        if len(found) == 1:
            made = make(found[0], sentence, reading)
            if made is not None:
                yield made
                return
    in_front = _BECAUSE_IN_FRONT.match(sentence.text)
    made = _because_in_front(in_front, sentence, reading) if in_front else None
    if made is not None:
        yield made


def _participle(found: re.Match[str], sentence: Sentence, reading: Reading) -> Link | None:
    """ "The dam broke, flooding …": the participle hangs on the main verb and tells of all of it."""
    verb = next((word for word in sentence.words if word.start == sentence.start + found.start("verb")), None)
    main = _main(sentence, 0, found.start(), reading)
    if verb is None or main is None or verb.head is not sentence.root or verb.dep not in {"advcl", "acl", "conj"}:
        return None
    words = _words(sentence, found.end(), len(sentence.text))
    tells = verb.lower in _TELLS.split("|")
    if tells:
        return (
            _link(SHOWS if verb.lower != "meaning" else RESULT, main, words, sentence, reading)
            if has_finite(words)
            else None
        )
    tense = "VBD" if any(word.tag == "VBD" for word in main.words) else "VBZ"
    told = verb_form(verb_base(verb.text, verb.lemma), tense)
    return _link(
        RESULT, main, _words(sentence, found.start("verb"), len(sentence.text)), sentence, reading, (verb, f"It {told}")
    )


def _because(found: re.Match[str], sentence: Sentence, reading: Reading) -> Link | None:
    main = _main(sentence, 0, found.start(), reading)
    words = _words(sentence, found.end(), len(sentence.text))
    top = next((word for word in words if word.head not in words), None)
    if main is None or top is None or top.head is not sentence.root or not _fits(words, found["link"]):
        return None
    opening = _opening(found["link"])
    return _link(
        REASON,
        main,
        words,
        sentence,
        reading,
        opening=f"{found['degree']} {opening.lower()}" if found["degree"] else opening,
    )


def _because_in_front(found: re.Match[str], sentence: Sentence, reading: Reading) -> Link | None:
    main = _main(sentence, found.end(), len(sentence.text), reading)
    words = _words(sentence, found.start("reason"), found.end("reason"))
    if main is None or not _fits(words, found["link"].lower()):
        return None
    return _link(REASON, main, words, sentence, reading, opening=_opening(found["link"].lower()))


def _fits(words: list[Word], link: str) -> bool:
    """A statement behind "because", a noun behind the others: "due to open in May" is no reason."""
    return bool(words) and has_finite(words) == (link == "because") and words[0].tag != "VB"


def _opening(link: str) -> str:
    return "Because" if link == "because" else "Because of"


def _so(found: re.Match[str], sentence: Sentence, reading: Reading) -> Link | None:
    main, words = _main(sentence, 0, found.start(), reading), _words(sentence, found.end(), len(sentence.text))
    return _link(RESULT, main, words, sentence, reading) if main is not None and has_finite(words) else None


def _over_two(before: Sentence, sentence: Sentence, reading: Reading) -> Iterator[Link]:
    for pattern, sort in ((_THEN, RESULT), (_THUS_SHOWN, SHOWS)):
        found = pattern.match(sentence.text)
        main = _main(before, 0, len(before.text), reading) if found else None
        if found and main is not None:
            words = _words(sentence, found.end(), len(sentence.text))
            made = _link(sort, main, words, sentence, reading) if has_finite(words) else None
            if made is not None:
                yield made


def _main(sentence: Sentence, start: int, end: int, reading: Reading) -> Statement | None:
    if sentence.root is None or sentence.root.lemma in SAYING_LEMMAS:
        return None
    for words in shortened(trimmed(_words(sentence, start, end))):
        made = statement_of(words, sentence, reading)
        if made is not None and word_count(made.text) <= _LONGEST_MAIN:
            return made
    return None


def _words(sentence: Sentence, start: int, end: int) -> list[Word]:
    return [
        word for word in sentence.words if sentence.start + start <= word.start and word.end <= sentence.start + end
    ]


def _link(
    sort: str,
    main: Statement,
    words: list[Word],
    sentence: Sentence,
    reading: Reading,
    changed: tuple[Word, str] | None = None,
    opening: str = "",
) -> Link | None:
    words = trimmed(up_to_afterthought(words))
    said = [word for word in words if changed is None or word is not changed[0]]
    if not said or any(word.lemma in SAYING_LEMMAS for word in said if word.is_verb):
        return None
    if open_reference([*main.words, *said], sentence, reading, main.replaced if main.sentence is sentence else None):
        return None
    text = printed(words, sentence, {changed[0].i: changed[1]} if changed else {})
    text = text if changed else decapitalised(words, text) if opening else text
    answer = capitalised(f"{opening} {text}".strip())
    if not _SHORTEST <= word_count(answer) <= _LONGEST:
        return None
    return Link(sort, main, answer, sentence, (*main.words, *words))
