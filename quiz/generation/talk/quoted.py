"""Prompts that begin with words of the section itself: what somebody says in it, or its most telling sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.salience import centrality
from quiz.generation.facts.statements import Statement
from quiz.generation.parse.words import Sentence
from quiz.generation.talk.base import Prompt
from quiz.generation.vocabulary.talk import GRIM_WORDS, PRIVATE
from quiz.generation.wording.phrases import word_count

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_SHORTEST, _LONGEST = 6, 28
#: What a quotation that leans on the words before it opens with.
_LEANING = re.compile(
    r"(?:it|its|it[’']s|this|these|those|that|that[’']s|they|them|their|he|she|his|her|and|but|so|or|because|which"
    r"|there|then|here|yes|no|well|now|also|such|one)\b",
    re.I,
)
#: What somebody tells of themselves is nothing to agree with; "I think" is.
_OWN_STORY = re.compile(r"\b(?:my|me|myself|I(?! (?:(?:do not|don[’']t) )?(?:think|believe)\b))\b")
#: What is said as something one may see differently.
_VIEW = re.compile(
    r"\b(?:should|must|need|needs|ought|would|could|may|might|will|can|cannot|can[’']t|think|believe|hope|fear|feel"
    r"|too|very|more|most|better|best|worse|worst|never|always|only|important|good|bad|great|wrong|right|fair)\b",
    re.I,
)
#: How a sentence of the section is asked about where nothing else in it gives a prompt.
_ASKED = (
    ("left open", "What does the article leave open here? What would you like to ask about it?"),
    ("surprising", "Does that surprise you? What would you have expected instead, and why?"),
    ("why it is told", "Why does the article tell this? What would be missing without it?"),
    ("said simply", "How would you say this to a younger child? What would you have to explain first?"),
)
#: How the reporters worked is no matter for a talk.
_REPORTING = re.compile(r"\b(?:comment|interviews?|spokes\w+|told (?:the|this)|contacted|spoke to)\b", re.I)


def spoken_views(position: int, reading: Reading) -> Iterator[Prompt]:
    """Yield what a named person says in the section, word for word, to agree or to differ with."""
    for utterance in reading.utterances:
        sentence, speaker = utterance.sentence, utterance.speaker
        if sentence.section != position or speaker.kind != PERSON or " " not in speaker.text:
            continue
        for said in _sentences_said(utterance.quotation.text):
            if _is_view(said):
                told = f"{speaker.text} says: “{said}”"
                yield Prompt(
                    "agree or not",
                    f"{told} Do you agree? What in the article speaks for it, and what against?",
                    sentence.index,
                )
                yield Prompt(
                    "the other side", f"{told} What would somebody say who sees it differently?", sentence.index
                )


def _sentences_said(quotation: str) -> list[str]:
    """The finished sentences of a quotation; a comma before "she said" ends one as well."""
    ended = re.sub(r",$", ".", quotation.strip())
    return [part.strip() for part in re.split(r"(?<=[.!?])\s+", ended) if part.strip().endswith(".")]


def _is_view(said: str) -> bool:
    is_finished = said[:1].isupper() and not re.search(r"[“”\"‘…]|\.\.", said)
    is_fit = not any(unfit.search(said) for unfit in (GRIM_WORDS, PRIVATE, _OWN_STORY)) and not _LEANING.match(said)
    return is_finished and is_fit and _SHORTEST <= word_count(said) <= _LONGEST and bool(_VIEW.search(said))


def telling_sentences(position: int, reading: Reading) -> Iterator[Prompt]:
    """Yield the section's sentences that hold most of what the article is about, the best first, in every frame."""
    told = [one for one in reading.statements if one.sentence.section == position and _is_plain(one)]
    ranked = sorted(told, key=lambda one: -centrality(one.words, reading))
    for statement in (one for one in ranked if centrality(one.words, reading)):
        for sort, asked in _ASKED:
            yield Prompt(sort, f"{statement.text} {asked}", statement.sentence.index)


def _is_plain(statement: Statement) -> bool:
    """A whole sentence of the article's own, short, and of nothing grim or private."""
    is_own = statement.clause is None and statement.speaker is None and not _quotes(statement.sentence)
    is_fit = not GRIM_WORDS.search(statement.text) and not PRIVATE.search(statement.text)
    return is_own and is_fit and word_count(statement.text) <= _LONGEST and not _REPORTING.search(statement.text)


def _quotes(sentence: Sentence) -> bool:
    return any(quotation.speech for quotation in sentence.quotations)
