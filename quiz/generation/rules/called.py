"""Other names for the same thing.

The newcomers, dubbed "river gypsies," …  ->  What were the newcomers dubbed?
Xalo (also known as "Little Harbour") …  ->  What is Xalo also known as?
Their parent company, Vardo, …  ->  (left to the rule on owners)
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.rivals import rivals
from quiz.generation.facts.name_kinds import ORGANISATION
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY
from quiz.generation.parse.words import Sentence
from quiz.generation.rules.answers import both_ways
from quiz.generation.rules.base import Rule
from quiz.generation.wording.phrases import capitalised

NAME, VERSION = "called", 3
_PATTERN = re.compile(
    r"(?<![\w-])(?P<thing>(?:[A-Z][\w-]+|(?:the |a |an )?[\w-]+)(?: [\w-]+){0,3}?),? "
    r"\(?(?P<link>also known as|better known as|known as|dubbed|nicknamed|also called)"
    r" (?:the |a |an )?[“\"](?P<name>[^”\"]{2,40})[”\"]"
)
_STEMS = {
    "also known as": "What is {thing} also known as?",
    "also called": "What is {thing} also called?",
    "better known as": "What is {thing} better known as?",
    "known as": "What {be} {thing} known as?",
    "dubbed": "What {be} {thing} dubbed, according to the article?",
    "nicknamed": "What {be} {thing} nicknamed, according to the article?",
}


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    terms = _terms(reading)
    for sentence in reading.sentences:
        for match in _PATTERN.finditer(sentence.text):
            name = match["name"].strip(" ,.;")
            thing = _thing(match, sentence, reading)
            if match["link"] not in _STEMS or not thing:
                continue
            known = reading.names.find(name)
            tempting = [term for term in rng.sample(terms, len(terms)) if _is_alike(term, name) and term not in thing]
            others = _apart(tempting)
            candidate = Candidate(
                rule=NAME,
                version=VERSION,
                stem=_STEMS[match["link"]].format(thing=thing, be=_be(thing, sentence)),
                key=capitalised(name),
                wrong=tuple(capitalised(term) for term in others[:3])
                if known is None
                else rivals(known, sentence, reading, rng),
                sentence=sentence,
                explanation=f"The article says that the name is “{name}”.",
                topic="meaning",
                fact=("called", name.lower()),
                worth=0.72,
                difficulty=EASY,
            )
            yield from both_ways(candidate, [name, f"the {name}"])


def _thing(match: re.Match[str], sentence: Sentence, reading: Reading) -> str:
    """What has the other name: the name or noun right before it."""
    end = sentence.start + match.end("thing")
    last = next((word for word in sentence.words if word.end == end), None)
    if last is None or not last.is_noun:
        return ""
    if match.group()[len(match["thing"]) :].startswith(",") and last.has("case"):
        return ""  # "the desert south of Lund, known as …": which of the two?
    mention = reading.names.mention_at(last)
    if mention is not None:
        return mention.text
    if last.i == 0 and last.tag == "NNS" and not last.is_name:
        return last.lower
    return last.text if last.tag == "NNS" and not last.has("det", "amod", "nmod:poss") else ""


def _be(thing: str, sentence: Sentence) -> str:
    root = sentence.root
    past = root is not None and root.tag == "VBD"
    if thing.endswith("s"):
        return "were" if past else "are"
    return "was" if past else "is"


def _terms(reading: Reading) -> list[str]:
    """The quoted terms of the article and its names of organisations, in the order of the text."""
    quoted = [
        quote.text.strip(" ,.;") for sentence in reading.sentences for quote in sentence.quotations if not quote.speech
    ]
    names = [name.text for name in reading.names.names if name.kind == ORGANISATION and not name.class_noun]
    return list(dict.fromkeys(term for term in [*quoted, *names] if len(term.split()) <= 4))


def _apart(terms: list[str]) -> list[str]:
    """Without those that share a word with one before."""
    kept: list[str] = []
    for term in terms:
        if not any(set(term.lower().split()) & set(other.lower().split()) for other in kept):
            kept.append(term)
    return kept


def _is_alike(term: str, name: str) -> bool:
    """Of about the same length, both names or both ordinary words, with no word in common."""
    near = abs(len(term.split()) - len(name.split())) <= 1
    ordinary = [any(word.islower() and len(word) > 3 for word in text.split()) for text in (term, name)]
    is_acronym = term.isupper()
    if term.lower().endswith("s") != name.lower().endswith("s"):
        return False
    return (
        near
        and ordinary[0] == ordinary[1]
        and not is_acronym
        and not set(term.lower().split()) & set(name.lower().split())
    )


RULE = Rule(NAME, VERSION, _candidates)
