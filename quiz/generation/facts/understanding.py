"""Everything known about an article before a question is made: names, speech, statements, quantities."""

from __future__ import annotations

import difflib
import re
from collections import Counter, defaultdict
from dataclasses import replace
from functools import cached_property

from quiz.generation.facts.claims import Claim, claims
from quiz.generation.facts.clauses import DROPPED_ADVERBS, Clause, clauses
from quiz.generation.facts.containment import bare_definite, is_pointing_noun
from quiz.generation.facts.events import Event, events
from quiz.generation.facts.frames import frames
from quiz.generation.facts.holders import holders
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.names import Name, Names
from quiz.generation.facts.quantities import Quantity, quantities
from quiz.generation.facts.quotes import Utterance, utterances
from quiz.generation.facts.references import References
from quiz.generation.facts.roles import RoleFact, role_facts
from quiz.generation.facts.salience import subject_nouns
from quiz.generation.facts.statements import Statement, statements
from quiz.generation.facts.verb_phrases import VerbPhrase, verb_phrases
from quiz.generation.parse.inflection import is_known_word, is_one_letter_off, is_only_verb, verb_base
from quiz.generation.parse.reading import Parsed
from quiz.generation.parse.words import Half, Sentence, Word
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.verbs import GOES_TO

#: A noun that the article uses so often, nearly always bare, is known to every reader.
_FAMILIAR_USES = 3


def _reaches_end(clause: Clause, part: Sentence) -> bool:
    """Nothing but linking words stands between the clause and the end of its part of a sentence."""
    last = max(word.i for word in clause.words)
    return all(word.is_punctuation or word.lower in DROPPED_ADVERBS for word in part.words[last + 1 :])


class Reading:
    """One article, understood as far as rules can. All parts are computed once, on demand or at the start."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.article = parsed.article
        self.sentences = parsed.sentences
        self.names = Names([*parsed.sentences, *parsed.spoken], parsed.parts, parsed.article.title)
        self.role_facts: list[RoleFact] = role_facts(self.names)
        held = holders(self.role_facts, parsed.sentences)
        self.references = References(parsed.sentences, self.names, parsed.article.title, held)
        self.utterances: list[Utterance] = utterances(parsed.sentences, self.names, self.references)
        self._speaker_of = {id(utterance.quotation): utterance.speaker for utterance in self.utterances}

    @cached_property
    def clauses(self) -> list[Clause]:
        """The article's own statements and what it reports people to say; then what they say in quotation marks."""
        own = [
            clause
            for sentence in self.sentences
            if not self.is_misprinted(sentence)
            for clause in clauses(sentence, self.names, self.references)
        ]
        spoken = [clause for sentence in self.parsed.spoken for clause in self._spoken_clauses(sentence)]
        return own + spoken

    def _spoken_clauses(self, sentence: Sentence) -> list[Clause]:
        speaker = self.speaker_of(sentence)
        if speaker is None:
            return []
        found = clauses(sentence, self.names, self.references)
        return [replace(clause, speaker=speaker, saying="say") for clause in found if clause.speaker is None]

    @cached_property
    def caused(self) -> list[tuple[Clause, Half]]:
        """Clauses that end where a reason is given, with the sentence cut at that place."""
        found = []
        for half in self.parsed.halves:
            speaker = self.speaker_of(half.main)
            for clause in clauses(half.main, self.names, self.references, cut=True):
                ends = _reaches_end(clause, half.main)
                if clause.head.lemma in SAYING_LEMMAS:
                    continue
                if ends and (half.main.inside is None or speaker is not None):
                    found.append((replace(clause, speaker=clause.speaker or speaker), half))
        return found

    @cached_property
    def statements(self) -> list[Statement]:
        """See ``quiz.generation.facts.statements``."""
        return statements(self)

    @cached_property
    def verb_phrases(self) -> list[VerbPhrase]:
        return verb_phrases(self)

    @cached_property
    def events(self) -> list[Event]:
        return events(self)

    @cached_property
    def claims(self) -> dict[int, Claim]:
        """How each printed sentence presents what it says, by the identity of the sentence."""
        return {id(claim.sentence): claim for claim in claims(self)}

    def speaker_of(self, spoken: Sentence) -> Name | None:
        return self._speaker_of.get(id(spoken.inside))

    @cached_property
    def speakers(self) -> list[Name]:
        found: dict[int, Name] = {}
        for utterance in self.utterances:
            found.setdefault(id(utterance.speaker), utterance.speaker)
        for clause in self.clauses:
            if clause.speaker is not None and clause.speaker.kind == PERSON:
                found.setdefault(id(clause.speaker), clause.speaker)
        return list(found.values())

    def people_in(self, sentence: Sentence) -> list[Name]:
        """Who is named in ``sentence``, quotations included."""
        return [mention.name for mention in self.names.within(sentence, PERSON) if mention.name is not None]

    @cached_property
    def frames(self) -> dict[int, tuple[list[Word], str]]:
        """See ``quiz.generation.facts.frames``."""
        return frames(self.sentences)

    @cached_property
    def acting_names(self) -> frozenset[str]:
        """The names of people, places and organisations that are the subject of a sentence."""
        subjects = [
            word
            for sentence in [*self.sentences, *self.parsed.spoken]
            for word in sentence.words
            if word.dep in {"nsubj", "nsubj:pass"}
        ]
        found = [name for name in map(self.names.at, subjects) if name is not None]
        return frozenset(name.text for name in found) | frozenset(name.text for name in self.speakers)

    @cached_property
    def quantities(self) -> dict[int, list[Quantity]]:
        """The quantities of each printed sentence, by the identity of the sentence, with offsets in its text."""
        return {id(sentence): quantities(sentence.text) for sentence in self.sentences}

    def quantities_of(self, sentence: Sentence) -> list[Quantity]:
        """The quantities of any sentence, spoken ones and parts too; offsets in its own text."""
        known = self.quantities.get(id(sentence))
        return quantities(sentence.text) if known is None else known

    @cached_property
    def all_quantities(self) -> list[Quantity]:
        return [quantity for found in self.quantities.values() for quantity in found]

    @cached_property
    def _noun_uses(self) -> dict[str, Counter[str]]:
        """For each noun how often it stands bare after "the" and how often with something that tells which."""
        uses: dict[str, Counter[str]] = defaultdict(Counter)
        for sentence in [*self.sentences, *self.parsed.spoken]:
            for word in sentence.words:
                if word.is_noun:
                    modifiers = [c.lower for c in word.children if c.dep in {"amod", "compound", "nmod", "nmod:poss"}]
                    uses[word.lemma]["|".join(modifiers)] += 1
        return uses

    def uses_of(self, lemma: str) -> int:
        """How often the article has the noun."""
        return sum(self._noun_uses[lemma].values()) if lemma in self._noun_uses else 0

    def is_pointing(self, determiner: Word, sentence: Sentence) -> bool:
        """Does this "the" point back at something that only the text before it makes clear?"""
        noun = bare_definite(determiner, sentence)
        if noun is None or not is_pointing_noun(noun):
            return False
        if any(child.lower in {"across", "throughout"} for child in noun.all("case")):
            return False  # "across the country": the one that all of it is about
        uses = self._noun_uses[noun.lemma]
        in_title = noun.lemma in self.article.title.lower()
        is_familiar = uses[""] >= _FAMILIAR_USES and len(uses) <= 3
        is_subject = noun.lemma in subject_nouns(self)
        return not (in_title or is_familiar or is_subject or self._introduced_once(noun.lemma, sentence))

    def _introduced_once(self, lemma: str, sentence: Sentence) -> bool:
        """The article says "a survey" once, before ``sentence``, and never speaks of another one."""
        introductions = self._introductions[lemma]
        return len(introductions) == 1 and introductions[0] < sentence.index

    @cached_property
    def _introductions(self) -> dict[str, list[int]]:
        """For each noun the places of the sentences where it stands with "a" or "an"."""
        found: dict[str, list[int]] = defaultdict(list)
        for sentence in [*self.sentences, *self.parsed.spoken]:
            for word in sentence.words:
                if word.is_noun and any(child.lower in {"a", "an", "another", "one"} for child in word.children):
                    found[word.lemma].append(sentence.index)
        return found

    def named_by(self, noun: str, sentence: Sentence) -> Name | None:
        """The one organisation that "the <noun>" can mean: named before, and the only one of its noun."""
        found = [
            name
            for name in self.names.of_kind(ORGANISATION, PLACE)
            if noun in {name.class_noun, name.text.lower().split()[-1]}
        ]
        if len(found) != 1 or len(found[0].text.split()) < 2:
            return None
        return found[0] if found[0].mentions[0].sentence.index < sentence.index else None

    @cached_property
    def printed(self) -> str:
        return " ".join(section.body for section in self.article.sections)

    @cached_property
    def lowered(self) -> str:
        return self.printed.lower()

    def is_misprinted(self, sentence: Sentence) -> bool:
        """Does "to" stand for "the": after a verb that takes no "to", before a thing that has "the" elsewhere?"""
        words = sentence.printed.words
        return any(
            (verb.is_verb or is_only_verb(verb.text))
            and to.lower == "to"
            and noun.tag == "NN"
            and not {verb.lemma, verb_base(verb.text)} & GOES_TO
            and not (after.is_noun or after.text == "-")
            and f"to {noun.lower}" not in self.lowered.replace(f"{verb.lower} to {noun.lower}", "")
            and re.search(rf"\b(?:the|an?) {re.escape(noun.lower)}\b", self.lowered)
            for verb, to, noun, after in zip(words, words[1:], words[2:], words[3:], strict=False)
        )

    def is_misprint(self, word: str) -> bool:
        """A word of small letters that no dictionary has and that stands in the article only once."""
        if "." in word and not re.fullmatch(r"(?:\w\.)+\w?|\w\.\w(?:\.\w)*", word):
            return True
        whole = re.sub(r"n[’']t\b", "", word)  # "wouldn" alone is in no dictionary
        parts = [part for part in re.split(r"[-.’']", whole) if len(part) > 4 and part.islower()]
        return any(self._word_counts[part] < 2 and self._is_misspelt(part) for part in parts)

    def _is_misspelt(self, word: str) -> bool:
        """Unknown to the dictionary, and one letter away from a word of it or much like a word of the article."""
        if is_known_word(word):
            return False
        alike = difflib.get_close_matches(
            word, [other for other in self._word_counts if other != word], n=1, cutoff=0.85
        )
        return is_one_letter_off(word) or bool(alike and is_known_word(alike[0]) and not word.startswith(alike[0]))

    @cached_property
    def _word_counts(self) -> Counter[str]:
        return Counter(re.findall(r"[^\W\d_]+", self.lowered))
