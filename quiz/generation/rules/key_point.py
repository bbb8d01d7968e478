"""The reason, aim, result or problem that the article itself calls so.

The main reason for the delay is a shortage of bricks.  ->  What is the main reason for the delay?
The aim of the club is to mend old boats.               ->  What is the aim of the club?
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.explaining import up_to_afterthought, without_marks
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.vagueness import NEGATIONS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count

NAME, VERSION = "key_point", 1
_POINTS = frozenset(
    words("""
    reason cause factor aim goal purpose result effect consequence problem challenge advantage disadvantage benefit
    danger risk fear concern hope difference solution difficulty drawback objective ambition obstacle threat
    """)
)
_STARTS = frozenset({"the", "one", "a", "an", "another", "its", "their"})
_BE = frozenset({"is", "are", "was", "were"})
_TELLING = frozenset({"of", "for", "behind", "to", "with", "facing", "in", "between"})
#: "… was easy to measure" says how it was, not what.
_NO_START = frozenset({"JJ", "JJR", "JJS", "RB", "RBR", "VBN", "VBG", "IN", "VBD"})
_LONGEST_SUBJECT, _FEWEST, _MOST = 16, 3, 26
_ATTRIBUTED = re.compile(r"\b(?:according to|says?|said)\b", re.I)


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for sentence in reading.sentences:
        made = None if reading.is_misprinted(sentence) else _made(sentence, reading)
        if made is not None:
            yield made


def _made(sentence: Sentence, reading: Reading) -> Candidate | None:
    words = [word for word in sentence.words if word.start >= 0]
    place = next((at for at, word in enumerate(words) if word.tag in {"VBD", "VBZ", "VBP", "MD"}), 0)
    been = place + 1 < len(words) and words[place].lower in {"has", "have"} and words[place + 1].lower == "been"
    subject, told = words[:place], up_to_afterthought(words[place + 1 + been :])
    if not been and (not place or words[place].lower not in _BE) or not _names_point(subject) or not told:
        return None
    if any(word.lower in NEGATIONS for word in told[:2]) or any(quote.speech for quote in sentence.quotations):
        return None
    while told and told[-1].is_punctuation:
        told = told[:-1]
    is_clause = bool(told) and told[0].lower in {"that", "because"}
    told = told[1:] if is_clause else told
    if not is_clause and told[:1] and told[0].tag in _NO_START:
        return None
    key = without_marks(printed(told, sentence))
    if not _FEWEST <= word_count(key) <= _MOST or _ATTRIBUTED.search(sentence.text) or sentence.text.endswith("?"):
        return None
    if open_reference(subject, sentence, reading) or open_reference([*subject, *told], sentence, reading):
        return None
    asked = decapitalised(subject, printed(subject, sentence))
    return typed(
        NAME,
        VERSION,
        f"What {words[place].lower}{' been' if been else ''} {asked}?",
        capitalised(key),
        sentence=sentence,
        explanation=f"In the article: {sentence.text}",
        topic="reason",
        fact=("point", str(sentence.index)),
        worth=0.8,
        hedges=hedges_of(told),
    )


def _names_point(subject: list[Word]) -> bool:
    """ "The main reason for …": one of the nouns above, with words behind it that say of what."""
    if not subject or subject[0].lower not in _STARTS or len(subject) > _LONGEST_SUBJECT:
        return False
    if any(word.is_punctuation or word.tag in {"WDT", "WP"} for word in subject):
        return False
    found = [at for at, word in enumerate(subject[:6]) if word.lemma in _POINTS]
    behind = subject[found[0] + 1 : found[0] + 2] if found else []
    return bool(behind) and behind[0].lower in _TELLING and not any(word.is_verb for word in subject[: found[0]])


RULE = Rule(NAME, VERSION, _candidates)
