"""What a question of a kind must be made of before it is kept, said to the teacher who writes it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from quiz.kinds.base import Asked, Kind, Line
from quiz.kinds.typed import Typed

MOST_ACCEPTED = 20


def arranged(kind: Kind, asked: Asked) -> Asked:
    """The question as it is kept: lines numbered from 1, fixed options in their order, events not in theirs."""
    lines: Sequence[Line] = asked.lines
    if kind.fixed_options:
        lines = _in_fixed_order(kind.fixed_options, lines)
    if kind.partners_are_places:
        lines = _mixed(_placed(lines))
    return replace(asked, lines=tuple(replace(line, position=n) for n, line in enumerate(lines, start=1)))


def fault(kind: Kind, asked: Asked) -> str:
    """What is wrong with the lines or the accepted answers, as sentences for a teacher, or an empty text."""
    if isinstance(kind, Typed):
        return _accepted_fault(kind, asked.accepted)
    return _pairs_fault(kind, asked.lines) if kind.has_partners else _options_fault(kind, asked.lines)


def _accepted_fault(kind: Typed, accepted: Sequence[str]) -> str:
    if not accepted:
        wanted = "what you expect as a good answer" if kind.is_marked_by_hand else "at least one accepted answer"
        return f"Write {wanted}."
    if len(accepted) > MOST_ACCEPTED:
        return f"Write at most {MOST_ACCEPTED} accepted answers. There are {len(accepted)}."
    longest = max(map(len, accepted))
    room = f"An accepted answer has at most {kind.longest} characters. The longest has {longest}."
    return room if longest > kind.longest else ""


def _options_fault(kind: Kind, lines: Sequence[Line]) -> str:
    if kind.fixed_options and sorted(line.text for line in lines) != sorted(kind.fixed_options):
        return f"This kind of question has exactly these options: {' and '.join(kind.fixed_options)}."
    if len(lines) not in kind.line_counts:
        return f"Write {_bounds(kind)} options. There are {len(lines)}."
    if _has_twins(line.text for line in lines):
        return "Two options say the same. Each must be different."
    right = sum(line.is_correct for line in lines)
    if not kind.has_right_option:
        return "There is no right answer to this kind. Mark no option as right." if right else ""
    return "" if right == 1 else f"Mark exactly one option as right. {right or 'None'} marked now."


def _pairs_fault(kind: Kind, lines: Sequence[Line]) -> str:
    whole = [line for line in lines if line.text]
    if len(whole) not in kind.line_counts:
        return f"Write {_bounds(kind)} lines. There are {len(whole)}."
    if _has_twins(line.text for line in whole):
        return "Two lines say the same. Each must be different."
    if kind.partners_are_places:
        return _places_fault(lines)
    if not all(line.partner for line in lines):
        return "Every line needs what belongs to it."
    if _has_twins(line.partner for line in lines):
        return "The same thing belongs to two lines. Each line needs its own."
    return "At most one spare may stand alone, without a line." if len(lines) - len(whole) > 1 else ""


def _places_fault(lines: Sequence[Line]) -> str:
    """Lines have been placed already where no places were written."""
    numbers = [str(number) for number in range(1, len(lines) + 1)]
    if sorted(line.partner for line in lines) == numbers and all(line.text for line in lines):
        return ""
    return f"Number the events from 1 to {len(lines)} as they happened, or leave all the places empty."


def _in_fixed_order(options: Sequence[str], lines: Sequence[Line]) -> list[Line]:
    """All the options as they are spelled, in their order; others, which are a fault, as they came."""
    spelled = {option.casefold(): option for option in options}
    known = [replace(line, text=spelled.get(line.text.casefold(), line.text)) for line in lines]
    known += [Line(0, option) for option in options if option not in {line.text for line in known}]
    return sorted(known, key=lambda line: options.index(line.text) if line.text in options else len(options))


def _placed(lines: Sequence[Line]) -> list[Line]:
    """Events without places were written as they happened."""
    if any(line.partner for line in lines):
        return list(lines)
    return [replace(line, partner=str(place)) for place, line in enumerate(lines, start=1)]


def _mixed(lines: Sequence[Line]) -> list[Line]:
    """In another order than that of the places, where it is that: students must not find it done."""
    places = [line.partner for line in lines]
    if places != sorted(places):
        return list(lines)
    by_text = sorted(lines, key=lambda line: line.text.casefold())
    return by_text if [line.partner for line in by_text] != places else by_text[::-1]


def _has_twins(texts: Iterable[str]) -> bool:
    plain = [" ".join(text.casefold().split()) for text in texts]
    return len(set(plain)) < len(plain)


def _bounds(kind: Kind) -> str:
    return f"{kind.line_counts.start} to {kind.line_counts.stop - 1}"
