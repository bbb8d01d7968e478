"""What, whom or which organisation somebody or something did something to, or with.

The old ferry carried salt and barley to the islands.   ->  What did the old ferry carry to the islands?
Helen Ward compared the bus to a visiting grandmother.  ->  What did Helen Ward compare the bus to?
In 1930 Helen Ward joined the University of Arden.      ->  Which university did Helen Ward join in 1930?
Asked only where two parsers agree on the object and no other sentence says the same of something else.
"""

import random
from collections.abc import Iterator
from dataclasses import replace

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.distractors.rivals import rivals
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.doers import opening
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.names import Name
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.quantities import quantities
from quiz.generation.facts.salience import centrality, is_subject
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.agreement import is_agreed_part, is_agreed_phrase
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways, forms_of_name
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.governing import NOUNS_GOVERN, VERBS_GOVERN
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import DEMONSTRATIVE, PERSONAL, POINTING_NOUNS, VAGUE_NOUNS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "what", 4
#: Verbs that say little without their object, or stand in idioms with it.
_LIGHT = frozenset(
    words("""
    have take make get do give put keep let be go come play lie draw pay bear stand rise fall drop tell ask know think
    feel believe want mean see find show consist belong mind matter marry meet spend ride turn
    accuse warn remind convince blame thank praise express
    """)
)
_NAMED = frozenset({PERSON, ORGANISATION, PLACE})
_LONGEST_KEY, _LONGEST_TYPED, _SHORTEST_STEM, _LONGEST_STEM, _LONG_NOUN = 24, 7, 4, 20, 8
#: A question needs so many words that tell which one is meant, besides "what" and the verb.
_FEWEST_WORDS = 3
#: … and of somebody of whom much is told so many besides the name.
_BESIDE_MAIN = 1
#: Where the question has fewer the answer needs so many, to be the one thing that the article says.
_FEWEST_IN_KEY = 3
#: … and the verb must not be one of those that name a part, or of which anybody does much.
_PARTIAL = frozenset(
    words("""
    include involve contain use need bring lead reveal question offer organize change house release create publish
    feature
    """)
)
_EMPTY = frozenset({"what", "did", "does", "further", "more", "again", "instead"})
#: A number among so many words is not what is asked for.
_TELLING_ENOUGH = 4
#: What always goes with a verb: "defended her dissertation".
_SET_PHRASES = {
    "defend": {"dissertation", "thesis", "title"},
    "earn": {"degree", "living", "money", "salary"},
    "win": {"election", "match", "game", "race", "war", "vote"},
    "hold": {"meeting", "election", "conference"},
    "commit": {"crime", "murder"},
    "obey": {"law", "rule", "order"},
    "break": {"law", "rule", "record"},
    "attend": {"school", "lesson"},
    "wear": {"clothes", "uniform"},
    "raise": {"money", "fund", "question"},
    "solve": {"problem", "crime"},
    "cast": {"vote"},
    "score": {"goal", "point"},
    "treat": {"patient"},
    "launch": {"campaign"},
    "focus": {"attention", "effort"},
    "shift": {"focus", "attention"},
    "obtain": {"degree", "doctorate", "diploma"},
    "receive": {"education", "degree", "doctorate", "diploma"},
}
#: Without these it is another thing: "double digits" are no digits, a virtual shop is no shop.
_CHANGING = frozenset(
    words("""
    double triple half single multiple former fake false free future possible potential alleged artificial virtual
    partial extra additional first second third last only no
    """)
)
_GOES_ON = frozenset(words("with for about of over that to"))
_CLAUSES = frozenset({"advcl", "ccomp", "parataxis"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if not _is_askable(clause, reading):
            continue
        for answer, preposition in _answers(clause):
            if _is_agreed(clause, answer, preposition):
                yield from _made(clause, answer, preposition, reading, rng)


def _is_agreed(clause: Clause, answer: Word, preposition: str) -> bool:
    """Where the preposition belongs to the verb both parsers need only see the same words as one phrase."""
    words = clause.sentence.words
    if preposition in VERBS_GOVERN.get(clause.head.lemma, frozenset()) and answer.head is clause.head:
        return is_agreed_phrase(answer, words)
    return is_agreed_part(clause.head, words, answer)


def _is_askable(clause: Clause, reading: Reading) -> bool:
    head = clause.head
    return (
        not clause.negated
        and clause.copula is None
        and head.is_verb
        and head.lemma not in SAYING_LEMMAS
        and not clause.subject.quoted
        and clause.subject_words[0].lower not in {"fewer", "more", "less"}
        and not head.has("xcomp", "ccomp")  # "lets the birds sing": the birds are not what is let
        and not _is_said_twice(clause, reading)
    )


def _is_said_twice(clause: Clause, reading: Reading) -> bool:
    """Another statement has the same verb and subject: which of the two is asked for, nobody could tell."""
    subject = reading.names.at(clause.subject) or clause.subject.lemma
    alike = [
        other
        for other in reading.clauses
        if other.head.lemma == clause.head.lemma
        and ((reading.names.at(other.subject) or other.subject.lemma) == subject or _may_be_it(other))
        and other.sentence.printed is not clause.sentence.printed
    ]
    return bool(alike)


def _may_be_it(clause: Clause) -> bool:
    """ "Such events also provide …": the same ones, perhaps."""
    first = clause.subject_words[0].lower
    return first in DEMONSTRATIVE | PERSONAL and first not in {"he", "she"}


def _answers(clause: Clause) -> Iterator[tuple[Word, str]]:
    """The object of a telling verb, or the noun of a preposition that belongs to its verb, with that preposition."""
    thing = clause.head.child("obj")
    for phrase in [*clause.head.all("obl", "obj"), *(thing.all("nmod") if thing is not None else [])]:
        case = phrase.child("case")
        if phrase not in clause.words or not phrase.is_noun:
            continue
        if phrase.lemma in _SET_PHRASES.get(clause.head.lemma, ()) and not phrase.has("amod", "compound", "nmod"):
            continue
        if phrase.dep == "obj" and clause.head.lemma not in _LIGHT and not clause.passive:
            if len(clause.head.all("obj", "iobj")) == 1:  # of two objects the parser has made one up
                yield phrase, ""
        elif case is not None and case.lower in _governed(clause) and not _stands_apart(phrase, clause):
            yield phrase, case.lower


def _stands_apart(phrase: Word, clause: Clause) -> bool:
    """ "worked behind the camera as …": the preposition at the end of the question would belong to what is between."""
    behind = [other for other in clause.head.all("obl", "advcl") if other.i > clause.head.i]
    return any(other is not phrase and other in clause.words for other in behind)


def _governed(clause: Clause) -> frozenset[str]:
    """The prepositions that belong to the verb, or to the noun that it leans on."""
    thing = clause.head.child("obj")
    leaning = NOUNS_GOVERN.get(thing.lemma, frozenset()) if thing is not None else frozenset()
    return VERBS_GOVERN.get(clause.head.lemma, frozenset()) | leaning


def _made(clause: Clause, answer: Word, preposition: str, reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    inside = [word for word in answer.subtree() if word in clause.words]
    kept = [word for word in lightened(inside) if not (preposition and word.dep == "case" and word.head is answer)]
    name = _whole_name(kept, answer, reading)
    if not kept or name is None and not _is_telling(answer, kept, clause) or _is_open(kept, clause, reading):
        return
    stem = question(clause, "What" if name is None else opening(name), inside, reading, ending=preposition)
    if not _is_readable(stem, clause):
        return
    if not _says_which(stem, clause, reading):
        if name is not None or not _is_only_statement(clause, printed(kept, clause.sentence), reading):
            return
        stem = stem.removesuffix("?") + ", according to the article?"
    key = printed(kept, clause.sentence)
    candidate = typed(
        NAME,
        VERSION,
        stem,
        capitalised(key),
        sentence=clause.sentence,
        explanation=f"The article names it: {decapitalised(kept, key)}.",
        topic="what",
        fact=("what", str(clause.sentence.index), answer.lemma),
        worth=0.56,
        difficulty=MEDIUM,
        hedges=hedges_of(inside),
        accepted=tuple(_shorter(answer, kept, key, clause)),
    )
    if name is None:
        yield candidate
        return
    wrong = rivals(name, clause.sentence, reading, rng)
    yield from both_ways(replace(candidate, key=name.text, wrong=wrong, kind="multiple_choice"), forms_of_name(name))


def _is_only_statement(clause: Clause, key: str, reading: Reading) -> bool:
    """ "What does climate change affect, according to the article?": of what it is about, with a long enough answer."""
    if clause.subject.lemma in POINTING_NOUNS and [word.lower for word in clause.subject_words[:-1]] == ["the"]:
        return False  # "the companies": which?
    is_about = reading.names.at(clause.subject) is not None or centrality([clause.subject], reading) > 0
    return is_about and clause.head.lemma not in _PARTIAL and len(content_words(key)) >= _FEWEST_IN_KEY


def _whole_name(kept: list[Word], answer: Word, reading: Reading) -> Name | None:
    """The name that the answer is, when nothing else stands in it."""
    mention = reading.names.mention_at(answer)
    if mention is None or mention.name is None or mention.name.kind not in _NAMED:
        return None
    rest = {word for word in kept if word.tag not in {"DT", "IN", "TO"}} - set(mention.words)
    return mention.name if not rest else None


def _is_open(kept: list[Word], clause: Clause, reading: Reading) -> bool:
    """Does the answer point at more than itself and the subject of the question?"""
    subject = lightened(clause.subject_words)
    replaced = name_pronoun(subject, clause.sentence, reading)
    return bool(open_reference([*subject, *kept], clause.sentence, reading, replaced))


def _is_telling(answer: Word, kept: list[Word], clause: Clause) -> bool:
    """Words of meaning, no number and nobody by name, no broken-off list and no noun that says nothing."""
    key = printed(kept, clause.sentence)
    telling = content_words(key)
    if (
        quantities(key)
        and (answer.has("nummod") or not answer.is_name and len(telling) < _TELLING_ENOUGH)
        or any(map(_opens_clause, kept))
        or _goes_on(kept, clause)
    ):
        return False
    if answer.lemma in VAGUE_NOUNS and len(telling) < 3 or not all(word.is_noun for word in answer.all("conj")):
        return False
    is_thing = len(telling) >= 2 or answer.tag == "NNS" or _is_matter(answer, kept, clause)
    return is_thing and word_count(key) <= _LONGEST_KEY and "“" not in key and '"' not in key


def _is_matter(answer: Word, kept: list[Word], clause: Clause) -> bool:
    """ "medicine", "homeopathy": a noun without article, long enough to mean one thing, on which nothing hangs."""
    following = {word.lower for word in clause.words if word.i == answer.i + 1}
    is_bare = kept == [answer] and answer.tag == "NN" and len(answer.lemma) >= _LONG_NOUN
    return is_bare and clause.subject.is_name and not following & _GOES_ON


def _opens_clause(word: Word) -> bool:
    """What the parser hung on the answer though it is a statement of its own."""
    return word.dep in _CLAUSES or word.dep == "conj" and word.tag in {"VBD", "VBZ", "VBP"}


def _goes_on(kept: list[Word], clause: Clause) -> bool:
    """ "the potential for students | to learn": what the parser cut off belongs to the answer."""
    following = [word.lower for word in clause.words if word.i == kept[-1].i + 1]
    return following == ["to"] and any(word.lower == "for" for word in kept)


def _is_readable(stem: str, clause: Clause) -> bool:
    source = f"According to {clause.speaker.text}," if clause.speaker is not None else ""
    return _SHORTEST_STEM <= word_count(stem) <= _LONGEST_STEM and "," not in stem.removeprefix(source)


def _says_which(stem: str, clause: Clause, reading: Reading) -> bool:
    """Do words tell which one is meant? Beside the name of somebody of whom little is told the verb is enough."""
    name = reading.names.at(clause.subject)
    fewest = _FEWEST_WORDS if name is None else _BESIDE_MAIN if is_subject(name, reading) else 0
    told = content_words(stem) - _EMPTY - {clause.head.lemma}
    return len(told - content_words(name.text) if name is not None else told) >= fewest


def _shorter(answer: Word, kept: list[Word], key: str, clause: Clause) -> Iterator[str]:
    """The answer without its article and without the adjectives in front, which only describe it.

    What follows the noun, and the nouns before it, say which thing it is: "loss" is no "loss of trust", no "job loss".
    """
    if answer.is_name or answer.has("conj") or word_count(key) > _LONGEST_TYPED:
        return
    if answer.lemma in VAGUE_NOUNS or any(word.tag == "HYPH" for word in kept):
        return
    while len(kept) > 1 and kept[0].head is answer and (kept[0].dep in {"det", "amod"} or kept[0].tag == "PRP$"):
        if kept[0].lower in _CHANGING:
            return
        kept = kept[1:]
        yield printed(kept, clause.sentence)


RULE = Rule(NAME, VERSION, _candidates)
