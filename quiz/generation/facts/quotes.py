"""Who said what. A speaker is never guessed: a quotation whose speaker is not named, or carried on in the same run,
belongs to nobody.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from quiz.generation.facts.lives import HE, SHE
from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON
from quiz.generation.facts.names import Name, Names
from quiz.generation.facts.references import References
from quiz.generation.parse.words import Quotation, Sentence, Word
from quiz.generation.vocabulary.reporting import LEMMA_OF, REPORTING, THINKING

_NOBODY = "nobody"
_PRINTED = frozenset({"headline", "slogan", "banner", "sign", "motto", "title", "poster", "placard"})


@dataclass(frozen=True, eq=False)
class Utterance:
    """``verb`` is the lemma of the verb that reported it, "say" where it was carried on without one."""

    speaker: Name
    quotation: Quotation
    sentence: Sentence
    verb: str


@dataclass(frozen=True, eq=False)
class _Attribution:
    speaker: Name | None
    verb: str


def utterances(sentences: tuple[Sentence, ...], names: Names, references: References) -> list[Utterance]:
    """Return the spoken quotations that have a named speaker, in the order of the text."""
    paragraphs: dict[tuple[int, int], list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        paragraphs[sentence.section, sentence.paragraph].append(sentence)
    found: list[Utterance] = []
    carried: _Attribution | None = None
    for group in paragraphs.values():
        own = _attributions(group, names, references, carried)
        named = [attribution for attribution in own.values() if attribution]
        speakers = {id(attribution.speaker) for attribution in named}
        only = named[0] if named and len(speakers) == 1 else None
        last = carried
        for sentence in group:
            last = own[id(sentence)] or only or last
            for quotation in sentence.quotations:
                if _is_printed(quotation, sentence):
                    continue
                if _is_spoken(quotation, sentence, own[id(sentence)]) and last and last.speaker:
                    found.append(Utterance(last.speaker, quotation, sentence, last.verb))
        carried = _carry(group, last, own[id(group[-1])])
    return found


def _attributions(
    group: list[Sentence], names: Names, references: References, carried: _Attribution | None
) -> dict[int, _Attribution | None]:
    """Who is said to speak in each sentence of a paragraph; he or she can be who spoke last, nobody named since."""
    found: dict[int, _Attribution | None] = {}
    last = carried
    for sentence in group:
        speaker = last.speaker if last else None
        if any(mention.name is not speaker for mention in _people(sentence, names)):
            last = None
        own = found[id(sentence)] = _attribution(sentence, names, references, last)
        last = own or last
    return found


def _people(sentence: Sentence, names: Names) -> list[Mention]:
    """Those named outside quotation marks; a title makes a person of whatever follows."""
    return [
        mention
        for mention in names.within(sentence)
        if mention.name and (mention.name.kind == PERSON or mention.title) and not mention.words[0].quoted
    ]


def _carry(group: list[Sentence], last: _Attribution | None, ending: _Attribution | None) -> _Attribution | None:
    """A run of speech goes on into the next paragraph where this one holds speech, or ends with what is reported."""
    speaks = any(quotation.speech for sentence in group for quotation in sentence.quotations)
    return _Attribution(last.speaker, "say") if last is not None and (speaks or ending is not None) else None


def _is_printed(quotation: Quotation, sentence: Sentence) -> bool:
    """A headline, or the words on a sign: nobody of the sentence says them."""
    before = [word.lower for word in sentence.words if 0 <= word.start < quotation.start and not word.is_punctuation]
    return bool(_PRINTED & set(before[-2:]))


def _is_spoken(quotation: Quotation, sentence: Sentence, own: _Attribution | None) -> bool:
    return quotation.speech and (own is not None or is_bare(sentence) or quotation.opens_paragraph)


def is_bare(sentence: Sentence) -> bool:
    """Nothing but quotation: no word around it says who speaks."""
    return all(word.start < 0 or word.quoted or word.is_punctuation for word in sentence.words)


def _attribution(
    sentence: Sentence, names: Names, references: References, carried: _Attribution | None
) -> _Attribution | None:
    for word in sentence.words:
        if word.quoted or word.start < 0:
            continue
        if word.lower in REPORTING and LEMMA_OF[word.lower] not in THINKING:
            subject = _subject(word, sentence)
            if subject is not None:
                speaker = _speaker(subject, sentence, names, references, carried)
                before = sentence.words[word.i - 1]  # "the minister Rosa Imrie said", whatever the name hangs on
                return _Attribution(speaker or named_person(before, names), LEMMA_OF[word.lower])
    return _according_to(sentence, names)


def _subject(verb: Word, sentence: Sentence) -> Word | None:
    """The word that names who speaks: before the verb, or right behind it."""
    opening = _opens_frame(sentence, verb)
    if opening is not None:
        return opening
    by_parse = verb.child("nsubj")
    if by_parse is not None and by_parse.start >= 0 and not by_parse.quoted:
        return by_parse
    before = sentence.words[verb.i - 1] if verb.i else None
    if (
        before is not None
        and (before.is_noun or before.lower in HE | SHE | {"they", "it", "i", "we"})
        and before.start >= 0
    ):
        return before
    for word in sentence.words[verb.i + 1 : verb.i + 9]:
        if word.is_verb or word.is_punctuation:
            return None
        if word.is_name or word.lower in HE | SHE:
            return word
    return None


def _opens_frame(sentence: Sentence, verb: Word) -> Word | None:
    """The name right behind an opening quotation: "…," X, a lecturer at Y, told Z."""
    frame = [word for word in sentence.words if not word.is_punctuation]
    if not frame or frame[0].start >= 0 or verb.i < 3:
        return None
    first = next((word for word in frame if word.start >= 0), None)
    before = sentence.words[verb.i - 1]
    if (
        first is None
        or not first.is_name
        or first.i >= verb.i
        or any(word.is_verb for word in sentence.words[first.i : verb.i])
    ):
        return None
    return first if before.text == "," or before.is_name else None


def _speaker(
    subject: Word, sentence: Sentence, names: Names, references: References, carried: _Attribution | None
) -> Name | None:
    if subject.lower in HE | SHE:
        return references.person(subject, sentence) or (carried.speaker if carried else None)
    return named_person(subject, names)


def named_person(subject: Word, names: Names, *kinds: str) -> Name | None:
    """The person (or one of ``kinds``) that a noun names, itself or by a name beside it ("the expert Jo Quill")."""
    wanted = kinds or (PERSON,)
    for word in [subject, *subject.all("appos", "flat", "nmod:desc", "compound")]:
        name = names.at(word)
        if name is not None and name.kind in wanted:
            return name
    return None


def _according_to(sentence: Sentence, names: Names) -> _Attribution | None:
    for word, following in zip(sentence.words, sentence.words[1:], strict=False):
        if word.lower == "according" and following.lower == "to":
            mentions = [
                mention
                for mention in names.within(sentence, PERSON, ORGANISATION)
                if following.i < mention.words[0].i <= following.i + 3
            ]
            name = mentions[0].name if mentions else None
            return _Attribution(name if name is not None and name.kind == PERSON else None, "say")
    return None
