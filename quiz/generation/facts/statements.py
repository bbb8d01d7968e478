"""Statements of the article that can stand alone: whole sentences or clauses, lightly trimmed, never reworded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.names import Name
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.reporting import REPORTING, SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import PRONOUNS
from quiz.generation.wording.emphasis import without_stress
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.trimming import has_finite, shortened, trimmed, without_concession

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_SHORTEST, _LONGEST = 6, 32
#: A statement that opens with one of these leans on the sentence before.
_POOR_STARTS = frozenset(
    {"there", "even", "instead", "rather", "regardless", "likewise", "just", "as", "especially", "among"}
)
_SUBORDINATING = frozenset(
    {"because", "although", "though", "while", "if", "since", "unless", "whether", "that", "when"}
)
#: As an object these are a share of something named before.
_SHARES = frozenset(
    {"half", "most", "some", "many", "few", "several", "all", "none", "third", "quarter", "two", "three"}
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OTHERS = frozenset({"him", "them"})
_QUESTION_WORDS = frozenset({"how", "why", "what", "who"})


@dataclass(frozen=True, eq=False)
class Statement:
    """``words`` are the words kept, ``replaced`` what stands for a pronoun among them; ``text`` ends in a full stop."""

    sentence: Sentence
    words: tuple[Word, ...]
    text: str
    speaker: Name | None = None
    replaced: dict[int, str] = field(default_factory=dict)
    clause: Clause | None = None

    def with_changed(self, words: list[Word], text: str) -> str:
        """The statement with ``text`` in place of the neighbouring ``words``."""
        if text[:1].isalpha() and (article := self._article_before(words[0])) is not None:
            self_changes = {article.i: _indefinite(article, text)}
        else:
            self_changes = {}
        changes = {**self_changes, **self.replaced, words[0].i: text, **{word.i: "" for word in words[1:]}}
        changed = printed(self.words, self.sentence, changes)
        opens = words[0] is self.words[0] or self.words[0].i in self.replaced
        return finished(
            changed if self.speaker is None or opens else decapitalised(list(self.words), changed), self.speaker
        )

    def _article_before(self, word: Word) -> Word | None:
        return next((other for other in self.words if other.i == word.i - 1 and other.lower in {"a", "an"}), None)


def _indefinite(article: Word, text: str) -> str:
    fitting = "an" if text[0].lower() in "aeiou" else "a"
    return fitting.capitalize() if article.text[0].isupper() else fitting


def finished(text: str, speaker: Name | None = None) -> str:
    """A full sentence: capital, full stop, and the source in front where somebody else says it."""
    text = text.rstrip(".")
    if speaker is not None:
        return f"According to {speaker.text}, {text}."
    return f"{capitalised(text)}."


def statements(reading: Reading) -> list[Statement]:
    """Return the statements of the article in the order of the text; a whole sentence before a clause of it."""
    found = [statement for sentence in reading.sentences for statement in _whole(sentence, reading)]
    found += [statement for sentence in reading.parsed.spoken for statement in _spoken(sentence, reading)]
    found += [statement for clause in reading.clauses for statement in _of_clause(clause, reading)]
    seen: set[str] = set()
    unique = []
    for statement in sorted(found, key=lambda s: (s.sentence.index, -len(s.words))):
        if statement.text.lower() not in seen:
            seen.add(statement.text.lower())
            unique.append(statement)
    return unique


def statement_of(words: list[Word], sentence: Sentence, reading: Reading) -> Statement | None:
    """What ``words``, the main part of ``sentence``, state by themselves; None where they cannot stand alone."""
    return next(_made(sentence, trimmed(words), None, reading, None), None)


def _whole(sentence: Sentence, reading: Reading) -> Iterator[Statement]:
    if (
        reading.is_misprinted(sentence)
        or any(quote.speech for quote in sentence.quotations)
        or not sentence.text.rstrip("\"'”’)").endswith(".")
    ):
        return
    if any(word.lower in _QUESTION_WORDS for word in sentence.words[:1]) or not has_finite(sentence.words):
        return
    if any(not quote.closed for quote in sentence.quotations):
        return
    if sentence.root is not None and sentence.root.tag == "VBG" and not sentence.root.has("aux", "cop", "nsubj"):
        return  # "Making a law that allows it.": no statement, whatever its other verbs
    words = trimmed(sentence.words)
    for kept in [words, *shortened(without_concession(words))]:
        yield from _made(sentence, kept, None, reading, None)


def _spoken(sentence: Sentence, reading: Reading) -> Iterator[Statement]:
    """What a named speaker says in quotation marks, as far as it speaks of no I and no you."""
    speaker = reading.speaker_of(sentence)
    if speaker is None or not sentence.text.rstrip("\"'”’)").endswith((".", ",")) or not has_finite(sentence.words):
        return
    if sentence.words[0].tag in {"VB", "WP", "WRB", "UH"} or len(sentence.quotations) > 0:
        return
    yield from _made(sentence, trimmed(sentence.words), speaker, reading, None)


def _of_clause(clause: Clause, reading: Reading) -> Iterator[Statement]:
    if clause.sentence.inside is not None or clause.head.lemma in SAYING_LEMMAS:
        return
    if clause.speaker is None and any(quote.speech for quote in clause.sentence.quotations):
        return
    if not _is_closed(clause):
        return
    marks = clause.head.all("mark")
    if any(mark.lower != "that" for mark in marks) or (marks and clause.speaker is None):
        return
    words = trimmed([word for word in clause.words if word not in marks])
    if _is_elliptic(clause):
        return
    yield from _made(clause.sentence, words, clause.speaker, reading, clause)


def _is_elliptic(clause: Clause) -> bool:
    """ "rejects about half": of what, only the words before tell."""
    return any(word.lower in _SHARES and not word.has("nmod", "obl") for word in clause.head.all("obj"))


def _is_closed(clause: Clause) -> bool:
    """A comma, a full stop or a new clause follows; anything else would be torn off."""
    words = clause.sentence.words
    last = max(word.i for word in clause.words)
    following = words[last + 1] if last + 1 < len(words) else None
    return following is None or following.is_punctuation or following.tag in {"CC", "IN", "WRB"}


def _made(
    sentence: Sentence, words: list[Word], speaker: Name | None, reading: Reading, clause: Clause | None
) -> Iterator[Statement]:
    if not words or _starts_poorly(words) or _is_loose(words) or not _is_sound(sentence, words, clause):
        return
    replaced = name_pronoun(words, sentence, reading)
    if open_reference(words, sentence, reading, replaced):
        return
    replaced = {**without_stress(words), **replaced}
    text = printed(words, sentence, replaced)
    if speaker is not None:
        if any(_means_others(word, words) for word in words):
            return
        if any(name == speaker.text for name in replaced.values()) or speaker.text in text:
            return
        text = (
            text
            if words[0].is_name or reading.names.at(words[0]) or words[0].i in replaced
            else decapitalised(words, text)
        )
    if _SHORTEST <= word_count(text) <= _LONGEST and _is_balanced(text):
        yield Statement(sentence, tuple(words), finished(text, speaker), speaker, replaced, clause)


def _means_others(word: Word, words: list[Word]) -> bool:
    """ "The owners must tell them": whom, only the words before tell."""
    if word.lower not in _OTHERS or word.dep not in {"obj", "iobj"}:
        return False
    verb = next((other.i for other in words if other.tag in _FINITE), 0)
    return not any(other.is_noun and verb < other.i < word.i for other in words)


def _is_sound(sentence: Sentence, words: list[Word], clause: Clause | None) -> bool:
    """Its own verb is there, no comma parts that from its subject, and no "that" stands before both."""
    head = clause.head if clause is not None else sentence.root
    is_whole = clause is None and len(words) == len(trimmed(sentence.words))
    if head is None or head not in words:
        return is_whole
    subject = clause.subject if clause is not None else head.child("nsubj", "nsubj:pass")
    helpers = head.all("aux", "aux:pass", "cop")
    finite = next((word for word in words if word.tag in _FINITE and (word is head or word in helpers)), head)
    if subject is None or subject.i > finite.i or sum(word.text in {"–", "—"} for word in words) % 2:
        return is_whole
    commas = sum(word.text == "," for word in words if subject.i < word.i < finite.i)
    is_parted = commas % 2 == 1 and not subject.has("conj")
    return not is_parted and not any(word.lower == "that" and word.dep == "mark" for word in words[: subject.i])


def _is_loose(words: list[Word]) -> bool:
    """An example of what was said before, a thing under two names, or "… are fine": for what?"""
    lower = [word.lower for word in words]
    pairs = list(zip(lower, lower[1:], strict=False))
    if ("for", "example") in pairs or ("for", "instance") in pairs:
        return True
    verb = next((place for place, word in enumerate(words) if word.tag in {"VBD", "VBZ", "VBP", "MD"}), 0)
    if any(word.lower == "or" and words[verb - 1].is_name for word in words[:verb]):
        return True
    behind = [word for word in words[verb + 1 :] if not word.is_punctuation and word.tag != "RB"]
    return words[verb].lemma == "be" and len(behind) == 1 and behind[0].tag == "JJ"


def _starts_poorly(words: list[Word]) -> bool:
    """With a word that leans on the sentence before, a footnote's number, or a "Because" that nothing follows."""
    first = words[0]
    hanging = first.lower in _SUBORDINATING and not any(word.text == "," for word in words)
    if len(words) > 1 and words[-1].lower in REPORTING and words[-2].lower in PRONOUNS:
        return True
    headless = first.tag in {"MD", "VBZ", "VBD", "VBP", "VB"}
    concedes = first.lower == "even" and len(words) > 1 and words[1].lower in {"though", "if"}
    return first.lower in _POOR_STARTS and not concedes or first.text.isdigit() or hanging or headless


def _is_balanced(text: str) -> bool:
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("(") == text.count(")")
