"""True or false, with one functional change.

The bus carries 3,200 books.  ->  The bus carries 2,400 books.  (False)
A number, a name of the same kind or a word for its opposite is exchanged; the true ones are statements as they stand.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.names import is_passing, others_of_kind
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.items import EASY, MEDIUM, TRUE_FALSE
from quiz.generation.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.rules.base import Rule
from quiz.generation.rules.name_gap import is_askable
from quiz.generation.rules.number_gap import is_telling, quantity_words
from quiz.generation.statements import Statement
from quiz.generation.understanding import Reading
from quiz.generation.vocabulary.antonyms import ANTONYMS
from quiz.generation.words import Word

NAME, VERSION = "true_false", 2
_SHORTEST, _LONGEST = 8, 25
#: "Several firms have faced criticism" is true of anything.
_LOOSE_COUNTS = frozenset({"several", "some", "many", "various", "numerous", "few"})
_ADDING = frozenset({"also", "too", "besides", "among", "including"})
_TRUE_ALONE, _TRUE_BESIDE_FALSE = 0.48, 0.42
_REVERSIBLE = frozenset({"JJ", "JJR", "JJS", "VBD", "VBN", "VBZ", "VB", "RBR", "NN", "NNS"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for statement in reading.statements:
        if not _is_plain(statement):
            continue
        explanation = f"In the article: {statement.text}"
        changed = list(_falsified(statement, reading, rng))
        # A true item is best made of a statement that gives no false one, which is the rarer sort.
        worth = (_TRUE_BESIDE_FALSE if changed else _TRUE_ALONE) + _weight(statement)
        yield _candidate(statement, statement.text, "True", explanation, worth)
        for text, worth in changed:
            yield _candidate(statement, text, "False", explanation, worth + _weight(statement))


def _is_plain(statement: Statement) -> bool:
    """Long enough to say something, short enough to be weighed as one, and no advice of the article's own."""
    is_opinion = statement.speaker is None and any(word.lower == "should" for word in statement.words)
    if statement.words[0].lower in _LOOSE_COUNTS or statement.words[0].tag == "DT" and _is_denied(statement):
        return False
    return _SHORTEST <= len(statement.text.split()) <= _LONGEST and not is_opinion


def _is_denied(statement: Statement) -> bool:
    """ "The firm insists that it pays": every firm does, so anybody guesses that it is true."""
    return statement.speaker is None and any(word.lemma in {"insist", "deny", "claim"} for word in statement.words)


def _weight(statement: Statement) -> float:
    """Short statements say little."""
    return -0.1 if len(statement.words) < 8 else 0.0


def _candidate(statement: Statement, text: str, key: str, explanation: str, worth: float) -> Candidate:
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=text,
        key=key,
        wrong=("False" if key == "True" else "True",),
        sentence=statement.sentence,
        explanation=explanation,
        topic="statement",
        fact=("statement", str(statement.sentence.index)),
        worth=worth,
        kind=TRUE_FALSE,
        difficulty=EASY if key == "True" else MEDIUM,
    )


def _falsified(statement: Statement, reading: Reading, rng: random.Random) -> Iterator[tuple[str, float]]:
    for quantity, words in quantity_words(statement, reading):
        beside = [other.text for other in reading.quantities_of(statement.sentence)]
        wrong = wrong_quantities(quantity, [], beside, rng, 1)
        if is_telling(quantity) and wrong:
            yield statement.with_changed(words, wrong[0]), 0.56
    for mention in reading.names.within(statement.sentence, PERSON, PLACE, ORGANISATION):
        others = (
            others_of_kind(mention.name, statement.sentence, reading, rng, same_article=True)
            if mention.name is not None and not _is_one_of_several(statement)
            else []
        )
        if (
            others
            and others[0] in reading.printed
            and mention.name is not None
            and (mention.name.kind != PLACE or is_passing(mention.name))
            and not _is_in_title(mention.text, reading)
            and is_askable(mention, statement, reading)
        ):
            yield statement.with_changed(list(mention.words), others[0]), 0.55
    for word in statement.words:
        if word.lower == "more" and _is_degree(word, statement):
            yield statement.with_changed([word], _cased(word, "less")), 0.54
        if _has_opposite(word, statement) and not _is_in_title(word.text, reading):
            yield statement.with_changed([word], _cased(word, ANTONYMS[word.lower])), 0.54


def _is_one_of_several(statement: Statement) -> bool:
    """ "She also worked with the Harbour Trust": the sentence itself says that others are true of her too."""
    return any(word.lower in _ADDING for word in statement.sentence.words)


def _has_opposite(word: Word, statement: Statement) -> bool:
    opposite = ANTONYMS.get(word.lower)
    if opposite is None or word.tag not in _REVERSIBLE or word.quoted or word.is_name:
        return False
    following = next((other for other in statement.words if other.i == word.i + 1), None)
    if (following is not None and following.text == "-") or (word.tag == "VBN" and word.dep == "amod"):
        return False
    near = {other.lower for other in statement.words}
    return opposite not in near and not any(re.match(r"n.?t|never|no\b", other) for other in near)


def _is_in_title(text: str, reading: Reading) -> bool:
    """A statement that contradicts the title is false at a glance."""
    return text.lower() in reading.article.title.lower()


def _is_degree(word: Word, statement: Statement) -> bool:
    """ "more common", not "more and more" or "more people"."""
    following = next((other for other in statement.words if other.i == word.i + 1), None)
    before = next((other for other in statement.words if other.i == word.i - 1), None)
    return (
        following is not None
        and following.tag in {"JJ", "RB"}
        and (before is None or before.lower not in {"and", "no"})
    )


def _cased(word: Word, text: str) -> str:
    return text.capitalize() if word.text[:1].isupper() else text


RULE = Rule(NAME, VERSION, _candidates)
