"""Say the same in another order: active for passive, the time at the other end. Only where nothing can go wrong."""

from __future__ import annotations

import re

from quiz.generation.facts.statements import Statement, finished
from quiz.generation.parse.inflection import verb_form
from quiz.generation.parse.words import Word
from quiz.generation.wording.phrases import capitalised, decapitalised, printed

_FINITE_TAGS = {"was": "VBD", "were": "VBD", "is": "VBZ", "are": "VBP"}
_YEAR = re.compile(r"^(?:1[0-9]|20)\d\d$")
_MOST_WORDS = 20


def rephrased(statement: Statement) -> str:
    """The statement in other words, or the empty string."""
    if len(statement.words) > _MOST_WORDS or any(word.quoted for word in statement.words):
        return ""
    return _active(statement) or _with_time_behind(statement) or _with_time_in_front(statement)


def _head(statement: Statement) -> Word | None:
    return statement.clause.head if statement.clause is not None else statement.sentence.root


def _text(words: list[Word], statement: Statement) -> str:
    return printed(words, statement.sentence, statement.replaced)


def _active(statement: Statement) -> str:
    """ "The bus was driven by Rosa Imrie."  ->  "Rosa Imrie drove the bus." """
    head = _head(statement)
    subject = head.child("nsubj:pass") if head is not None else None
    auxiliary = head.child("aux:pass") if head is not None else None
    agent = head.child("obl:agent") if head is not None else None
    if (
        head is None
        or subject is None
        or auxiliary is None
        or agent is None
        or head.has("aux", "conj", "advmod", "neg")
    ):
        return ""
    doer = [word for word in agent.subtree() if word not in agent.all("case")]
    done = subject.subtree()
    rest = [word for word in statement.words if word not in {*doer, *done, head, auxiliary, *agent.all("case")}]
    tag = _FINITE_TAGS.get(auxiliary.lower, "")
    plural = agent.tag in {"NNS", "NNPS"} or agent.has("conj")
    if (
        not tag
        or any(word.i < head.i for word in rest)
        or len(doer) > 6
        or any(word.text == "," for word in rest + doer)
    ):
        return ""
    tag = tag if tag == "VBD" else "VBP" if plural else "VBZ"
    if agent.has("acl", "acl:relcl") or not set(doer) <= set(statement.words):
        return ""
    text = f"{_text(doer, statement)} {verb_form(head.lemma, tag)} {_low(done, statement)} {_text(rest, statement)}"
    return finished(capitalised(text.strip()), statement.speaker) if statement.speaker is None else ""


def _low(words: list[Word], statement: Statement) -> str:
    text = _text(words, statement)
    return text if words[0].i in statement.replaced else decapitalised(words, text)


def _with_time_behind(statement: Statement) -> str:
    """ "In 1998 Rosa Imrie learned to fly."  ->  "Rosa Imrie learned to fly in 1998." """
    words = list(statement.words)
    if len(words) < 5 or words[0].lower != "in" or not _YEAR.match(words[1].text) or not _is_simple(words[2:]):
        return ""
    rest = words[3:] if words[2].text == "," else words[2:]
    if statement.speaker is not None or rest[0].tag in {"CC", "IN"}:
        return ""
    return finished(f"{capitalised(_text(rest, statement))} in {words[1].text}")


def _with_time_in_front(statement: Statement) -> str:
    """The other way round."""
    words = list(statement.words)
    if len(words) < 6 or words[-2].lower != "in" or not _YEAR.match(words[-1].text) or not _is_simple(words[:-2]):
        return ""
    if statement.speaker is not None or words[-1].head is not _head(statement) or words[0].tag in {"IN", "RB"}:
        return ""
    return finished(f"In {words[-1].text}, {_low(words[:-2], statement)}")


def _is_simple(words: list[Word]) -> bool:
    """One clause without a pause behind its beginning."""
    verbs = sum(word.tag in {"VBD", "VBZ", "VBP", "MD"} for word in words)
    return verbs == 1 and not any(word.text in {",", ";", ":", "–", "—"} for word in words[1:])
