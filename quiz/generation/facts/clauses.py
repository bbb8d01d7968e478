"""Simple statements inside a sentence: subject, verb and what belongs to them, with hedge, negation and speaker.

Only clauses of the main line are taken (the root, its conjuncts, and what somebody is reported to say); anything that
the parser is likely to have got wrong is left out rather than repaired.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generation.facts.antecedents import is_definite, is_source, is_told
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON
from quiz.generation.facts.names import Name, Names
from quiz.generation.facts.quotes import named_person
from quiz.generation.facts.references import References
from quiz.generation.facts.soundness import is_sound
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.reporting import REPORTS_FACT, SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import DOUBTING, HEDGES, NEGATIONS
from quiz.generation.vocabulary.wordlists import words

#: Relations of a word that is no part of its head's statement.
_OUTSIDE = frozenset({"conj", "cc", "parataxis", "discourse", "vocative", "list", "punct"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: "I think" before what somebody says takes nothing from it, once the speaker is named.
_THINKS = frozenset({"think", "believe", "say"})
DROPPED_ADVERBS = frozenset(
    words("""
    however also too then thus therefore moreover furthermore meanwhile indeed besides additionally consequently
    nevertheless nonetheless again finally importantly first firstly second secondly third thirdly lastly
""")
)


@dataclass(frozen=True, eq=False)
class Clause:
    """``head`` is the verb, or the noun or adjective after a form of *be* (``copula``); ``finite`` carries the tense.

    ``speaker`` is who is reported to say it, None for the article's own statement; ``borrowed`` says that the subject
    stands in another clause of the sentence.
    """

    sentence: Sentence
    head: Word
    subject: Word
    finite: Word
    copula: Word | None
    auxiliaries: tuple[Word, ...]
    words: tuple[Word, ...]
    speaker: Name | None
    saying: str
    borrowed: bool
    #: The words of the subject where it stands outside the clause: what a "which" or "who" stands for.
    antecedent: tuple[Word, ...] = ()

    @property
    def passive(self) -> bool:
        return self.head.has("aux:pass")

    @property
    def negated(self) -> bool:
        return any(word.lower in NEGATIONS for word in self.core)

    @property
    def expletive(self) -> bool:
        """ "It is hard to …", "It is a problem that …": the subject stands for what follows."""
        if self.subject.lower != "it" or self.copula is None:
            return False
        behind = [word for word in self.words if word.i > self.head.i]
        return any(word.tag in {"TO", "IN"} and word.lower in {"to", "that"} for word in behind)

    @property
    def hedged(self) -> bool:
        return any(word.lower in HEDGES or word.lemma in HEDGES for word in self.words)

    @property
    def core(self) -> list[Word]:
        """Finite verb, auxiliaries, adverbs and head: the line of the predicate without its complements."""
        return [
            word
            for word in self.words
            if word is self.finite or word is self.head or word.head is self.head and _is_light(word)
        ]

    @property
    def subject_words(self) -> list[Word]:
        return list(self.antecedent) or self.subject.subtree()


def _is_light(word: Word) -> bool:
    return word.dep in {"aux", "aux:pass", "advmod", "cop", "expl", "det"}


def clauses(sentence: Sentence, names: Names, references: References, cut: bool = False) -> Iterator[Clause]:
    """Yield the sound clauses of ``sentence`` in the order of the text.

    ``cut`` says that it is part of a longer sentence, whose other part may name an "it".
    """
    root = sentence.root
    if root is None or _is_hopeless(sentence):
        return
    for head in [root, *(word for word in root.all("conj") if _is_free(word, root, sentence))]:
        speaker, saying = _source(sentence, head, names)
        speaker = speaker or references.viewpoint(sentence)
        for aside in _sayings(head, root):
            subject = aside.child("nsubj")
            speaker = named_person(subject, names) or references.person(subject, sentence) if subject else None
            saying = aside.lemma
        yield from _clause(sentence, head, speaker, saying, root, cut)
        yield from _reported(sentence, head, names, references, cut)
    for head in sentence.words:
        if head.dep == "acl:relcl":
            yield from _relative(sentence, head, names)


def _relative(sentence: Sentence, head: Word, names: Names) -> Iterator[Clause]:
    """ "Vardo Motors, which built the bus, …": what is added about the thing named right before the comma."""
    pronoun, noun = head.child("nsubj", "nsubj:pass"), head.head
    auxiliaries, copula = tuple(head.all("aux", "aux:pass")), head.child("cop")
    finite = next((word for word in [*auxiliaries, copula, head] if word is not None and word.tag in _FINITE), None)
    if pronoun is None or finite is None or pronoun.lower not in {"which", "who"} or pronoun.i < 2:
        return
    last, comma = sentence.words[pronoun.i - 2], sentence.words[pronoun.i - 1]
    name = names.at(noun)
    is_next = last is noun or name is not None and names.at(last) is name
    if comma.text != "," or not is_next or not is_definite(noun) or is_told(noun):
        return
    outside = {*head.subtree(), *(word for child in noun.all("case", "cc", "conj") for word in child.subtree())}
    subject = tuple(word for word in noun.subtree() if word not in outside and not word.is_punctuation)
    own = [word for word in _own_words(head) if word is not pronoun]
    words = tuple(sorted({*subject, *own}, key=lambda word: word.i))
    clause = Clause(sentence, head, noun, finite, copula, auxiliaries, words, None, "", False, subject)
    if is_sound(clause) and not _loses_source(clause):
        yield clause


def _sayings(head: Word, root: Word) -> list[Word]:
    """A "the report continues" that hangs on behind what it reports."""
    return [
        word
        for word in [*head.all("parataxis"), *root.all("parataxis")]
        if word.lemma in SAYING_LEMMAS and word.i > head.i and not word.has("ccomp")
    ]


def _is_free(head: Word, root: Word, sentence: Sentence) -> bool:
    """A conjunct that stands by itself: no "that" before it, no condition over the whole, no change of mood."""
    conditional = any(word.lower in {"if", "unless"} for word in sentence.words[: head.i])
    modal = any(word.tag == "MD" for word in head.children) != any(word.tag == "MD" for word in root.children)
    shares_subject = not head.has("nsubj", "nsubj:pass")
    if shares_subject and not _is_coordinated(head, root, sentence):
        return False
    return head.i > root.i and not head.has("mark") and not conditional and not (shares_subject and modal)


def _is_coordinated(head: Word, root: Word, sentence: Sentence) -> bool:
    """Something joins the two: an "and" in the row of conjuncts, or a sign that parts more than a comma."""
    joined = any(word.has("cc") for word in root.all("conj"))
    return joined or any(word.text in {";", "–", "—", ":", "-"} for word in sentence.words[root.i : head.i])


def _is_hopeless(sentence: Sentence) -> bool:
    roots = [word for word in sentence.words if word.head is word]
    return len(roots) != 1 or sentence.text.rstrip("\"'”’)").endswith("?") or len(sentence.words) < 4


def _clause(
    sentence: Sentence, head: Word, speaker: Name | None, saying: str, root: Word, cut: bool = False
) -> Iterator[Clause]:
    subject = head.child("nsubj", "nsubj:pass")
    borrowed = subject is None and head is not root
    if borrowed:
        subject = root.child("nsubj", "nsubj:pass")
    copula = head.child("cop")
    auxiliaries = tuple(head.all("aux", "aux:pass"))
    finite = next((word for word in [*auxiliaries, copula, head] if word is not None and word.tag in _FINITE), None)
    if subject is None or finite is None or len(head.all("nsubj", "nsubj:pass")) > 1:
        return
    words = _own_words(head) + (subject.subtree() if borrowed else [])
    clause = Clause(
        sentence,
        head,
        subject,
        finite,
        copula,
        auxiliaries,
        tuple(sorted(set(words), key=lambda word: word.i)),
        speaker,
        saying,
        borrowed,
    )
    names_nothing = subject.lower in {"there", "it"} and not clause.expletive and not (cut and subject.lower == "it")
    if is_sound(clause) and not names_nothing and not _loses_source(clause) and not _is_torn(clause):
        yield clause


def _is_torn(clause: Clause) -> bool:
    """ "… and the main reason | is cost": the parser joined half of the next statement to this one.

    One comma alone parts no subject from its verb: "The chance to sing, | dance and play has made …" is a list.
    """
    words, last = clause.sentence.words, clause.words[-1].i
    runs_on = last + 1 < len(words) and words[last + 1].tag in _FINITE
    commas = [word.text for word in clause.subject_words].count(",")
    return runs_on or commas == 1 and clause.subject_words[-1].text == ","


def _loses_source(clause: Clause) -> bool:
    """Told by somebody without a name, or under a "reportedly" that stands in another clause of the sentence."""
    told = clause.speaker is None and any(is_source(child) for child in clause.head.children)
    told = told or clause.speaker is None and bool(clause.saying)
    return told or any(word.lower in DOUBTING and word not in clause.words for word in clause.sentence.words)


def _own_words(head: Word) -> list[Word]:
    """The head's subtree without other clauses, discourse words and an "according to" that names the source."""
    words = [head]
    for child in head.children:
        is_degree = child.lower == "too" and child.i < head.i
        is_link = child.lower in DROPPED_ADVERBS and child.dep == "advmod" and not is_degree
        if child.dep in _OUTSIDE or is_link or is_source(child):
            continue
        words.extend(child.subtree())
    inner = [
        word
        for word in head.children
        if word.dep == "punct" and min(w.i for w in words) < word.i < max(w.i for w in words)
    ]
    return [word for word in words + inner if word.start >= 0]


def _source(sentence: Sentence, head: Word, names: Names) -> tuple[Name | None, str]:
    for child in head.all("obl", "nmod"):
        if is_source(child):
            return named_person(child, names, PERSON, ORGANISATION), "according"
    return None, ""


def _reported(sentence: Sentence, verb: Word, names: Names, references: References, cut: bool) -> Iterator[Clause]:
    """What a named speaker is said to say: "X said (that) S" and "S, X said"."""
    complement = verb.child("ccomp")
    if verb.lemma not in REPORTS_FACT or complement is None or complement.start < 0 or _is_qualified(verb):
        return
    subject = verb.child("nsubj")
    if subject is None:
        return
    if subject.lower == "i" and sentence.inside is not None and verb.lemma in _THINKS:
        yield from _clause(sentence, complement, None, "", complement, cut)
    speaker = named_person(subject, names, PERSON, ORGANISATION) or references.person(subject, sentence)
    if speaker is not None:
        yield from _clause(sentence, complement, speaker, verb.lemma, complement, cut)


def _is_qualified(verb: Word) -> bool:
    """Not plainly said: "did not say", "would say", "thought it unlikely that …"."""
    helpers = [word for word in verb.children if word.dep in {"aux", "advmod"}]
    doubted = any(word.lower in NEGATIONS or word.tag == "MD" for word in helpers)
    return doubted or verb.has("xcomp") or any(word.lower == "it" for word in verb.all("obj", "expl"))
