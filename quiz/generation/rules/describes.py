"""In what words somebody describes something.

Rosa Imrie called the new timetable “a gift to sleepy people”.  ->  How did Rosa Imrie describe the new timetable?
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON
from quiz.generation.facts.names import Name
from quiz.generation.facts.quotes import named_person
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "describes", 1
#: "called X “…”", "described X as …".
_CALLS, _AS = frozenset({"call", "label", "brand", "dub", "term", "nickname"}), frozenset({"describe", "characterise"})
_HELPERS = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LONGEST_ANSWER, _LONGEST_THING = 14, 8


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for sentence in reading.sentences:
        for verb in sentence.words:
            if verb.lemma in _CALLS | _AS and verb.is_verb and not verb.quoted and verb.start >= 0:
                made = _made(sentence, verb, reading)
                if made is not None:
                    yield made


def _made(sentence: Sentence, verb: Word, reading: Reading) -> Candidate | None:
    subject = verb.child("nsubj")
    speaker = None
    if subject is not None:
        speaker = named_person(subject, reading.names, PERSON, ORGANISATION)
        speaker = speaker or reading.references.person(subject, sentence) or _only_person(subject, reading)
    parts = _parts(sentence, verb)
    helper = _helper(verb)
    if speaker is None or parts is None or not helper:
        return None
    thing, answer = parts
    if open_reference(thing, sentence, reading) or speaker.text.split()[-1] in printed(thing, sentence):
        return None
    named, told = decapitalised(thing, printed(thing, sentence)), _unquoted(answer)
    if not 1 <= word_count(named) <= _LONGEST_THING or not 2 <= word_count(told) <= _LONGEST_ANSWER:
        return None
    form = "described" if helper in {"has", "have", "had"} else "describe"
    the = "the " if speaker.takes_article else ""
    return typed(
        NAME,
        VERSION,
        f"How {helper} {the}{speaker.text} {form} {named}?",
        capitalised(told),
        sentence=sentence,
        explanation=f"The article gives these words: {told}.",
        topic="speech",
        fact=("describes", str(sentence.index)),
        worth=0.68,
        difficulty="medium",
    )


def _only_person(subject: Word, reading: Reading) -> Name | None:
    """The one person named anywhere in the subject ("the former mayor of Marsham, Tom Bell")."""
    found = {id(name): name for name in map(reading.names.at, subject.subtree()) if name and name.kind == PERSON}
    return next(iter(found.values())) if len(found) == 1 else None


def _parts(sentence: Sentence, verb: Word) -> tuple[list[Word], str] | None:
    """The words for what is described, and those that describe it: in quotation marks, or behind "as"."""
    behind = [quote for quote in sentence.quotations if quote.start > sentence.words[verb.i].end]
    words = [word for word in sentence.words[verb.i + 1 :] if word.start >= 0]
    if behind:
        quote = behind[0]
        thing = [word for word in words if word.end < quote.start]
        answer = quote.text
    else:
        place = next((at for at, word in enumerate(words) if word.lower == "as"), 0)
        thing, rest = words[:place], words[place + 1 :]
        stop = next((at for at, word in enumerate(rest) if word.text in {",", ".", ";", "–", "—", "("}), len(rest))
        answer = printed(rest[:stop], sentence)
    if verb.lemma in _AS or not behind:
        thing = thing[:-1] if thing and thing[-1].lower == "as" else thing if not behind else []
    thing = lightened(thing)
    is_one_phrase = bool(thing) and not any(word.tag in _FINITE or word.text in {",", ":", ";"} for word in thing)
    return (thing, answer) if is_one_phrase and verb.lemma in (_CALLS if behind else _AS) | _AS else None


def _helper(verb: Word) -> str:
    helpers = [word for word in verb.all("aux") if word.lower in {"has", "have", "had"}]
    if verb.has("aux:pass") or verb.has("aux") and not helpers:
        return ""
    return helpers[0].lower if helpers else _HELPERS.get(verb.tag, "")


def _unquoted(text: str) -> str:
    return re.sub(r"[“”\"]", "", text).strip(" ,.;:")


RULE = Rule(NAME, VERSION, _candidates)
