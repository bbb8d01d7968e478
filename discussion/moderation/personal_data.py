"""What looks as if it would lead a stranger to a person: e-mail addresses, phone numbers, street addresses.

Better a number too many before a teacher's eyes than one too few; but years, dates, sums and scores are what texts
are full of, and are let through.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """``kind`` says what it looks like, as in "an e-mail address"; ``words`` are those that do."""

    kind: str
    words: str


_LINK = re.compile(r"https?://\S+")

_ENDING = r"(?:com|org|net|edu|info|cn|de|fr|uk|es|it|ru|jp|kr|in|br)\b"
_EMAILS = (
    re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"),
    # Spelled out to get past: "ada (at) example.org", "ada at example dot org".
    re.compile(rf"[\w.+-]{{1,64}}\s*[(\[]\s*at\s*[)\]]\s*[\w-]{{1,63}}\s*(?:\.|[(\[]\s*dot\s*[)\]])\s*{_ENDING}", re.I),
    re.compile(rf"[\w.+-]{{1,64}}\s+at\s+[\w-]{{1,63}}\s+dot\s+{_ENDING}", re.I),
)

_PHONE = re.compile(r"(?<![a-zA-Z\d_.,/-])\+?\(?\d(?:[ ./()-]{0,2}\d){6,14}(?![a-zA-Z\d_/])(?![.,-]\d)")
_NO_PHONE = (
    re.compile(r"\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}"),  # a date
    re.compile(r"\d{4} ?[-/] ?\d{2,4}"),  # from year to year
    re.compile(r"\d{4}(?: \d{4})+"),  # a list of years
    re.compile(r"\d{1,3}(?:[ .]\d{3})+"),  # a large number
    re.compile(r"\d+0{3}"),  # a round one
)
#: Fewer digits than this, all in one or each for itself, are a number like any other, or somebody counts.
_PLAIN_DIGITS = 9

_STREETS = (
    re.compile(
        r"\b\d{1,5}[a-zA-Z]?,?\s+(?:[A-Z0-9][\w'’.-]*\s+){1,3}"
        r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Terrace|Crescent|Close|Square)\b"
    ),
    re.compile(r"\b\d{1,4},?\s+(?:bis\s+|ter\s+)?(?:rue|avenue|boulevard|chemin|impasse|allée|quai)\s+[^\s,.;]+", re.I),
    re.compile(r"\b[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|gasse|allee|platz)\s+\d{1,4}[a-z]?\b"),
    re.compile(
        r"\b(?:Calle|Avenida|Via|Viale|Piazza|Rua)\s+(?:[A-ZÁÉÍÓÚ]?[\wáéíóúñ'’]+\s*){1,4},?\s*(?:n\.?º?\s*)?\d{1,4}\b"
    ),
    re.compile(r"[\u4e00-\u9fff]{1,12}(?:路|街|大道|巷|弄|胡同)\s*\d{1,5}\s*[号號]"),
)


def personal_data_in(text: str) -> list[Finding]:
    """Return each thing once, in the order of its kind."""
    narrow = unicodedata.normalize("NFKC", text)
    return list(dict.fromkeys(_findings(narrow)))


def _findings(text: str) -> Iterator[Finding]:
    for pattern in _EMAILS:
        yield from (Finding("an e-mail address", match[0].strip()) for match in pattern.finditer(text))
    for match in _PHONE.finditer(_LINK.sub(" ", text)):
        if _is_phone(match[0].strip(" -./")):
            yield Finding("a phone number", match[0].strip())
    for pattern in _STREETS:
        yield from (Finding("a street address", match[0].strip()) for match in pattern.finditer(text))


def _is_phone(words: str) -> bool:
    if words.startswith("+"):
        return True
    digits = re.sub(r"\D", "", words)
    if len(digits) < _PLAIN_DIGITS and (words.isdigit() or not re.search(r"\d\d", words)):
        return False
    return not any(pattern.fullmatch(words) for pattern in _NO_PHONE)
