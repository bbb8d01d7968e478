"""A question that is answered in a few typed words."""

from quiz.kinds.typed import Typed

SHORT_ANSWER = Typed(name="short_answer", label="Short answer", instruction="Answer in a few words.")
