"""What people do in the article, as phrases that can be put into another form: "To open …", "By opening …"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.parse.inflection import verb_base, verb_form
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import FIRST_AND_SECOND, PERSONAL
from quiz.generation.vocabulary.verbs import STATES
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import printed, word_count
from quiz.generation.wording.questions import lightened

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_INTRODUCING = frozenset(words("that which who whom whose what how why where when if as than because while"))
_SHORTEST, _LONGEST = 3, 14


@dataclass(frozen=True, eq=False)
class VerbPhrase:
    """``base`` is the verb's base form, ``tail`` what follows it in print.

    ``doer`` names who does it (a name or the lemma of a noun, empty where unknown); ``aim`` says that the article
    itself gives it as a purpose or means.
    """

    base: str
    tail: str
    sentence: Sentence
    doer: str = ""
    aim: bool = False

    def infinitive(self) -> str:
        return f"{self.base} {self.tail}"

    def gerund(self) -> str:
        return f"{verb_form(self.base, 'VBG')} {self.tail}"


def verb_phrases(reading: Reading) -> list[VerbPhrase]:
    """Return every phrase of the article that says what somebody does and can stand alone, without repeats."""
    found = [_of_clause(clause, reading) for clause in reading.clauses if clause.sentence.inside is None]
    for sentence in reading.sentences:
        for word in sentence.words:
            if (
                word.tag in {"VB", "VBG"}
                and word.start >= 0
                and not word.quoted
                and word.dep in {"xcomp", "advcl", "acl", "conj"}
            ):
                found.append(phrase_of(word, sentence, reading))
    unique: dict[str, VerbPhrase] = {}
    for phrase in found:
        if phrase is not None:
            unique.setdefault(f"{phrase.base} {phrase.tail}".lower(), phrase)
    return list(unique.values())


def phrase_of(verb: Word, sentence: Sentence, reading: Reading, alone: bool = True) -> VerbPhrase | None:
    """The phrase that ``verb`` heads; ``alone`` asks that it has no open reference."""
    tail = [word for word in lightened(word for word in verb.subtree() if word.i >= verb.i) if word is not verb]
    tail = _until_clause_end(tail) if alone else tail
    if verb.has("cop", "aux:pass", "nsubj", "expl") or any(
        child.lower in {"not", "n't", "n’t"} for child in verb.children
    ):
        return None
    return _made(verb, tail, sentence, reading, alone)


def _of_clause(clause: Clause, reading: Reading) -> VerbPhrase | None:
    if (
        clause.negated
        or clause.auxiliaries
        or clause.copula
        or clause.head.lemma in SAYING_LEMMAS
        or clause.finite is not clause.head
    ):
        return None
    tail = [word for word in lightened(clause.words) if word.i > clause.head.i]
    return _made(clause.head, _until_clause_end(tail), clause.sentence, reading, True)


def _until_clause_end(tail: list[Word]) -> list[Word]:
    """Up to the first comma or dash behind which something new begins."""
    for place, word in enumerate(tail):
        if word.text in {",", ";", ":", "–", "—"} and place >= _SHORTEST:
            return tail[:place]
    return tail


def _runs_on(tail: list[Word]) -> bool:
    """A finite verb that nothing introduces belongs to another clause."""
    finite = next((place for place, word in enumerate(tail) if word.tag in {"VBZ", "VBD", "VBP"}), None)
    return finite is not None and not any(word.lower in _INTRODUCING for word in tail[:finite])


def _made(verb: Word, tail: list[Word], sentence: Sentence, reading: Reading, alone: bool) -> VerbPhrase | None:
    while tail and tail[-1].is_punctuation:
        tail = tail[:-1]
    base = verb_base(verb.text, verb.lemma)
    if not tail or base in STATES or tail[-1].tag in {"IN", "DT", "CC", "TO", "PRP$"}:
        return None
    if any(word.lower in FIRST_AND_SECOND or (alone and word.lower in PERSONAL) for word in tail):
        return None
    if _runs_on(tail):
        return None
    text = printed(tail, sentence)
    if not _SHORTEST <= word_count(text) + 1 <= _LONGEST or (alone and open_reference(tail, sentence, reading)):
        return None
    return VerbPhrase(base, text, sentence, doer_of(verb, sentence, reading), _is_aim(verb))


def doer_of(verb: Word, sentence: Sentence, reading: Reading) -> str:
    """Who does what ``verb`` says: its subject, or that of the verb it hangs on."""
    at: Word | None = verb
    while at is not None and not at.has("nsubj", "nsubj:pass"):
        at = at.head if at.head is not at else None
    subject = at.child("nsubj", "nsubj:pass") if at is not None else None
    if subject is None:
        return ""
    name = reading.references.person(subject, sentence) or reading.names.at(subject)
    if name is not None:
        return name.text
    return subject.lemma if subject.is_noun else ""


def _is_aim(verb: Word) -> bool:
    marks = {child.lower for child in verb.all("mark")}
    return verb.dep == "advcl" and bool(marks & {"by", "to"})
