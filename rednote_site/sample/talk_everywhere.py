"""What is said about any text, whatever else is: one of each state that a post and a thread can be in."""

from rednote_site.sample.scripts import TEACHER, Said, Script

SCRIPTS = (
    Script(
        "What does this sentence mean?",
        (
            Said("a", 1, "I have read this sentence three times. Who is it about?", quote="{evidence}"),
            Said(
                "b",
                2,
                "About those who are named just before it. Read the two together.",
                to=0,
                calls="a",
                is_answer=True,
                is_endorsed=True,
            ),
            Said("c", 3, "I did not understand it either and did not dare to ask.", to=0, is_anonymous=True),
            Said("d", 21, "I have missed a lesson. May I hand in my notes on Monday?", is_private=True),
            Said(TEACHER, 23, "Of course. Come to me if anything is not clear.", to=3),
            Said("e", 25, "I can explain it. Call me: 0171 555 23 68.", to=0),
            Said(
                "f",
                26,
                "Whoever does not get this should go back to primary school.",
                to=2,
                hidden_for="You can say that it is easy for you without laughing at anybody.",
                rule=5,
                says_back="I did not mean anybody, it was a joke. I will write it in another way.",
            ),
        ),
        kind="question",
    ),
    Script(
        "If you could keep one sentence",
        (
            Said(TEACHER, 4, "Which sentence of “{heading}” would you keep if you could keep only one, and why?"),
            Said("g", 27, "This one, because everything else follows from it.", to=0, quote="{evidence}"),
        ),
        is_pinned=True,
    ),
    Script(
        "Words to remember",
        (Said("h", 28, "I have made a list of five words from “{heading}”. Who wants it?"),),
        kind="note",
    ),
    Script(
        "Our poster",
        (
            Said("a", 30, "Which part of “{heading}” do we put on our poster? I would take the beginning."),
            Said("b", 31, "I can draw. You two write.", to=0),
            Said(TEACHER, 47, "Put one sentence of the text on it as well.", to=0),
        ),
        is_for_group=True,
    ),
)
