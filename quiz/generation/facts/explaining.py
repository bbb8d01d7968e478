"""What the article gives a reason for, and the reason in words that can stand behind a "Because"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.lives import HE, SHE
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.parse.words import Half, Sentence, Word
from quiz.generation.vocabulary.reporting import REPORTING, SAYING_LEMMAS
from quiz.generation.wording.phrases import decapitalised, printed, tidy, word_count
from quiz.generation.wording.questions import lightened, question
from quiz.generation.wording.trimming import has_finite, trimmed

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

BECAUSE, BECAUSE_OF, SO_THAT = "Because", "Because of", "So that"
_OPENINGS = {
    **dict.fromkeys(("because", "since", "so"), BECAUSE),
    "so that": SO_THAT,
    **dict.fromkeys(("because of", "due to", "owing to", "thanks to", "as a result of"), BECAUSE_OF),
}
_LONGEST, _LONGEST_SUBJECT = 30, 7
_SUBJECTS = ("nsubj", "nsubj:pass")
_INNER = frozenset({"acl:relcl", "acl", "ccomp", "advcl"})
_GOING_ON = frozenset(
    {"regardless", "but", "which", "although", "while", "particularly", "especially", "notably", "including"}
)
_NEW_SUBJECTS = frozenset({"that", "this", "it", "they", "we", "i"})
_THINGS, _THEY = frozenset({"it"}), frozenset({"they"})
#: "The reason is because": the subject is the reason.
_NAMED_REASONS = frozenset({"reason", "cause", "explanation"})
#: A source named behind the reason.
_EMPTY = re.compile(r"(?:\w+ )?(?:reasons?|circumstances|factors)$", re.I)
_ATTRIBUTED = re.compile(r",? (?:according to |says? |said )|, (?:[\w.]+ ){1,4}(?:says|said)\b", re.I)
#: What no reason begins with, cut out of its sentence.
_LEANING = re.compile(r"(?:and|but|or|nor|so|then|this|that|these|those|such|there)\b", re.I)


@dataclass(frozen=True, eq=False)
class Cause:
    """``stem`` asks why; ``opening`` and ``text`` make the answer; ``degree`` is a "partly" that belongs to it."""

    clause: Clause
    half: Half
    stem: str
    opening: str
    text: str
    degree: str

    @property
    def key(self) -> str:
        return f"{self.opening} {self.text}"

    @property
    def asked(self) -> list[Word]:
        """The words that the question is made of: clauses in front of the subject are no part of it."""
        front = [verb for verb in self.clause.head.all("advcl") if verb.i < self.clause.subject.i]
        gone = {word for verb in front for word in verb.subtree()}
        return [word for word in self.clause.words if word not in gone]

    @property
    def sentence(self) -> Sentence:
        """The sentence that gives the reason."""
        return self.half.reason


def causes(reading: Reading) -> Iterator[Cause]:
    """Yield what the article explains, as far as question and reason can both be read alone."""
    for clause, half in reading.caused:
        opening = "" if clause.subject.lemma in _NAMED_REASONS else _OPENINGS.get(half.link, "")
        named = _named(clause, half, reading) if opening else None
        if named is None or half.link == "since" and not _is_causal(half, clause):
            continue
        if hangs_lower(clause, half):
            continue
        stem, text = question(clause, "Why", (), reading, named), _reason(half, clause, opening, reading)
        if stem and text:
            yield Cause(clause, half, stem, opening, text, half.degree)


def hangs_lower(clause: Clause, half: Half) -> bool:
    """May what stands behind belong to a "who …" or "that …" at the end of the clause rather than to all of it?"""
    if half.main.start > half.reason.start or clause.expletive:
        return False
    last = max(word.i for word in clause.words if not word.is_punctuation)
    low = _INNER - {"acl:relcl"} | {"nmod", "obl"} if half.link == "by" else _INNER
    inner = [word for word in clause.words if word.dep in low and word is not clause.head]
    if half.link == "by":
        inner = [word for word in inner if word.tag == "VBG" or word.dep in _INNER]
    return any(word.subtree()[-1].i >= last and word.i > clause.finite.i for word in inner)


def _named(clause: Clause, half: Half, reading: Reading) -> dict[int, str] | None:
    """What stands for the clause's subject where what comes first names it; None where that is unclear.

    First comes the reason, or another clause: "Although the boats are old, they …".
    """
    if clause.subject.lower not in _THINGS | _THEY | HE | SHE or clause.expletive:
        return {}
    part = half.reason
    subject = _subject_of(part)
    if half.main.start < half.reason.start:
        part, subject = half.main, _subject_in_front(clause)
        if subject is None:
            return {}
    if subject is None or not subject.is_noun:
        return {} if subject is not None and subject.lower == clause.subject.lower else None
    words = lightened(subject.subtree())
    name = reading.names.at(subject)
    is_person = name is not None and name.kind == PERSON
    plural = subject.tag in {"NNS", "NNPS"} or subject.has("conj")
    fits = (
        is_person if clause.subject.lower in HE | SHE else not is_person and plural == (clause.subject.lower in _THEY)
    )
    if not fits or len(words) > _LONGEST_SUBJECT or open_reference(words, part, reading):
        return None
    text = printed(words, part)
    return {clause.subject.i: text if subject.is_name and len(words) == 1 else decapitalised(words, text)}


def _subject_in_front(clause: Clause) -> Word | None:
    """The subject of the one clause that stands before the pronoun."""
    before = [verb for verb in clause.head.all("advcl") if verb.i < clause.subject.i]
    return before[0].child(*_SUBJECTS) if len(before) == 1 else None


def _subject_of(sentence: Sentence) -> Word | None:
    return sentence.root.child(*_SUBJECTS) if sentence.root is not None else None


def _is_causal(half: Half, clause: Clause) -> bool:
    """ "Since the road is closed, …", but not "Since the road was built, …" or "…, she has lived there"."""
    finite = [word.tag for word in half.reason.words if word.tag in {"VBD", "VBZ", "VBP", "MD"}]
    perfect = any(word.lemma == "have" for word in clause.auxiliaries)
    return bool(finite) and finite[0] in {"VBZ", "VBP", "MD"} and (not perfect or finite[0] == "VBZ")


def _reason(half: Half, clause: Clause, opening: str, reading: Reading) -> str:
    words = up_to_afterthought([word for word in half.reason.words if word.start >= 0])
    words = trimmed(words) if half.link == "so" else words
    if not words or opening == BECAUSE_OF and words[0].tag == "VB":  # "due to open in May"
        return ""
    if (opening != BECAUSE_OF) != has_finite(words) or _ATTRIBUTED.search(printed(words, half.reason)):
        return ""
    root = half.reason.root
    if half.link == "so" and (root is None or root.lemma in SAYING_LEMMAS or words[-1].lower in REPORTING):
        return ""
    plain = printed(words, half.reason)
    if _LEANING.match(plain) or _EMPTY.match(plain) or re.search(r"\bnot only\b(?!.*\bbut\b)|\?", plain):
        return ""
    replaced = _pronoun_for_subject(words, half, clause)
    replaced = replaced or (name_pronoun(words, half.reason, reading) if half.link == "so" else {})
    if _is_open(words, half, clause, reading, replaced):
        return ""
    text = without_marks(printed(words, half.reason, replaced)).rstrip(".")
    if words[0].start == half.reason.printed.start and words[0].i not in replaced:
        text = decapitalised(words, text)
    return text if 2 <= word_count(text) <= _LONGEST else ""


def _pronoun_for_subject(words: list[Word], half: Half, clause: Clause) -> dict[int, str]:
    """The clause's own pronoun in place of the noun that the question names instead."""
    subject = _subject_of(half.reason)
    if clause.subject.lower not in _THINGS | _THEY | HE | SHE or half.main.start < half.reason.start or subject is None:
        return {}
    inside = [word for word in subject.subtree() if word in words]
    if clause.expletive or not inside or inside[0] is not words[0] or not subject.is_noun:
        return {}
    return {inside[0].i: clause.subject.lower, **{word.i: "" for word in inside[1:]}}


def _is_open(words: list[Word], half: Half, clause: Clause, reading: Reading, replaced: dict[int, str]) -> bool:
    """Does the reason point at anything that the question does not name?"""
    subject = _subject_of(half.reason)
    has_same = subject is not None and subject.lower == clause.subject.lower in HE | SHE
    if half.main.start > half.reason.start and not has_same:
        gone = {place for place, text in replaced.items() if text in {"", *_THINGS, *_THEY, *HE, *SHE}}
        return bool(open_reference([word for word in words if word.i not in gone], half.reason, reading, replaced))
    asked = [] if clause.expletive else lightened(clause.words)
    told = words
    if _speaks_of_subject(half.reason, clause, reading):
        told = [word for word in words if word is not words[0]]
    owners = [word for word in clause.subject_words if word.lower in HE | SHE]
    if any(reading.references.person(word, clause.sentence.printed) for word in [clause.subject, *owners]) or (
        reading.names.at(clause.subject)
    ):
        asked = [word for word in asked if word.lower not in HE | SHE]
        told = [word for word in words if word.lower not in HE | SHE]
    return bool(open_reference([*asked, *told], half.reason, reading))


def _speaks_of_subject(reason: Sentence, clause: Clause, reading: Reading) -> bool:
    """Does the reason begin with an "it" or "they" that means the subject of the question?"""
    pronoun = next((word for word in reason.words if word.start >= 0), None)
    name = reading.names.at(clause.subject)
    if pronoun is None or not clause.subject.is_noun or name is not None and name.kind == PERSON:
        return False
    plural = clause.subject.tag == "NNS" or clause.subject.has("conj")
    return pronoun.lower in (_THEY if plural else _THINGS)


def up_to_afterthought(words: list[Word]) -> list[Word]:
    """Up to ", meaning …", ", which …" or ", but …", which only go on."""
    for place, word in enumerate(words[:-1]):
        following = words[place + 1]
        goes_on = following.tag == "VBG" or following.lower in _GOING_ON
        if place >= 2 and word.text in {",", ";", "–", "—"} and (goes_on or word.text == ";"):
            return words[:place]
        is_new = word.lower in {"and", "but"} and following.lower in _NEW_SUBJECTS
        if place >= 4 and is_new and not _is_one_of_several(following, words[:place]):
            return words[:place]
    return words


def _is_one_of_several(that: Word, before: list[Word]) -> bool:
    """ "drugs that cost much and that fail": the second "that" opens a clause of the same noun."""
    pairs = zip(before, before[1:], strict=False)
    return that.lower == "that" and any(noun.is_noun and word.lower == "that" for noun, word in pairs)


def without_marks(text: str) -> str:
    """No quotation marks among the options: one that alone has them would stand out."""
    return tidy(re.sub(r"[“”\"]", "", text))
