"""Text in, questions out: a pure package that knows nothing of Django or of the rest of the project.

``generate(article, count, seed)`` is the whole interface, with the values in ``quiz.generation.items``. The way of a
text through the folders: ``parse`` (sentences) -> ``facts`` -> ``rules`` with ``wording`` and ``distractors``
(candidates) -> ``checks`` (refused, with a reason, or kept) -> ``choosing`` (the quiz and its reserve); ``talk`` makes
the prompts.
"""

from quiz.generation.composing import generate
from quiz.generation.items import ArticleText, Choice, Draft, Evidence, Item, Seconds, SectionText

__all__ = ["ArticleText", "Choice", "Draft", "Evidence", "Item", "Seconds", "SectionText", "generate"]
