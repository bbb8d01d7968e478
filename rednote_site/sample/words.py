"""What students write in whole sentences, and what a teacher says to it: our own words around those of the question."""

import random

from quiz.models import Question

GOOD = (
    "{model}",
    "{model} That is what the part “{heading}” says.",
    "I think this is the point: {model}",
    "In my own words: {model} I am not sure that it has to be like this, but the text says so.",
    "The text puts it like this: {model} I would say the same.",
)
PARTLY = (
    "It has to do with this: {half} … I do not remember the rest.",
    "Something about “{heading}”. The text says {half} but it is not quite clear to me.",
    "I only got the first part: {half}, and then there was a reason for it.",
)
POOR = (
    "I did not find it.",
    "Because of “{heading}”, maybe?",
    "The text does not really say it, it only talks about “{heading}”.",
    "There are many reasons, and everybody has to find their own.",
    "idk, time is nearly over",
    "I would have to read “{heading}” once more.",
)
#: By the share of the points, in hundredths.
FEEDBACK = {
    100: ("", "Well put.", "Yes, and in your own words."),
    50: ("You are on the way: finish the thought.", "True, but it is only half of the answer."),
    0: ("Read the part once more, it is there.", "This is about something else. Ask me tomorrow."),
}


def good(rng: random.Random, question: Question) -> str:
    """Mostly the whole answer, sometimes half of it."""
    return _written(rng, PARTLY if rng.random() < 0.3 else GOOD, question)


def poor(rng: random.Random, question: Question) -> str:
    return _written(rng, POOR if rng.random() < 0.7 else PARTLY, question)


def worth(text: str) -> int:
    """What a teacher gives for such an answer, in hundredths of the points."""
    if any(text.startswith(beginning.split("{")[0]) for beginning in PARTLY):
        return 50
    return 0 if any(text.startswith(beginning.split("{")[0]) for beginning in POOR) else 100


def feedback(rng: random.Random, percent: int) -> str:
    return rng.choice(FEEDBACK[percent])


def _written(rng: random.Random, sentences: tuple[str, ...], question: Question) -> str:
    model = question.asked.accepted[0] if question.asked.accepted else question.evidence_text
    spoken = model.split()
    half = " ".join(spoken[: len(spoken) // 2 + 1]).rstrip(".,;:")
    return rng.choice(sentences).format(model=model, half=half[:1].lower() + half[1:], heading=question.section.heading)
