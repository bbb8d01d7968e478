"""What a study found, what somebody argues, hopes, fears or admits: the claim behind a verb that says how it is meant.

A survey of the valley has shown that most readers come on foot.  ->  What has a survey of the valley shown?
Tom Bell fears that the ferry will close in winter.  ->  What does Tom Bell fear?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.agreement import is_agreed
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.vagueness import NEGATIONS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened
from quiz.generation.wording.trimming import has_finite

NAME, VERSION = "finding", 3
_FINDS = frozenset(words("find show suggest reveal rule dictate state conclude estimate warn confirm prove discover"))
#: What people do with a claim. "say", "tell" and "think" are too wide to ask with.
_HOLDS = frozenset(
    words("""
    argue believe claim predict insist admit hope fear expect announce promise deny complain acknowledge assume
    suspect doubt notice realise realize recall propose recommend demand worry declare
""")
)
#: Of somebody who speaks at length these tell no claim from another.
_WIDE = frozenset({"suggest", "claim", "believe", "state", "declare"})
#: A company or a group insists on much, or believes it: none of that is the one answer.
_STANDS = frozenset(words("insist claim argue believe deny declare state assume admit"))
#: What somebody announced, nobody could tell without hearing what about.
_BARE = frozenset(words("announce declare acknowledge complain"))
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_VAGUE = frozenset({"some", "many", "other", "another", "these", "such", "this", "all", "several"})
#: No subject begins with a preposition, a pronoun or a conjunction.
_NO_START = frozenset({"IN", "CC", "PRP", "PRP$", "TO", "RB", "WP", "WDT", "EX"})
_SHORTEST, _LONGEST, _LONGEST_TOPIC = 5, 26, 6


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    found = [
        (sentence, verb)
        for sentence in reading.sentences
        if not _tells_more(sentence)
        for verb in sentence.words
        if _tells(verb)
    ]
    asked = [(_asked(verb, sentence, reading), verb.lemma) for sentence, verb in found]
    for (sentence, verb), (who, lemma) in zip(found, asked, strict=True):
        if who and asked.count((who, lemma)) == 1:  # who fears two things has two answers
            yield from _made(sentence, verb, who, reading)


def _tells_more(sentence: Sentence) -> bool:
    """ "noticed that …, but that …": half of it would be no answer."""
    pairs = zip(sentence.words, sentence.words[1:], strict=False)
    return any(link.tag == "CC" and that.lower == "that" and that.dep == "mark" for link, that in pairs)


def _tells(verb: Word) -> bool:
    """Something is plainly said to be found, feared and so on: "fears that …", "fears the ferry will close"."""
    said = verb.child("ccomp")
    if verb.lemma not in _FINDS | _HOLDS or said is None or said.i < verb.i or verb.quoted or verb.has("aux:pass"):
        return False
    mark = said.child("mark")
    is_open = verb.lemma in _FINDS and mark is None  # "the gate shows the way is open": shows what?
    is_qualified = any(child.lower in NEGATIONS for child in verb.children) or verb.has("mark", "xcomp", "obj")
    return not is_qualified and not is_open and (mark is None or mark.lower == "that")


def _asked(verb: Word, sentence: Sentence, reading: Reading) -> str:
    """Who found or fears it, by name where there is one; the empty string where nobody could tell."""
    subject = verb.child("nsubj")
    if subject is None or subject.i > verb.i or subject.start < 0:
        return ""
    name = reading.names.at(subject) if subject.is_noun else reading.references.person(subject, sentence)
    if name is not None and name.kind == PERSON and not subject.has("conj"):
        return "" if verb.lemma in _WIDE and name in reading.speakers else name.text
    asked = lightened(subject.subtree())
    if verb.lemma in _STANDS:
        return ""
    if not subject.is_noun or asked[0].tag in _NO_START or asked[0].lower in _VAGUE:
        return ""
    if open_reference(asked, sentence, reading):
        return ""
    who = decapitalised(asked, printed(asked, sentence))
    return who if name is not None or word_count(who) > 1 else ""


def _made(sentence: Sentence, verb: Word, who: str, reading: Reading) -> Iterator[Candidate]:
    subject, said = verb.child("nsubj"), verb.child("ccomp")
    if subject is None or said is None:
        return
    if not _is_plain(verb, subject, said, sentence) and not is_agreed(verb, sentence.words, said):
        return
    told = lightened([word for word in said.subtree() if word not in [*said.all("mark"), *_strays(said)]])
    before = subject.subtree() if subject.is_noun else [subject]
    replaced = name_pronoun([*before, *told], sentence, reading)
    if not has_finite(told) or open_reference([*before, *told], sentence, reading, replaced):
        return
    answer = printed(told, sentence, replaced)
    helper, form = _verb(verb)
    about = _about(said, sentence) if verb.lemma in _BARE else ""
    if verb.lemma in _BARE and not about:
        return
    if helper and _SHORTEST <= word_count(answer) <= _LONGEST:
        yield typed(
            NAME,
            VERSION,
            f"What {helper} {who} {form}{about}?",
            capitalised(answer),
            sentence=sentence,
            explanation=f"The article says that {who} {verb.text} that {decapitalised(told, answer)}.",
            topic="main idea" if verb.lemma in _FINDS else "speech",
            fact=("claim", str(sentence.index)),
            worth=0.74 if verb.lemma in _FINDS else 0.66,
            hedges=hedges_of(told),
        )


def _about(said: Word, sentence: Sentence) -> str:
    """ " about the old ferry", of which the claim speaks; empty where it is no short noun phrase."""
    subject = said.child("nsubj", "nsubj:pass")
    topic = lightened(subject.subtree()) if subject is not None and subject.is_noun else []
    text = decapitalised(topic, printed(topic, sentence))
    return f" about {text}" if topic and word_count(text) <= _LONGEST_TOPIC and "," not in text else ""


def _is_plain(verb: Word, subject: Word, said: Word, sentence: Sentence) -> bool:
    """ "Tom Bell fears that … ." from the first word to the last: there is no other way to read it."""
    inside = [word.i for word in said.subtree() if not word.is_punctuation]
    last = max(word.i for word in sentence.words if not word.is_punctuation)
    following = sentence.words[verb.i + 1]
    opens = subject.subtree()[0].i == 0 and subject.subtree()[-1].i == verb.i - 1
    return opens and following.lower == "that" and inside[0] == verb.i + 1 and inside[-1] == last


def _strays(said: Word) -> list[Word]:
    """ "said the bus would stop and ordered …": a past form cannot go on behind "would"; it is another deed."""
    modal = any(word.tag == "MD" for word in said.all("aux"))
    other = [word for word in said.all("conj") if modal and word.tag == "VBD" and not word.has("nsubj", "nsubj:pass")]
    return [word for verb in other for word in verb.subtree()]


def _verb(verb: Word) -> tuple[str, str]:
    """ "has", "shown" or "did", "show"; empty for "may show" and the like."""
    helpers = verb.all("aux")
    if not helpers and verb.tag in _DO:
        return _DO[verb.tag], verb.lemma
    if len(helpers) == 1 and helpers[0].lower in {"has", "have", "had"}:
        return helpers[0].lower, verb.text
    return "", ""


RULE = Rule(NAME, VERSION, _candidates)
