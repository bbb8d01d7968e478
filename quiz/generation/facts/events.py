"""What happened when: past events of the article with an absolute date, told without it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.names import Name
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.quantities import DATE, MONTH, YEAR, Quantity, value_of
from quiz.generation.parse.inflection import verb_base, verb_form
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.calendar import MONTHS
from quiz.generation.vocabulary.vagueness import FIRST_AND_SECOND, HEDGES, NEGATIONS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.trimming import shortened, trimmed

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_SHORTEST, _LONGEST = 4, 16
#: Words that tell an order themselves, or lean on another event.
_TELLING_ORDER = frozenset(
    words("""
    first second third last finally further again another later then before after since until till earlier following
    eventually next still already remained continued former latest earliest once meanwhile afterwards previously new
    resumed regained returned born died death
""")
)
#: A line that opens with one of these would look unlike the others.
_FRONTED = frozenset(words("at in on with by for from during under as despite together alongside among to there"))
_MONTH_NUMBERS = {month.lower(): place for place, month in enumerate(MONTHS, start=1)}


@dataclass(frozen=True, eq=False)
class Event:
    """``text`` tells it in the past tense, with a capital and no full stop; ``when`` is (year, month, day), 0 where
    it is not told; ``date`` is the date as printed; ``subject`` is the name of whoever it is told of, or empty;
    ``gerund`` tells it without the subject ("opening a shop"), empty where that cannot be done."""

    sentence: Sentence
    text: str
    when: tuple[int, int, int]
    date: str
    subject: str
    gerund: str = ""


def events(reading: Reading) -> list[Event]:
    """Return the dated events in the order of the text, one for each sentence and date, the shortest telling."""
    found: dict[tuple[int, str], Event] = {}
    for event in _tellings(reading):
        place = (event.sentence.index, event.date)
        if place not in found or len(event.text) < len(found[place].text):
            found[place] = event
    unique = {event.text.lower(): event for event in found.values()}
    return sorted(unique.values(), key=lambda event: (event.sentence.index, event.when))


def in_time(found: list[Event]) -> list[Event]:
    """The events in the order in which they happened, without those whose place among them is not certain."""
    certain: list[Event] = []
    for event in sorted(found, key=lambda event: event.when):
        if not certain or _is_before(certain[-1], event):
            certain.append(event)
    return certain


def _is_before(left: Event, right: Event) -> bool:
    """Certain from the dates alone: of two in one year both must have a month."""
    if left.when[0] != right.when[0]:
        return left.when[0] < right.when[0]
    return 0 < left.when[1] < right.when[1]


def _tellings(reading: Reading) -> Iterator[Event]:
    for clause in reading.clauses:
        if clause.speaker is None and clause.sentence.inside is None and not clause.hedged and not clause.negated:
            told = _without_time_clause(trimmed(list(clause.words)))
            yield from _told(clause.sentence, told, clause.subject, reading)
    for sentence in reading.sentences:
        root = sentence.root
        subject = root.child("nsubj", "nsubj:pass") if root is not None else None
        if subject is not None and not sentence.quotations and not reading.is_misprinted(sentence):
            for kept in shortened(_without_time_clause(trimmed(sentence.words))):
                yield from _told(sentence, kept, subject, reading)


def _told(sentence: Sentence, told: list[Word], subject: Word, reading: Reading) -> Iterator[Event]:
    dates = [
        quantity
        for quantity in reading.quantities_of(sentence)
        if quantity.kind in {YEAR, MONTH, DATE} and any(_is_inside(word, quantity, sentence) for word in told)
    ]
    if len(dates) != 1:
        return
    phrase = _phrase(told, dates[0], sentence)
    when = _when(dates[0])
    if not phrase or when is None:
        return
    rest = [word for word in told if word not in phrase]
    if rest and rest[0].text == ",":
        rest = rest[1:]
    replaced = name_pronoun(rest, sentence, reading)
    if not _is_event(rest) or open_reference(rest, sentence, reading, replaced):
        return
    text = capitalised(printed(rest, sentence, replaced))
    if _SHORTEST <= word_count(text) <= _LONGEST and rest[0].lower not in _FRONTED:
        name = reading.names.at(subject) or reading.references.person(subject, sentence)
        told_of = name.text if name else ""
        text = _with_full_name(text, name)
        gerund = _gerund(rest, sentence) if told_of and text.startswith(f"{told_of} ") else ""
        yield Event(sentence, text, when, dates[0].text, told_of, gerund)


def _gerund(told: list[Word], sentence: Sentence) -> str:
    """ "He quickly opened a shop" as "quickly opening a shop", "She was sent home" as "being sent home"."""
    place = next(place for place, word in enumerate(told) if word.tag == "VBD")
    if told[place].lemma in {"begin", "start", "continue"}:
        return ""
    verb, adverbs = told[place], [word for word in told[:place] if word.tag == "RB"]
    form = "being" if verb.lemma == "be" else verb_form(verb_base(verb.text, verb.lemma), "VBG")
    pieces = [printed(adverbs, sentence), form, printed(told[place + 1 :], sentence)]
    return " ".join(piece for piece in pieces if piece)


def _with_full_name(text: str, name: Name | None) -> str:
    """The same name in front of every event, so that the lines look alike."""
    for form in sorted(name.forms, key=len, reverse=True) if name is not None and name.kind == PERSON else ():
        if name is not None and text.startswith(f"{form} "):
            return name.text + text.removeprefix(form)
    return text


def _is_inside(word: Word, quantity: Quantity, sentence: Sentence) -> bool:
    start = word.start - sentence.start
    return quantity.start <= start < quantity.end


def _phrase(told: list[Word], date: Quantity, sentence: Sentence) -> list[Word]:
    """The words of "in 1947" or "on 5 May 1947" that say when all of it happened, else none."""
    inside = [place for place, word in enumerate(told) if _is_inside(word, date, sentence)]
    first, last = inside[0], inside[-1]
    if not first or told[first - 1].lower not in {"in", "on"} or told[first - 1].i + 1 != told[first].i:
        return []
    is_front = first == 1
    following = told[last + 1] if last + 1 < len(told) else None
    at = next((word for word in told[first : last + 1] if word.head not in told[first : last + 1]), told[first])
    hangs_on_verb = at.head.is_verb or at.head.has("cop") or (following is None and at.head.head.tag == "VBD")
    if not (is_front or hangs_on_verb) or (following is not None and following.text in {"–", "-"}):
        return []
    return told[first - 1 : last + 1]


def _when(date: Quantity) -> tuple[int, int, int] | None:
    numbers = [int(piece) for piece in date.text.replace(",", " ").split() if piece.isdigit()]
    year = next((number for number in numbers if number > 31), 0)
    if date.kind == YEAR:
        year = int(value_of(date.text))
    if not year:
        return None
    month = next((_MONTH_NUMBERS[word.lower()] for word in date.text.split() if word.lower() in _MONTH_NUMBERS), 0)
    day = next((number for number in numbers if number <= 31), 0)
    return (year, month, day)


def _is_event(told: list[Word]) -> bool:
    """In the past tense, certain, in one clause, and silent about its place among other events."""
    lower = {word.lower for place, word in enumerate(told) if not _is_in_name(told, place)}
    finite = [word for word in told if word.tag in {"VBD", "VBZ", "VBP", "MD"}]
    if len(finite) != 1 or finite[0].tag != "VBD" or any(word.quoted for word in told):
        return False
    if lower & (_TELLING_ORDER | HEDGES | NEGATIONS | FIRST_AND_SECOND):
        return False
    opens_clause = any(word.tag in {"WRB", "WDT", "WP", "WP$"} or word.dep == "mark" for word in told)
    return not opens_clause and not any(word.text in {":", ";", "("} for word in told)


def _is_in_name(told: list[Word], place: int) -> bool:
    """The first word of "the first International Meeting" or of "the Second Bank"."""
    word, following = told[place], told[place + 1] if place + 1 < len(told) else None
    return (
        place > 0 and following is not None and following.is_name and (word.is_name or told[place - 1].lower == "the")
    )


def _without_time_clause(told: list[Word]) -> list[Word]:
    """Without a "when …" or "as …" at the end, which tells of another event."""
    for place, word in enumerate(told):
        if place >= 4 and word.lower in {"when", "while", "as"} and (word.tag == "WRB" or word.dep == "mark"):
            return told[:place]
    return told


def of_one_story(found: list[Event]) -> list[Event]:
    """The events told of whoever most of them are told of; all of them where they stand in one section."""
    subjects = [event.subject for event in found]
    most = max(subjects, key=subjects.count, default="")
    same = [event for event in found if event.subject == most and most]
    if len(same) >= 3:
        return same
    sections = [event.sentence.section for event in found]
    section = max(sections, key=sections.count, default=0)
    return [event for event in found if event.sentence.section == section]
