"""Short forms of names: a surname for a person's full name, initials, well-known abbreviations."""

import re

from quiz.kinds.tolerance.folding import folded, listed

#: Abbreviations of two or three letters, and longer names that mean the same.
_KNOWN = (
    {"uk", "united kingdom"},
    {"us", "usa", "united states", "united states of america"},
    {"un", "united nations"},
    {"eu", "european union"},
    {"who", "world health organization", "world health organisation"},
)
_TITLES = frozenset(listed("mr mrs ms miss dr prof professor sir dame lord lady"))
_PARTICLES = frozenset(listed("de da del della di du la le van von der den ten bin ibn al el"))
#: Small words inside the name of an organisation, which its initials leave out.
_LINKS = frozenset(listed("of the and for de du des"))
#: Last words of names that are not surnames.
_NO_SURNAMES = frozenset(
    listed(
        """
    agency airlines airport army association authority bank bay board bridge bureau bus café castle cathedral church
    city club college commission committee company corporation council county court cross department force foundation
    fund government group hall hospital hotel house institute island islands kingdom lake ministry museum nations
    navy office orchestra organisation organization park parliament party police press river road school service
    society square state states street team theatre town trust union united university valley village water works
    """
    )
)
_ASKS_FOR_A_PERSON = re.compile(r"\b(who|whom|whose|which person)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^\s*the\s+", re.IGNORECASE)


def is_short_for(typed: str, answer: str, stem: str, evidence: str) -> bool:
    """Whether ``typed`` is a short form of ``answer`` or the other way round, and nothing else that the text names."""
    typed, answer = _ARTICLE.sub("", typed), _ARTICLE.sub("", answer)
    return (
        _are_known_forms(typed, answer)
        or _is_abbreviation(typed, answer)
        or _is_persons_short_form(typed, answer, stem, evidence)
    )


def _are_known_forms(typed: str, answer: str) -> bool:
    """Two letters have to be written as an abbreviation is: "us" is a word."""
    if len(_letters(typed)) == 2 and not _letters(typed).isupper():
        return False
    forms = [{" ".join(_words(text)), _letters(text).casefold()} for text in (typed, answer)]
    return any(all(known & form for form in forms) for known in _KNOWN)


def _is_abbreviation(typed: str, answer: str) -> bool:
    """Whether ``typed`` is made of the first letters of a name of at least three words: "MLK", "W.H.O."."""
    words = [word for word in re.findall(r"[^\W\d_]+", answer) if word.casefold() not in _LINKS]
    initials = "".join(word[0] for word in words)
    is_name = len(words) >= 3 and initials.isupper()
    return is_name and " " not in typed.strip() and _letters(typed).casefold() == initials.casefold()


def _is_persons_short_form(typed: str, answer: str, stem: str, evidence: str) -> bool:
    """Whether ``typed`` is the surname of the person named in ``answer``, with or without title and initials."""
    person, given = _name(answer), _name(typed)
    if not given or not _is_person(answer, stem) or len(given) > len(person):
        return False
    surname = _surname(person)
    if given[-len(surname) :] != surname or _has_namesake(surname, person, f"{stem} {evidence}"):
        return False
    firsts, typed_firsts = person[: -len(surname)], given[: -len(surname)]
    return all(
        short == full or (len(short) == 1 and full.startswith(short))
        for short, full in zip(typed_firsts, firsts, strict=False)
    )


def _is_person(answer: str, stem: str) -> bool:
    """A title says so; or the question asks who, and the name has the look of a person's."""
    tokens = re.findall(r"[^\W\d_]+", answer)
    if not tokens or any(token[0].islower() and token not in _PARTICLES for token in tokens):
        return False
    if tokens[0].casefold() in _TITLES:
        return True
    looks_like_one = 2 <= len(tokens) <= 4 and tokens[-1].casefold() not in _NO_SURNAMES
    return looks_like_one and bool(_ASKS_FOR_A_PERSON.search(stem))


def _surname(name: list[str]) -> list[str]:
    """The last word with the particles before it."""
    start = len(name) - 1
    while start > 1 and name[start - 1] in _PARTICLES:
        start -= 1
    return name[start:]


def _has_namesake(surname: list[str], person: list[str], context: str) -> bool:
    """Whether the text names somebody else of that surname: then it does not tell who is meant."""
    words = re.findall(r"[^\W\d_]+", context)
    forms = [folded(word) for word in words]
    size = len(surname)
    befores = [
        (words[index - 1], forms[index - 1])
        for index in range(1, len(forms) - size + 1)
        if forms[index : index + size] == surname
    ]
    return any(word[0].isupper() and before not in _TITLES and before not in person for word, before in befores)


def _name(text: str) -> list[str]:
    """The words of a name without its titles."""
    words = _words(text)
    while words and words[0] in _TITLES:
        words = words[1:]
    return words


def _words(text: str) -> list[str]:
    return [folded(word) for word in re.findall(r"[^\W\d_]+", text.replace("'", "").replace("’", ""))]


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalpha())
