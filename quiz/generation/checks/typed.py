"""Checks on what is typed, written or pointed at: short answers, open gaps, evidence to be found, written answers."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.word_forms import folded
from quiz.generation.items import BLANK, FIND_EVIDENCE, GAP, OPEN_GAP, POLL, SHORT_ANSWER, WRITTEN
from quiz.generation.vocabulary.wordlists import words

_LONGEST_ANSWER, _LONGEST_GAP = 8, 4
_FUNCTION_WORDS = frozenset(
    words("""
    a an the of in on at to for with from by and or but as is are was were be been it its he she they this that these
    those which who when where has have had do does did will would can could may might not so if than then there
""")
)
#: Two texts share a run of so many words, or of this share of the shorter one: the one is copied from the other.
_COPIED_RUN, _COPIED_SHARE = 8, 0.7
_FEWEST_SENTENCES = 3
_YES_OR_NO = re.compile(r"^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b", re.I)


def _answer_long(item: ItemText, context: Context) -> str:
    length = len(item.key.split())
    if item.kind == SHORT_ANSWER and length > _LONGEST_ANSWER:
        return f"The model answer has {length} words: nobody types those. Ask for {_LONGEST_ANSWER} or fewer."
    if item.kind == OPEN_GAP and length > _LONGEST_GAP:
        return f"The gap takes {length} words: leave out {_LONGEST_GAP} or fewer."
    return ""


def _no_answer(item: ItemText, context: Context) -> str:
    if item.kind not in {SHORT_ANSWER, OPEN_GAP, WRITTEN} or item.key.strip() or item.accepted:
        return ""
    return "Write a model answer, so that answers can be marked."


def _gap_of_nothing(item: ItemText, context: Context) -> str:
    found = re.findall(r"\w+", item.key.lower())
    if item.kind not in {GAP, OPEN_GAP} or not found or not set(found) <= _FUNCTION_WORDS:
        return ""
    return f"The gap “{item.key}” can be filled by grammar alone: leave out a word that carries meaning."


def _gap_first(item: ItemText, context: Context) -> str:
    if item.kind not in {GAP, OPEN_GAP} or not item.stem.startswith(BLANK):
        return ""
    return "A gap at the very beginning has to be read twice: put it further on."


def _copied(item: ItemText, context: Context) -> str:
    """The question repeats the sentence that is to be found."""
    if item.kind != FIND_EVIDENCE:
        return ""
    asking, sentence = folded(item.stem).split(), folded(item.key or item.evidence).split()
    run = _longest_run(asking, sentence)
    if run < _COPIED_RUN and run < _COPIED_SHARE * min(len(asking), len(sentence)):
        return ""
    return "The question repeats the sentence word for word: say in other words what it shows."


def _longest_run(left: list[str], right: list[str]) -> int:
    best = 0
    lengths = [0] * (len(right) + 1)
    for word in left:
        lengths = [0] + [lengths[place] + 1 if word == other else 0 for place, other in enumerate(right)]
        best = max(best, *lengths)
    return best


def _few_sentences(item: ItemText, context: Context) -> str:
    if item.kind != FIND_EVIDENCE or len(item.options) >= _FEWEST_SENTENCES:
        return ""
    return "There are too few sentences to choose from: take a longer section."


def _yes_or_no(item: ItemText, context: Context) -> str:
    if (
        item.kind != WRITTEN
        or not _YES_OR_NO.match(item.stem)
        or re.search(r"\b(?:why|how|explain|reasons?|give|show)\b", item.stem, re.I)
    ):
        return ""
    return "This can be answered by yes or no: ask why or how, or add “Explain your answer”."


def _too_few_views(item: ItemText, context: Context) -> str:
    if item.kind != POLL or len(item.options) >= 2:
        return ""
    return "Give at least two views to choose from."


CHECKS = (
    Check("the answer is too long to type", _answer_long),
    Check("no model answer", _no_answer),
    Check("grammar alone fills the gap", _gap_of_nothing),
    Check("the gap comes first", _gap_first, grave=False),
    Check("the question repeats the sentence", _copied),
    Check("too few sentences to choose from", _few_sentences),
    Check("a written answer of yes or no", _yes_or_no),
    Check("too few views to choose from", _too_few_views),
)
