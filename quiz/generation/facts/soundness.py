"""Can the parse of a clause be trusted? Where it looks wrong, nothing is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.generation.parse.words import Word, without_brackets

if TYPE_CHECKING:
    from quiz.generation.facts.clauses import Clause

#: Relations that mean the parser was at a loss.
_DOUBTFUL = frozenset({"dep", "orphan", "reparandum", "dislocated", "goeswith", "list", "vocative", "nsubj:outer"})
_ODD_TAGS, _DASHES = frozenset({"LS", "FW", "SYM", "ADD", "UH"}), frozenset({"–", "—", "-"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: How the parts of one name, or a title and a name, hang together: either may be taken for the head.
_IN_NAME = frozenset({"flat", "compound", "nmod:desc"})
_COLLECTIVE = frozenset(
    {"number", "majority", "team", "group", "police", "people", "half", "third", "staff", "family", "couple"}
)
_PLURAL_PRONOUNS = frozenset(
    {"we", "they", "you", "these", "those", "both", "many", "few", "several", "some", "most", "all"}
)


def is_sound(clause: Clause) -> bool:
    """Does the parse look like one that can be trusted? Both parsers must see the same subject.

    Whether they agree on all its parts is left to ``ranking``: beside the other signs here, a ban on every clause in
    which they differ was seen to cost about ten good questions for each bad one.
    """
    words, head, subject, finite = clause.words, clause.head, clause.subject, clause.finite
    own = [word for word in words if word not in clause.subject_words]
    kept = without_brackets(words)
    return (
        subject.i < finite.i <= max(head.i, finite.i)
        and 3 <= len(words) <= 45
        and not any(word.dep in _DOUBTFUL for word in kept)
        and not any(word.tag in _ODD_TAGS for word in kept if word.text not in _DASHES)
        and subject.tag not in {"WP", "WDT", "EX", "IN", "VB", "CD"}
        and (bool(clause.antecedent) or not subject.has("case"))
        and clause.subject_words[0].tag != "CC"
        and not _is_torn(clause)
        and _is_contiguous([word for word in own if word.i >= finite.i])
        and _agree(subject, finite)
        and _tense_fits(clause)
        and _has_agreed_subject(clause)
    )


def _has_agreed_subject(clause: Clause) -> bool:
    subject = clause.subject
    if clause.antecedent:  # ", which …": the two must take it from the same noun
        return clause.head.second_head is clause.head.head
    if subject.is_name:
        subject = _second_top(subject)
    same_verb = subject.second_head is clause.subject.head
    return clause.borrowed or same_verb and subject.second_dep.startswith("nsubj")


def _second_top(name: Word) -> Word:
    """ "Dame Sally Davies": the word of the name on which the second parse hangs the others."""
    inside, top = name.subtree(), name
    while top.second_dep in _IN_NAME and top.second_head in inside:
        top = top.second_head
    return top


def _is_torn(clause: Clause) -> bool:
    """ "good news | and bad news | at once": what goes on belongs to both."""
    last = max(word.i for word in clause.words)
    others = [word for word in clause.head.all("conj") if word not in clause.words and not word.is_verb]
    return clause.head.is_noun and any(word.subtree()[-1].i < last for word in others)


def _is_contiguous(words: list[Word]) -> bool:
    """Nothing but punctuation and dropped adverbs is missing from the words after the verb."""
    gaps = sum(max(0, after.i - before.i - 1) for before, after in zip(words, words[1:], strict=False))
    return gaps <= 4


def _agree(subject: Word, finite: Word) -> bool:
    plural = subject.tag in {"NNS", "NNPS"} or subject.has("conj") or subject.lower in _PLURAL_PRONOUNS
    if finite.tag == "VBZ" or finite.lower == "was":
        return not plural or subject.is_name
    if finite.tag == "VBP" or finite.lower == "were":
        return plural or subject.lower == "i" or subject.lower in _COLLECTIVE or subject.is_name
    return True


def _tense_fits(clause: Clause) -> bool:
    """A finite head has no auxiliary before it; one that is not finite has."""
    if clause.head.is_verb and clause.copula is None:
        return clause.head.tag in _FINITE if not clause.auxiliaries else clause.head.tag in {"VB", "VBN", "VBG", "VBD"}
    return clause.copula is not None
