"""What is the most, the first or the only one of its kind.

Otters are the most common hunters of the valley.  ->  What are the most common hunters of the valley?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.salience import centrality
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import typed_only
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "superlative", 1
_LONGEST_KEY, _SHORTEST, _LONGEST = 4, 6, 20
#: "the best example": of what?
_BARE = VAGUE_NOUNS | {"example", "kind", "sort", "choice", "option", "candidate", "answer"}
_ONLY_ONE = frozenset({"first", "only", "last", "main", "sole"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.speaker is not None or clause.negated or not _is_superlative(clause):
            continue
        key, stem = _key(clause, reading), _stem(clause, reading)
        if not key or not stem:
            continue
        candidate = Candidate(
            rule=NAME,
            version=VERSION,
            stem=stem,
            key=capitalised(key),
            wrong=(),
            sentence=clause.sentence,
            explanation=f"The article says this of {key}.",
            topic="meaning",
            fact=("did", key, str(clause.sentence.index)),
            worth=0.56 + 0.03 * min(3, centrality(clause.words, reading)),
            difficulty=EASY,
        )
        yield from typed_only(candidate, [key, f"the {key}", *_fuller(key, reading)])


def _is_superlative(clause: Clause) -> bool:
    """ "… is the most common hunter", "… are the first boats", with "the" and nothing quoted."""
    head = clause.head
    if (
        clause.copula is None
        or not head.is_noun
        or head.quoted
        or clause.finite.lower not in {"is", "are", "was", "were"}
    ):
        return False
    if head.lemma in _BARE and not head.has("nmod", "acl", "acl:relcl"):
        return False
    before = [word for word in head.subtree() if word.i < head.i and word.i > clause.finite.i]
    opens = bool(before) and before[0].lower == "the"
    return opens and any(word.tag in {"JJS", "RBS"} or word.lower in _ONLY_ONE for word in before)


def _fuller(key: str, reading: Reading) -> list[str]:
    """What the article calls it elsewhere, with a word before it: "brown bears" for "bears"."""
    nouns = [word for sentence in reading.sentences for word in sentence.words if word.lower == key.lower()]
    told = [(word, before) for word in nouns for before in word.all("amod", "compound") if before.i == word.i - 1]
    return sorted({f"{before.lower} {word.lower}" for word, before in told})


def _key(clause: Clause, reading: Reading) -> str:
    """The subject, when it is a short noun that means something by itself."""
    words = [word for word in lightened(clause.subject_words) if word.tag != "DT"]
    subject = clause.subject
    name = reading.names.at(subject)
    if not words or not subject.is_noun or subject.has("conj", "nmod", "acl", "acl:relcl", "nmod:poss"):
        return ""
    if (
        name is not None
        and name.kind == PERSON
        or subject.lower in VAGUE_NOUNS
        or clause.subject_words[0].lower == "the"
    ):
        return ""
    text = printed(words, clause.sentence)
    text = text if words[0].is_name or name is not None else text[:1].lower() + text[1:]
    return text if word_count(text) <= _LONGEST_KEY else ""


def _stem(clause: Clause, reading: Reading) -> str:
    rest = _up_to_comma([word for word in lightened(clause.words) if word.i > clause.finite.i])
    if clause.subject_words[0].i > 1 or not rest or open_reference(rest, clause.sentence, reading):
        return ""
    be = {"VBD": "was", "VBZ": "is", "VBP": "is"}[clause.finite.tag if clause.finite.tag != "MD" else "VBZ"]
    if clause.head.tag == "NNS":
        be = "were" if be == "was" else "are"
    stem = f"What {be} {printed(rest, clause.sentence)}, according to the article?"
    return stem if _SHORTEST <= word_count(stem) <= _LONGEST else ""


def _up_to_comma(words: list[Word]) -> list[Word]:
    """What goes on behind a comma adds figures and examples."""
    stop = next((place for place, word in enumerate(words) if word.text in {",", "–", "—", ";", ":"}), len(words))
    return words[:stop]


RULE = Rule(NAME, VERSION, _candidates)
