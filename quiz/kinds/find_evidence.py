"""The sentences of a section, of which one shows what is asked for."""

from quiz.kinds.choosing import ChooseOne

FIND_EVIDENCE = ChooseOne(
    name="find_evidence",
    label="Find the evidence",
    instruction="Read the passage and choose the sentence.",
    template="quiz/kinds/_sentences.html",
    line_counts=range(2, 100),
    shows_passage=False,
    options_are_sentences=True,
)
