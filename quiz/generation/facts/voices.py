"""Turn a passive clause round: "The plan was praised by Ann Lee" is asked for as "Who praised the plan?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.parse.inflection import verb_base, verb_form
from quiz.generation.parse.words import Word
from quiz.generation.wording.phrases import decapitalised, printed
from quiz.generation.wording.questions import lightened

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

#: The finite form of *be* -> the tag of the active verb. Of others ("could be", "has been") nothing is made.
_TENSES = {"was": "VBD", "were": "VBD", "is": "VBZ", "are": "VBZ"}


def active_question(clause: Clause, opening: str, agent: Word, reading: Reading) -> str:
    """Ask for ``agent``, the noun behind "by", with ``opening``; the empty string where that cannot be done safely."""
    tag = _TENSES.get(clause.finite.lower, "")
    subject = lightened(clause.subject_words)
    gone = {*agent.subtree(), *clause.auxiliaries, *clause.subject_words, clause.head}
    rest = [word for word in lightened(clause.words) if word not in gone]
    front = [word for word in rest if word.i < subject[0].i]
    if not tag or front or any(word.i < clause.head.i and word.tag != "RB" for word in rest):
        return ""
    often, rest = _parted(rest, clause.head)
    replaced = name_pronoun(subject, clause.sentence, reading)
    if open_reference([*subject, *rest], clause.sentence, reading, replaced):
        return ""
    verb = verb_form(verb_base(clause.head.text, clause.head.lemma), tag)
    thing = printed(subject, clause.sentence, replaced)
    thing = thing if subject[0].i in replaced else decapitalised(subject, thing)
    parts = [opening, printed(often, clause.sentence), verb, thing, printed(rest, clause.sentence)]
    return " ".join(part for part in parts if part).strip(" ,;:") + "?"


def _parted(words: list[Word], verb: Word) -> tuple[list[Word], list[Word]]:
    """The adverbs before the verb, which stay there, and what follows it."""
    return [word for word in words if word.i < verb.i], [word for word in words if word.i > verb.i]
