"""Why something is so.

The village closed its school because too few children were left.  ->  Why did the village close its school?
The sentence is cut at its word of cause, so that the question needs a good parse of the first half only.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.clauses import Clause
from quiz.generation.containment import open_reference
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.items import HARD
from quiz.generation.name_kinds import PERSON
from quiz.generation.phrases import printed, tidy, word_count
from quiz.generation.questions import lightened, question
from quiz.generation.references import HE, SHE
from quiz.generation.rules.base import Rule
from quiz.generation.understanding import Reading
from quiz.generation.vocabulary.causes import is_cause
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.words import Half, Sentence, Word

NAME, VERSION = "reason", 2
_LONGEST = 24
_PAST, _PRESENT = "past", "present"
_TIMES = {"VBD": _PAST, "VBZ": _PRESENT, "VBP": _PRESENT, "MD": _PRESENT}
#: Sentences so near often give further reasons for the same thing.
_NEAR = 2
#: Say where a statement comes from or what it leads to: nothing that explains another one.
_NO_REASON = re.compile(r"\b(?:according to|reasons?|whose|for comment|due to|phenomen\w+)\b", re.I)
_BECAUSE, _BECAUSE_OF, _SO_THAT = "Because", "Because of", "So that"
_OPENINGS = {
    "because": _BECAUSE,
    "so that": _SO_THAT,
    **dict.fromkeys(("because of", "due to", "thanks to", "as a result of"), _BECAUSE_OF),
}


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    if not reading.caused:
        return
    pools = _pools(reading)
    for clause, half in reading.caused:
        opening = _OPENINGS.get(half.link, "")
        if not opening:
            continue
        key, stem = _key(half, clause, opening, reading), question(clause, "Why", (), reading)
        if not stem or not key:
            continue
        texts = [
            f"{opening} {without_marks(text)}"
            for index, text in pools[opening, _time(half.reason)]
            if abs(index - half.main.index) > _NEAR and content_words(text) & content_words(stem)
        ]
        yield Candidate(
            rule=NAME,
            version=VERSION,
            stem=stem,
            key=key,
            wrong=tuple(similar_phrases(key, texts, stem, rng)),
            sentence=half.main,
            explanation=f"The article gives the reason: {key[0].lower()}{key[1:]}.",
            topic="reason",
            fact=("reason", str(half.main.index)),
            worth=0.85,
            difficulty=HARD,
        )


def _pools(reading: Reading) -> dict[tuple[str, str], list[tuple[int, str]]]:
    """What can follow each opening, by the time it tells of: a reason of another time would stand out."""
    pools: dict[tuple[str, str], list[tuple[int, str]]] = {}
    nouns = _noun_pool(reading)
    for time in (_PAST, _PRESENT, ""):
        told = _clause_pool(reading, time)
        pools |= {(_BECAUSE, time): told, (_SO_THAT, time): told, (_BECAUSE_OF, time): nouns}
    return pools


def _time(part: Sentence) -> str:
    return next((_TIMES[word.tag] for word in part.words if word.tag in _TIMES), "")


def _key(half: Half, clause: Clause, opening: str, reading: Reading) -> str:
    words = _up_to_afterthought([word for word in half.reason.words if word.start >= 0])
    if not words or (opening != _BECAUSE_OF) != any(word.tag in {"VBD", "VBZ", "VBP", "MD"} for word in words):
        return ""
    subject = [] if clause.expletive else clause.subject_words
    told = words
    if reading.references.person(clause.subject, clause.sentence.printed) or reading.names.at(clause.subject):
        subject = [word for word in subject if word.lower not in HE | SHE]
        told = [word for word in words if word.lower not in HE | SHE]
    if open_reference([*subject, *told], half.reason, reading):
        return ""
    text = without_marks(printed(words, half.reason)).rstrip(".")
    return f"{opening} {text}" if 2 <= word_count(text) <= _LONGEST else ""


def _up_to_afterthought(words: list[Word]) -> list[Word]:
    """Up to ", meaning …" or ", regardless of …", which belong to the whole."""
    for place, word in enumerate(words[:-1]):
        following = words[place + 1]
        behind_comma = following.tag == "VBG" or following.lower in {"regardless", "but"}
        if place >= 2 and word.text in {",", ";", "–", "—"} and behind_comma:
            return words[:place]
        if place >= 4 and word.lower in {"and", "but"} and following.lower in {"that", "this", "it", "they", "we", "i"}:
            return words[:place]
    return words


def without_marks(text: str) -> str:
    """No quotation marks among the options: one that alone has them would stand out."""
    return tidy(re.sub(r"[“”\"]", "", text))


def _clause_pool(reading: Reading, time: str) -> list[tuple[int, str]]:
    """Statements of the article that can follow "Because", with the place of their sentence."""
    found = []
    for clause in reading.clauses:
        words = lightened(clause.words)
        if _TIMES.get(clause.finite.tag, "") != time or _NO_REASON.search(printed(words, clause.sentence)):
            continue
        if clause.borrowed or clause.expletive or words[0].i < clause.subject_words[0].i:
            continue
        if open_reference(words, clause.sentence, reading) or clause.head.has("advcl") or clause.head.has("mark"):
            continue
        if words[0].lower == "even" or any(word.lower in {"himself", "herself"} for word in words):
            continue
        text = printed(words, clause.sentence)
        found.append((clause.sentence.index, _lowered(text, clause.subject_words[0], reading)))
    return found


def _lowered(text: str, first: Word, reading: Reading) -> str:
    """The first letter small, but not that of a name or of a word with another capital in it."""
    is_name = first.is_name or reading.names.at(first) or any(letter.isupper() for letter in first.text[1:])
    return text if is_name else text[:1].lower() + text[1:]


def _noun_pool(reading: Reading) -> list[tuple[int, str]]:
    """Noun phrases of the article that can follow "Because of", with the place of their sentence."""
    return [
        (sentence.index, text)
        for sentence in [*reading.sentences, *reading.parsed.spoken]
        for word in sentence.words
        if word.dep in {"obj", "obl", "nsubj", "nmod", "nsubj:pass"} and (text := _noun_phrase(word, sentence, reading))
    ]


def _noun_phrase(noun: Word, sentence: Sentence, reading: Reading) -> str:
    if not is_cause(noun.lower) or not noun.is_noun or noun.start < 0 or noun.has("acl:relcl"):
        return ""
    case = {inner for child in noun.all("case", "cc") for inner in child.subtree()}
    words = [word for word in lightened(noun.subtree()) if word not in case]
    name = reading.names.at(noun)
    if any(word.tag == "CC" for word in words) and any(word.is_name for word in words):
        return ""  # what the parse joins to a name is often a verb
    if len(words) < 2 or words[0].tag in {"WP$", "WDT", "PRP$", "WP"} or noun.lemma in VAGUE_NOUNS:
        return ""
    if open_reference(words, sentence, reading) or (name is not None and name.kind == PERSON):
        return ""
    text = printed(words, sentence)
    return "" if _NO_REASON.search(text) else _lowered(text, words[0], reading)


RULE = Rule(NAME, VERSION, _candidates)
