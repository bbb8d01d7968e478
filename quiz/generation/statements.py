"""Statements of the article that can stand alone: whole sentences or clauses, lightly trimmed, never reworded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quiz.generation.clauses import DROPPED_ADVERBS, Clause
from quiz.generation.containment import open_reference
from quiz.generation.names import PERSON, Name
from quiz.generation.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.references import HE, SHE
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import POSSESSIVE
from quiz.generation.words import Sentence, Word

if TYPE_CHECKING:
    from quiz.generation.understanding import Reading

_SHORTEST, _LONGEST = 6, 32
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: A statement that opens with one of these leans on the sentence before.
_POOR_STARTS = frozenset(
    {"there", "even", "instead", "rather", "regardless", "likewise", "just", "as", "especially", "among"}
)
_LINKS = (
    ("first", ","),
    ("second", ","),
    ("third", ","),
    ("finally", ","),
    ("for", "example", ","),
    ("for", "instance", ","),
    ("in", "contrast", ","),
    ("similarly", ","),
    ("consequently", ","),
    ("in", "fact", ","),
    ("in", "addition", ","),
    ("of", "course", ","),
    ("on", "the", "flip", "side", ","),
    ("on", "the", "other", "hand", ","),
    ("as", "a", "result", ","),
)
_SUBORDINATING = frozenset(
    {"because", "although", "though", "while", "if", "since", "unless", "whether", "that", "when"}
)
_CONCEDING = frozenset({"while", "although", "though", "despite", "whereas"})
_GOING_ON = frozenset(
    {
        "which",
        "who",
        "whose",
        "while",
        "whereas",
        "with",
        "including",
        "although",
        "though",
        "but",
        "despite",
        "regardless",
    }
)
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
        return finished(printed(self.words, self.sentence, changes), self.speaker)

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


def _whole(sentence: Sentence, reading: Reading) -> Iterator[Statement]:
    if (
        reading.is_misprinted(sentence)
        or any(quote.speech for quote in sentence.quotations)
        or not sentence.text.rstrip("\"'”’)").endswith(".")
    ):
        return
    if any(word.lower in _QUESTION_WORDS for word in sentence.words[:1]) or not _has_finite(sentence.words):
        return
    if any(not quote.closed for quote in sentence.quotations):
        return
    words = trimmed(sentence.words)
    for kept in [words, *shortened(without_concession(words))]:
        yield from _made(sentence, kept, None, reading, None)


def _spoken(sentence: Sentence, reading: Reading) -> Iterator[Statement]:
    """What a named speaker says in quotation marks, as far as it speaks of no I and no you."""
    speaker = reading.speaker_of(sentence)
    if speaker is None or not sentence.text.rstrip("\"'”’)").endswith((".", ",")) or not _has_finite(sentence.words):
        return
    if sentence.words[0].tag in {"VB", "WP", "WRB", "UH"} or len(sentence.quotations) > 0:
        return
    yield from _made(sentence, trimmed(sentence.words), speaker, reading, None)


def without_concession(words: list[Word]) -> list[Word]:
    """Without a "While …," at the start: what follows is stated all the same."""
    if not words or words[0].lower not in _CONCEDING:
        return words
    comma = next((place for place, word in enumerate(words) if word.text == "," and place >= 3), None)
    if comma is None or not _has_finite(words[:comma]) and words[0].lower != "despite":
        return words
    rest = words[comma + 1 :]
    return (
        rest
        if rest and (rest[0].tag in {"DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP"}) and _has_finite(rest)
        else words
    )


def shortened(words: list[Word]) -> Iterator[list[Word]]:
    """Yield ``words``, then shorter and shorter beginnings of them that are statements by themselves."""
    yield words
    for place in range(len(words) - 3, _SHORTEST - 1, -1):
        if words[place].text in {",", "–", "—", ";"} and _is_afterthought(words, place) and _has_finite(words[:place]):
            yield from shortened(words[:place])
            return


def _is_afterthought(words: list[Word], place: int) -> bool:
    """Does the statement only go on behind this comma or dash: a relative clause, a participle, an apposition?"""
    following, rest = words[place + 1], words[place + 1 :]
    inserted = any(word.text == "," for word in words[max(0, place - 5) : place])
    if following.lower in {"which", "who", "whose", "while", "whereas"}:
        return True
    if following.lower in _GOING_ON or following.tag in {"VBG", "VBN"}:
        return not inserted
    return following.lower in {"a", "an"} and not inserted and not any(word.tag == "CC" for word in rest[-5:])


def _of_clause(clause: Clause, reading: Reading) -> Iterator[Statement]:
    if clause.sentence.inside is not None or clause.head.lemma in SAYING_LEMMAS:
        return
    if clause.speaker is None and any(quote.speech for quote in clause.sentence.quotations):
        return
    marks = clause.head.all("mark")
    if any(mark.lower != "that" for mark in marks) or (marks and clause.speaker is None):
        return
    words = trimmed([word for word in clause.words if word not in marks])
    yield from _made(clause.sentence, words, clause.speaker, reading, clause)


def _made(
    sentence: Sentence, words: list[Word], speaker: Name | None, reading: Reading, clause: Clause | None
) -> Iterator[Statement]:
    if not words or _starts_poorly(words):
        return
    replaced = name_pronoun(words, sentence, reading)
    if open_reference(words, sentence, reading, replaced):
        return
    text = printed(words, sentence, replaced)
    if speaker is not None:
        if any(name == speaker.text for name in replaced.values()) or speaker.text in text:
            return
        text = (
            text
            if words[0].is_name or reading.names.at(words[0]) or words[0].i in replaced
            else decapitalised(words, text)
        )
    if _SHORTEST <= word_count(text) <= _LONGEST and _is_balanced(text):
        yield Statement(sentence, tuple(words), finished(text, speaker), speaker, replaced, clause)


def _starts_poorly(words: list[Word]) -> bool:
    """With a word that leans on the sentence before, a footnote's number, or a "Because" that nothing follows."""
    first = words[0]
    hanging = first.lower in _SUBORDINATING and not any(word.text == "," for word in words)
    return first.lower in _POOR_STARTS or first.text.isdigit() or hanging


def trimmed(words: list[Word]) -> list[Word]:
    """Without brackets, a leading "But" and adverbs that only link to the sentence before."""
    kept = without_brackets([word for word in words if word.start >= 0])
    kept = [word for place, word in enumerate(kept) if not _is_link(word, place)]
    for link in _LINKS:
        if [word.lower for word in kept[: len(link)]] == list(link):
            kept = kept[len(link) :]
    while kept and (kept[0].is_punctuation and kept[0].text not in "£$€" or kept[0].tag == "CC"):
        kept = kept[1:]
    while kept and kept[-1].is_punctuation and kept[-1].text != "%":
        kept = kept[:-1]
    if [word.lower for word in kept[-3:]] in ([",", "for", "example"], [",", "for", "instance"]):
        kept = kept[:-3]
    return kept


def _is_link(word: Word, place: int) -> bool:
    return (
        word.lower in DROPPED_ADVERBS
        and word.tag == "RB"
        and (place == 0 or word.lower in {"also", "however", "therefore"})
    )


def without_brackets(words: Iterable[Word]) -> list[Word]:
    """The words outside round and square brackets; all of them where the brackets do not match."""
    words = list(words)
    depth = 0
    kept: list[Word] = []
    for word in words:
        depth += word.text in {"(", "["}
        if not depth:
            kept.append(word)
        depth -= word.text in {")", "]"} and depth > 0
    return kept if not depth else words


def name_pronoun(words: list[Word], sentence: Sentence, reading: Reading) -> dict[int, str]:
    """Put names for the first he or she when nobody is named before it, and for "the committee" when it has a name."""
    return {**_named_things(words, sentence, reading), **_named_person(words, sentence, reading)}


def _named_things(words: list[Word], sentence: Sentence, reading: Reading) -> dict[int, str]:
    replaced: dict[int, str] = {}
    for word, following in zip(words, words[1:], strict=False):
        if word.lower == "the" and reading.is_pointing(word, sentence):
            name = reading.named_by(following.lower, sentence)
            if name is not None and following.i == word.i + 1:
                replaced[word.i] = word.text if name.takes_article else ""
                replaced[following.i] = name.text
    return replaced


def _named_person(words: list[Word], sentence: Sentence, reading: Reading) -> dict[int, str]:
    for word in words:
        name = reading.names.at(word)
        if name is not None and name.kind == PERSON:
            return {}
        if word.lower in HE | SHE:
            if word.dep not in {"nsubj", "nsubj:pass"} and word is not words[0]:
                return {}
            person = reading.references.person(word, sentence)
            if person is None or word.lower in {"himself", "herself"}:
                return {}
            owns = word.lower in POSSESSIVE and word.tag == "PRP$"
            return {word.i: f"{person.text}’s" if owns else person.text}
    return {}


def _has_finite(words: list[Word]) -> bool:
    return any(word.tag in _FINITE for word in words)


def _is_balanced(text: str) -> bool:
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("(") == text.count(")")
