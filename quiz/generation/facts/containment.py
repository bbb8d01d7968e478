"""Can words be read alone, by somebody who has read the article? Each refusal has a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.generation.facts.lives import HE, SHE
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.calendar import RELATIVE_TIME, TIME_UNITS
from quiz.generation.vocabulary.vagueness import DEMONSTRATIVE, FIRST_AND_SECOND, POINTING_NOUNS
from quiz.generation.vocabulary.wordlists import words

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

RELATIVE = re.compile(RELATIVE_TIME, re.I)
_POINTING_WORDS = frozenset(
    words("""
    another other others so such here then both former latter again similarly likewise elsewhere thereby thus
    hence aforementioned
""")
)
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_ANYBODY = frozenset(
    {"child", "person", "student", "pupil", "player", "everyone", "someone", "anyone", "everybody", "member", "voter"}
)
_IT = frozenset({"it", "its", "itself"})
#: Behind a noun or an "and" before one of these, "that" opens a clause: "drugs that cost much and that quickly fail".
_OPENS_RELATIVE = frozenset({"VBD", "VBZ", "VBP", "MD", "RB"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_DEMONSTRATIVE_USES = frozenset({"who", "of", "in", "that", "which", "with", "from", "whose", "on"})


def open_reference(
    words: Sequence[Word], sentence: Sentence, reading: Reading, replaced: dict[int, str] | None = None
) -> str:
    """Return what in ``words`` points outside them, or the empty string. Words in ``replaced`` are taken as named."""
    replaced = replaced or {}
    for place, word in enumerate(words):
        before = words[:place]
        if word.i in replaced:
            continue
        if word.lower in FIRST_AND_SECOND and word.text != "US":
            return "first or second person"
        if word.lower in HE | SHE and not (
            _person_before(before, reading, replaced) or _is_of_next_subject(words, place, reading, replaced)
        ):
            return "dangling pronoun"
        if word.lower in _THEY and not any(_can_be_they(other) for other in before):
            return "dangling pronoun"
        if word.lower == "it" and _stands_for_clause(words, place):
            continue
        if word.lower in _IT and not any(_can_be_it(other, word, reading) for other in before):
            return "dangling pronoun"
        if word.lower in DEMONSTRATIVE and _points_back(word, words, place):
            return "dangling demonstrative"
        if word.lower in _POINTING_WORDS and _is_pointing(word, words, place):
            return "dangling word"
        if word.lower in {"similar", "particular", "same", "above"} and _is_comparing(words, place):
            return "dangling word"
        if word.lower == "the" and _is_counted_back(words, place):
            return "dangling definite reference"
        if word.lower == "the" and reading.is_pointing(word, sentence):
            return "dangling definite reference"
    text = " ".join(word.text for word in words)
    return "relative time" if RELATIVE.search(text) else ""


def leans(words: Sequence[Word]) -> bool:
    """Do words that somebody speaks point at what was said before them? "I" and "we" are the speaker's own."""
    for place, word in enumerate(words):
        before = words[:place]
        if word.lower in DEMONSTRATIVE and _points_back(word, words, place):
            return True
        if word.lower == "it" and (_stands_for_clause(words, place) or word.dep == "expl"):
            continue
        if word.lower in _IT | _THEY | HE | SHE and not any(
            other.is_noun or other.lower in _ANYBODY | {"we"} for other in before
        ):
            return True
    return False


def _stands_for_clause(words: Sequence[Word], place: int) -> bool:
    """ "It is hard to …", "it became clear that …": nothing is meant that stands before."""
    near = words[place + 1 : place + 6]
    adjective = next((at for at, word in enumerate(near) if word.tag in {"JJ", "JJR"}), None)
    is_copular = any(word.lemma in {"be", "become", "seem"} for word in near[: adjective or 0])
    behind = words[place + 1 + (adjective or 0) : place + 14]
    return adjective is not None and is_copular and any(word.lower in {"to", "that"} for word in behind)


def _person_before(before: Sequence[Word], reading: Reading, replaced: dict[int, str]) -> bool:
    named = (reading.names.at(word) for word in before)
    return any(name is not None and name.kind == PERSON for name in named) or any(word.i in replaced for word in before)


def _is_of_next_subject(words: Sequence[Word], place: int, reading: Reading, replaced: dict[int, str]) -> bool:
    """ "Late in his life Tom Bell sold …": the one who acts in the sentence that the words with "his" open."""
    if words[place].tag != "PRP$":
        return False
    finite = next((at for at, word in enumerate(words) if word.tag in _FINITE), 0)
    subject = next((word for word in words[place + 1 : finite] if word.dep in _SUBJECTS), None)
    if subject is None or subject in words[place].head.subtree():
        return False
    name = reading.names.at(subject)
    return subject.i in replaced or name is not None and name.kind == PERSON


def _can_be_it(noun: Word, pronoun: Word, reading: Reading) -> bool:
    """A thing before the pronoun; for "it" itself one that the pronoun does not hang on."""
    name = reading.names.at(noun)
    if not noun.is_noun or _is_plural(noun) or (name is not None and name.kind == PERSON):
        return False
    if pronoun.lower == "its":
        return noun.dep not in {"obl", "obl:unmarked"} or noun.is_name
    if pronoun.lower == "it" and noun.head is pronoun.head and noun.dep == "nsubj":
        return False  # "the firm replaced it": it is not the firm
    return pronoun.head is not noun and noun.dep in {"nsubj", "nsubj:pass", "obj", "conj"}


def _can_be_they(word: Word) -> bool:
    """ "the rare times they used it": times use nothing."""
    return word.lower in _ANYBODY or _is_plural(word) and word.lemma not in TIME_UNITS


def _is_plural(word: Word) -> bool:
    return (
        word.tag in {"NNS", "NNPS"}
        or word.lower in {"people", "police", "children"}
        or (word.is_noun and word.has("conj"))
    )


def _points_back(word: Word, words: Sequence[Word], place: int) -> bool:
    if word.tag in {"IN", "WDT", "RB", "WP"} or word.dep == "mark":
        return False
    following = words[place + 1].lower if place + 1 < len(words) else ""
    tag = words[place + 1].tag if place + 1 < len(words) else ""
    if word.lower in {"those", "that"} and (following in _DEMONSTRATIVE_USES or tag in {"VBN", "VBG"}):
        return False
    if word.lower == "that" and place and tag in _OPENS_RELATIVE:
        return not (words[place - 1].is_noun or words[place - 1].tag in {"CC", ","})
    if word.lower == "such" and following in {"as", "a", "an"}:
        return following != "as"
    return True


def _is_pointing(word: Word, words: Sequence[Word], place: int) -> bool:
    following = words[place + 1].lower if place + 1 < len(words) else ""
    if word.lower == "both":
        near = words[place + 1 : place + 8]
        return not (near and near[0].is_noun) and "and" not in {other.lower for other in near}
    if word.lower == "so":
        return following not in {"that", "much", "many", "called", "far"} and word.tag != "RB"
    if word.lower in {"other", "another"}:
        previous = words[place - 1].lower if place else ""
        return not (previous in {"each", "all", "and", "many", "most"} or any(w.is_noun for w in words[:place]))
    if word.lower == "others":
        return not any(other.lower == "some" for other in words[:place])
    return word.lower != "such"


def _is_counted_back(words: Sequence[Word], place: int) -> bool:
    """ "the two countries": which, only the text before tells, unless something behind does."""
    near = words[place + 1 : place + 3]
    if len(near) < 2 or near[0].tag != "CD" or near[0].text[:1].isdigit() or not near[1].is_noun:
        return False
    return not near[1].has("nmod", "acl", "acl:relcl", "appos", "amod", "compound", "nmod:poss")


def _is_comparing(words: Sequence[Word], place: int) -> bool:
    """ "a similar pattern", "the same trick": with what, only the text before tells."""
    before = words[place - 1].lower if place else ""
    behind = {word.lower for word in words[place + 1 : place + 6]}
    return before in {"a", "the", ""} and not behind & {"as", "to", "that", "who"}


def bare_definite(word: Word, sentence: Sentence) -> Word | None:
    """The noun of "the noun" when nothing else tells which one is meant, else None."""
    noun = word.head
    if noun is word or word.dep != "det" or not noun.is_noun or noun.is_name:
        return None
    telling = {
        "amod",
        "compound",
        "nmod",
        "acl",
        "acl:relcl",
        "nummod",
        "nmod:poss",
        "appos",
        "nmod:desc",
        "conj",
        "obl",
        "advcl",
    }
    return None if any(child.dep in telling and not _is_added(child, sentence) for child in noun.children) else noun


def _is_added(clause: Word, sentence: Sentence) -> bool:
    """A "…, which" behind a comma adds something and does not tell which one is meant."""
    first = clause.subtree()[0].i
    return clause.dep == "acl:relcl" and "," in [word.text for word in sentence.words[max(0, first - 1) : first + 1]]


def is_pointing_noun(noun: Word) -> bool:
    return noun.lower in POINTING_NOUNS or noun.lemma in POINTING_NOUNS
