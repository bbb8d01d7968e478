"""What a class may say about any section: built from its heading, a question on it, and its talking point."""

from rednote_site.sample.scripts import TEACHER, Said, Script

#: In the order in which sections get them, each section one; then again from the first.
SCRIPTS = (
    Script(
        "What is the main thing in “{heading}”?",
        (
            Said("a", 0.3, "If you had to say “{heading}” in one sentence, what would it be?"),
            Said("b", 0.6, "For me it is this one:\n\n> {evidence}", to=0),
            Said("c", 5, "That is one example. I think the heading says more than this sentence.", to=1),
            Said("a", 6, "Then make a better one :)", to=2),
            Said("n", 8, "boring", hidden_for="Say what you disagree with, or leave it to those who are interested."),
            Said(TEACHER, 23, "Both are right: one of you tells what happened, the other what it means.", to=2),
        ),
    ),
    Script(
        "I do not find the answer",
        (
            Said("d", 0.4, "The question was: *{stem}* Where in this part does it say so?"),
            Said("e", 0.8, "Look for this:\n\n> {evidence}", to=0),
            Said("d", 1, "Ah, thanks. I was looking at the beginning.", to=1),
            Said("k", 2, "It does not say so anywhere.", to=0, is_withdrawn=True),
        ),
    ),
    Script(
        "How do they know?",
        (
            Said("f", 7, "> {evidence}\n\nHow can the author know this? Does it say who has told them?"),
            Said("g", 25, "Not in this part. I looked.", to=0),
            Said("h", 27, "Then we have to believe it, or look somewhere else.", to=1),
        ),
    ),
    Script(
        "Somebody else would tell it differently",
        (
            Said("j", 2, "Who is in this part, and who is not asked? I would like to hear the other side, too."),
            Said("k", 4, "There is no other side, it is just what happened.", to=0),
            Said("c", 28, "There is always another side. At least somebody who was there and did not like it.", to=1),
            Said("j", 30, "Exactly. The text has room for one view here.", to=2),
        ),
    ),
    Script(
        "A word I did not know",
        (
            Said("l", 1, "In “{heading}” is a word I had to look up. Can we make a list of such words?"),
            Said("m", 27, "Good idea, I had two.", to=0),
        ),
    ),
)

#: For the section with which the text ends, whatever else is said there; nobody answers.
ENDING = Script(
    "What comes after this?",
    (Said("i", 76, "The text ends with “{heading}”. Does anybody know how it went on?"),),
)

#: For sections with an approved talking point, whatever else is said there; no two sections get the same.
ON_POINTS = (
    Script(
        "{asked}",
        (
            Said(TEACHER, 22, "> {point}\n\nWho begins? You need not all agree."),
            Said("n", 26, "I begin. I find it hard, because the text gives only one side of it.", to=0),
            Said("o", 29, "I find it easy: the text says what happened, and the rest is up to you.", to=1),
            Said("n", 31, "But then you have not answered the question.", to=2),
            Said("b", 50, "I asked at home. My mother said it depends on whom you ask, and I think so, too.", to=0),
        ),
    ),
    Script(
        "{asked}",
        (
            Said("p", 30, "> {point}\n\nI would like to talk about this one. It is harder than it looks."),
            Said("c", 33, "Is it? What do you find hard?", to=0),
            Said("p", 34, "That there is this sentence, too:\n\n> {evidence}", to=1),
            Said(TEACHER, 46, "Well seen. Does everybody read this sentence in the same way?", to=2),
        ),
    ),
)
