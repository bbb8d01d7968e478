"""Turn a statement round: its verb, its quality, its time, or its "not"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generation.facts.statements import Statement
from quiz.generation.parse.inflection import verb_form
from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.reversals import AGES, DEEDS, DEGREES, QUALITIES, SHARES, SIDES, TAKES_DEED, TIMES
from quiz.generation.vocabulary.vagueness import NEGATIONS

_COMPARED = frozenset({"JJR", "RBR", "JJS", "RBS"})
#: "not only", "not enough": more than a denial.
_NOT_QUITE = frozenset({"only", "enough", "yet", "just", "all", "every", "always", "necessarily", "even"})
#: Stand in denials alone.
_BESIDE_NOT = frozenset({"any", "anything", "anyone", "anybody", "anywhere", "ever", "either", "until", "yet", "much"})
_PLAIN = frozenset({"is", "are", "was", "were", "has", "have", "will"})
#: "banned from driving", "welcomed to the club": no opposite takes the same word behind it.
_OTHER_SENSE = {"banned": frozenset({"from"}), "welcomed": frozenset({"to", "into"}), "lost": frozenset({"to"})}
#: "After the war he remained a farmer": he may have been one before, too.
_LASTING = frozenset({"remain", "stay", "continue", "keep", "live", "work", "be"})
_SET_OBJECTS = {
    "lost": frozenset({"interest", "weight", "job", "contact", "control", "faith", "hope", "life", "way", "patience"}),
    "won": frozenset({"medal", "prize", "award", "fame", "recognition", "support", "praise"}),
}
_ORDINALS = frozenset({"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "next"})
_PARTICLES = frozenset({"behind", "out", "up", "over", "off", "away", "down", "aside"})
_OF_PASSIVES = frozenset({"allowed", "forbidden", "banned"})
#: Of every one of them the opposite is absurd.
_WHOLE = frozenset({"all", "every", "each", "everyone", "everybody", "everything", "both"})
_ROSE_TO = frozenset({"prominence", "power", "fame", "challenge", "occasion", "love"})


@dataclass(frozen=True, eq=False)
class Change:
    """``text`` in place of the neighbouring ``words``; ``worth`` is how good such a false statement tends to be."""

    words: tuple[Word, ...]
    text: str
    worth: float


def undenied(statement: Statement) -> list[Change]:
    """The statement without its denial."""
    return [*_no_longer(statement), *_affirmed(statement)]


def _no_longer(statement: Statement) -> list[Change]:
    """ "is no longer a risk"  ->  "is still a risk" """
    pairs = zip(statement.words, statement.words[1:], strict=False)
    found = [(word, after) for word, after in pairs if (word.lower, after.lower) == ("no", "longer")]
    others = [word for word in statement.words if word.lower in NEGATIONS]
    return [Change(found[0], "still", 0.56)] if len(found) == 1 and len(others) == 1 and not found[0][0].quoted else []


def _affirmed(statement: Statement) -> list[Change]:
    """ "does not allow"  ->  "allows"; "is not"  ->  "is" """
    denials = [word for word in statement.words if word.lower in NEGATIONS]
    head = head_of(statement)
    if (
        len(denials) != 1
        or denials[0].lower not in {"not", "n't", "n’t"}
        or head is None
        or denials[0].head is not head
    ):
        return []
    if any(word.lower in _BESIDE_NOT for word in statement.words):
        return []
    place = statement.words.index(denials[0])
    if place == 0 or place + 1 >= len(statement.words) or denials[0].quoted:
        return []
    auxiliary, verb = statement.words[place - 1], statement.words[place + 1]
    if verb.lower in _NOT_QUITE or auxiliary.head is not head:
        return []
    if auxiliary.lemma == "do" and verb is head:
        return [Change((auxiliary, denials[0], verb), verb_form(head.lemma, auxiliary.tag), 0.56)]
    return [Change((auxiliary, denials[0]), auxiliary.text, 0.56)] if auxiliary.lower in _PLAIN else []


def turned(statement: Statement) -> Iterator[Change]:
    for word in statement.words:
        text = _opposite(word, statement)
        if text:
            yield Change((word,), text.capitalize() if word.text[:1].isupper() else text, 0.58)


def _opposite(word: Word, statement: Statement) -> str:
    head = head_of(statement)
    following = next((other for other in statement.words if other.i == word.i + 1), None)
    if word.is_name or following is not None and following.text == "-" or head is None:
        return ""
    if word.lower in DEEDS and _is_deed(word, head) and not _has_particle(following):
        return "" if _is_absurd_to_turn(word, statement) else DEEDS[word.lower]
    if word.lower in QUALITIES and _is_quality(word, head) and not _is_one_of(word, statement):
        return QUALITIES[word.lower]
    if word.lower in DEGREES and _is_degree(word, following, head, statement):
        return DEGREES[word.lower]
    if word.lower in TIMES and _turns_time(word, head, following, statement):
        return TIMES[word.lower]
    if word.lower in SIDES and word.dep == "case" and word.head.head is head:
        return SIDES[word.lower]
    if word.lower in SHARES and _is_share(word, following, head, statement):
        return SHARES[word.lower]
    return ""


def _is_absurd_to_turn(word: Word, statement: Statement) -> bool:
    """ "All citizens were forbidden to vote", "in Arden, a free city, boats were banned": what is beside it tells."""
    if any(other.lower in _WHOLE for other in statement.words):
        return True
    return word.lower in _OF_PASSIVES and any(other.dep == "appos" or other.text == "," for other in statement.words)


def _is_share(word: Word, following: Word | None, head: Word, statement: Statement) -> bool:
    """ "Most farmers", "all old boats": of the subject, and nothing beside it tells how many there must be."""
    if following is None or following.tag not in {"JJ", "NNS"}:
        return False
    if word.lower != "all":
        return word is statement.words[0]
    noun = word.head
    is_apposed = any(other.dep == "appos" or other.text == "," for other in statement.words)
    return noun.head is head and noun.dep in {"nsubj", "nsubj:pass"} and not is_apposed


def _has_particle(following: Word | None) -> bool:
    """ "left behind" is another verb than "left"."""
    return following is not None and following.lower in _PARTICLES


def _is_deed(word: Word, head: Word) -> bool:
    is_own = word.is_verb and (word is head or word.dep in {"conj", "xcomp"} and word.head is head)
    goes_on = word.has("xcomp", "ccomp") and word.lower not in TAKES_DEED
    links = {link.lower for other in word.all("obl", "advcl") for link in other.all("case", "mark")}
    objects = {other.lemma for other in word.all("obj")}
    if objects & _SET_OBJECTS.get(word.lower, frozenset()):
        return False  # "lost interest": no "won interest"
    if word.lower in _OF_PASSIVES and not word.has("aux:pass"):
        return False  # "allowed time for it": no "forbidden time"
    is_career = any(other.lemma in _ROSE_TO for other in word.all("obl"))
    return is_own and not goes_on and not is_career and not links & _OTHER_SENSE.get(word.lower, frozenset())


def _is_quality(word: Word, head: Word) -> bool:
    """Said of the subject, or of what the verb is about; not "third largest"."""
    if word.tag == "JJS" and any(other.i == word.i - 1 and other.lower in _ORDINALS for other in head.subtree()):
        return False
    if word is head or word.dep in {"xcomp", "advmod"} and word.head is head:
        return word is head or word.lower not in {"high", "low"}  # "piled high"
    near = word.head is head or word.head.head is head and word.head.dep in {"obj", "obl", "xcomp"}
    is_compared = word.tag in _COMPARED or word.lower in {"permanent", "temporary"}
    return word.dep == "amod" and near and is_compared and word.lower not in AGES


def _is_degree(word: Word, following: Word | None, head: Word, statement: Statement) -> bool:
    """ "more common", not "more and more", "more people" or "the most famous example, …"."""
    if following is None or following.tag not in {"JJ", "RB"} or _is_one_of(word, statement):
        return False
    if any(other.lemma in {"decrease", "increase", "fall", "rise", "drop"} for other in statement.words):
        return False  # it says so once more
    before = next((other.lower for other in statement.words if other.i == word.i - 1), "")
    is_near = following is head or following.head is head
    is_top = word.lower in {"most", "least"}
    if is_top and any(other.tag == "CD" for other in statement.words):
        return False  # the figures beside it tell which is the most
    return before not in {"and", "no", "once", "at"} and (is_near and following.tag == "JJ" if is_top else True)


def _turns_time(word: Word, head: Word, following: Word | None, statement: Statement) -> bool:
    if word.lower in {"before", "after"}:
        near = next((other.lower for other in statement.words if other.i == word.i - 1), "")
        is_own = word.dep in {"case", "mark"} and word.head.head is head and head.lemma not in _LASTING
        return is_own and following is not None and following.tag != "CD" and near not in {"just", "shortly", "soon"}
    if word.lower == "still":
        return word.head is head and following is not None and not following.is_verb and head.has("cop")
    return word.dep == "advmod" and word.head is head


def head_of(statement: Statement) -> Word | None:
    return statement.clause.head if statement.clause is not None else statement.sentence.root


def _is_one_of(word: Word, statement: Statement) -> bool:
    """ "one of the biggest": among several there is no opposite."""
    before = [other.lower for other in statement.words if word.i - 3 <= other.i < word.i]
    return "of" in before and "the" in before
