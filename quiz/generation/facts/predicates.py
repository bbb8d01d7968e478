"""What a clause says of its subject: enough to tell, all of it, and nothing that belongs to another statement."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.generation.facts.clauses import Clause
from quiz.generation.parse.words import Word

#: Fewer nouns, verbs, adjectives and numbers could be said of anybody.
_FEWEST_TELLING = 4
_EMPTY = frozenset({"be", "have", "do", "get", "make", "go", "say"})
_SOME = frozenset({"some", "many", "most", "several", "few", "others"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Births, marriages and deaths are no deeds.
_LIFE = frozenset({"bear", "die", "marry"})
#: What is told of a picture.
_SHOWN = frozenset({"hold", "wear", "stand", "sit", "pose", "smile"})
#: In which year somebody held a lesser post or went to a meeting, nobody need know.
_POSTS = frozenset({"act", "serve", "chair", "preside", "attend", "appoint", "co-chair", "host", "address"})
#: Nobody is guessed at for these.
_BAD = frozenset({"charge", "accuse", "arrest", "convict", "sue", "plagiarize", "plagiarise", "steal", "kill", "rob"})


def is_telling(words: list[Word]) -> bool:
    """Do the words that stay in the question say enough for one person to be meant?"""
    telling = {word.lemma for word in words if word.is_noun or word.is_verb or word.tag in {"JJ", "CD"}}
    return len(telling - _EMPTY) >= _FEWEST_TELLING


def is_vague_subject(clause: Clause) -> bool:
    """ "Some elements of it exist in Norway": which ones, nobody can say, so nobody need know where."""
    first = [word.lower for word in clause.subject_words if not word.is_punctuation][:1]
    return bool({*first, *(word.lower for word in clause.subject.children)} & _SOME)


def is_minor_post(verb: Word) -> bool:
    """ "acted as president of the congress in 1936": what carries nothing but its year."""
    return verb.lemma in _POSTS


def is_whole(clause: Clause, front_moves: bool = True) -> bool:
    """No part of the predicate is left behind, and no second statement has slipped in behind an "and".

    ``front_moves``: what stands before the subject goes to the end of the question.
    """
    if front_moves and _leads_elsewhere(clause):
        return False
    return not (_runs_on(clause) or _leaves_behind(clause) or _is_delicate(clause))


def _leads_elsewhere(clause: Clause) -> bool:
    """What stood in front would seem to belong to a later verb."""
    first = clause.subject_words[0].i
    later = any(word.is_verb and word.i > clause.head.i for word in clause.words)
    return later and any(word.i < first and word.tag in {"IN", "TO"} for word in clause.words)


def _runs_on(clause: Clause) -> bool:
    """A second statement follows behind "and"."""
    return any(_is_clause(word, clause) for word in clause.words if word.tag == "CC" and word.i > clause.finite.i)


def _leaves_behind(clause: Clause) -> bool:
    """ "was old and rusty", "co-founded", "sold the bus and was replaced": half of it, or somebody else's."""
    words, own = clause.sentence.words, {word.i for word in clause.words}
    following = next((word for word in words[max(own) + 1 :] if word.text != ","), None)
    if following is not None and following.tag == "CC" and clause.copula is not None:
        return True
    root, last = clause.sentence.root, clause.subject_words[-1].i
    if clause.borrowed and root is not None and root.has("aux:pass") != clause.passive:
        return True
    return any(place and place > last and words[place - 1].text == "-" and place - 1 not in own for place in own)


def _is_delicate(clause: Clause) -> bool:
    """A birth, a marriage, a death, a pose in a picture, a crime."""
    lemma = clause.head.lemma
    return lemma in _LIFE | _BAD or clause.head.tag == "VBG" and lemma in _SHOWN


def _is_clause(link: Word, clause: Clause) -> bool:
    """Is what follows "and" a clause with a subject of its own?"""
    behind = [word for word in clause.words if word.i > link.i][:9]
    verb = next((place for place, word in enumerate(behind) if word.tag in _FINITE), 0)
    return verb > 0 and not any(word.tag in {"WDT", "WP", "IN"} for word in behind[:verb])


def joins_clauses(words: Sequence[Word]) -> bool:
    """Does an "and" without a comma join two statements? The parser often tears those in the wrong place."""
    for before, link in zip(words, words[1:], strict=False):
        behind = [word for word in words if word.i > link.i][:7]
        verb = next((place for place, word in enumerate(behind) if word.tag in {"VBD", "VBZ", "VBP"}), 0)
        opens = bool(behind) and (behind[0].tag in {"DT", "NN", "NNS", "PRP"} or behind[0].is_name)
        plain = not any(word.tag in {"WDT", "WP", "IN", "TO"} or word.text == "," for word in behind[:verb])
        if link.lower == "and" and before.text != "," and verb and opens and plain:
            return True
    return False


def is_main(verb: Word) -> bool:
    """The verb of the main clause, or what hangs on it as "plans to …"."""
    while verb.dep in {"xcomp", "conj"}:
        verb = verb.head
    return verb.head is verb
