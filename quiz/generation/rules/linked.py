"""The reason that the article gives for something it says, what came of it, or what it shows.

The dam broke in May, leaving the valley without light.
    ->  The article says that the dam broke in May. What was the result?  It left the valley without light.
The statement is put before the question as it stands, so that nothing has to be turned round.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.links import REASON, RESULT, SHOWS, Link, links
from quiz.generation.facts.understanding import Reading
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import decapitalised

NAME, VERSION = "linked", 1
_ASKED = {
    REASON: "What reason does the article give?",
    RESULT: "What was the result?",
    SHOWS: "What does this show, according to the article?",
}


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for link in links(reading):
        yield typed(
            NAME,
            VERSION,
            f"The article says that {_told(link)}. {_question(link)}",
            link.answer,
            sentence=link.sentence,
            explanation=f"The article goes on: {decapitalised(list(link.words), link.answer)}.",
            topic="reason" if link.sort == REASON else "result",
            fact=("reason" if link.sort == REASON else "result", str(link.sentence.index)),
            worth=0.7,
            hedges=hedges_of(link.words),
        )


def _question(link: Link) -> str:
    is_past = any(word.tag == "VBD" for word in link.main.words)
    return _ASKED[link.sort] if is_past else _ASKED[link.sort].replace(" was ", " is ")


def _told(link: Link) -> str:
    main = link.main
    text = main.text.rstrip(".")
    return text if main.words[0].i in main.replaced else decapitalised(list(main.words), text)


RULE = Rule(NAME, VERSION, _candidates)
