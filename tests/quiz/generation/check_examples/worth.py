from tests.quiz.generation.check_examples.base import CHOICE, GAP, SHORT, TRUE, WRITTEN, Examples

_BANK = {"text": "Nobody in the valley trusted Arden Bank."}
_AGE = {**SHORT, "stem": "How old is Rosa Imrie?", "key": "63"}

EXAMPLES = {
    "the answer is vague": Examples(
        refused=[
            {"key": "A number of things", "wrong": ("A new boat", "An old car")},
            {**SHORT, "key": "Some people"},
            {**SHORT, "stem": "Where do crickets sing at night?", "key": "In some villages"},
        ],
        passed=[CHOICE, {"key": "A number of old boats", "wrong": ("A new boat", "An old car")}],
    ),
    "the title gives the answer away": Examples(
        refused=[
            {"key": "Peter Lund", "title": "The life of Peter Lund"},
            {"key": "Arden Bank", "wrong": ("Lund Bank", "Marsham Bank"), "title": "Arden Bank closes", **_BANK},
        ],
        passed=[CHOICE, {"key": "Peter Lund", "title": "The life of a manager"}],
    ),
    "trivial: a weekday": Examples(
        refused=[
            {"key": "Monday", "wrong": ("Friday", "Sunday")},
            {"key": "On Monday", "wrong": ("On Friday", "On Sunday")},
        ],
        passed=[CHOICE, {"key": "Monday Club", "wrong": ("Friday Club", "Sunday Club")}],
    ),
    "trivial: a time of day": Examples(
        refused=[{"key": "10.30 am", "wrong": ("9 am", "11.30 am")}, {**SHORT, "key": "at 14:05"}],
        passed=[CHOICE, {**GAP, "key": "10 years", "wrong": ("12 years", "20 years")}],
    ),
    "trivial: how the reporters asked": Examples(
        refused=[{"stem": "Which firm asked the mayor of Marsham for comment?"}],
        passed=[CHOICE],
    ),
    "trivial: only in brackets": Examples(
        refused=[
            {
                "key": "1872",
                "wrong": ("1870", "1868"),
                "evidence": "The old mill (built in 1872) is now a museum.",
                "text": "The old mill (built in 1872) is now a museum.",
            },
        ],
        passed=[
            CHOICE,
            {
                "key": "1872",
                "wrong": ("1870", "1868"),
                "evidence": "The old mill (built in 1872) is now a museum.",
                "text": "The old mill (built in 1872) is now a museum. It all began in 1872.",
            },
        ],
    ),
    "trivial: an age in passing": Examples(
        refused=[{**_AGE, "evidence": "Rosa Imrie, 63, drives the bus."}],
        passed=[CHOICE, {**_AGE, "evidence": "At 63 Rosa Imrie is the oldest driver."}],
    ),
    "trivial: which word is used": Examples(
        refused=[
            {"stem": "Which of these words is used in the article?"},
            {"stem": "How many times is the bus mentioned in the text?"},
        ],
        passed=[CHOICE, {"stem": "Which words does Tom Bell quote from the letter?"}],
    ),
    "trivial: an address": Examples(
        refused=[{**TRUE, "stem": "More is told on www.marsham.example."}],
        passed=[CHOICE, TRUE],
    ),
    "trivial: a word that everybody knows": Examples(
        refused=[
            {
                "stem": "What is the term for a government in which the people hold power?",
                "key": "A democracy",
                "wrong": ("A tontine", "A ketch"),
            },
            {**SHORT, "stem": "What can the government best be described as?", "key": "A republic, or democracy."},
            {**SHORT, "stem": "Which word is used for a mountain that spits fire?", "key": "volcano"},
        ],
        passed=[
            CHOICE,
            {
                "stem": "What is the term for a fund that pays the last member alive?",
                "key": "A tontine",
                "wrong": ("A democracy", "A ketch"),
            },
            {"stem": "What did the islanders vote for in 1950?", "key": "A republic", "wrong": ("A king", "A ferry")},
        ],
    ),
    "trivial: the credit of a picture": Examples(
        refused=[{**SHORT, "stem": "Who is the captain?", "key": "Ann Lee Image", "text": "Ann Lee Image: Tom Bell."}],
        passed=[
            CHOICE,
            {**SHORT, "stem": "Which firm sells maps?", "key": "Arden Image"},
            {**SHORT, "stem": "Who is the captain?", "key": "Ann Lee", "text": "Ann Lee Image: Tom Bell."},
        ],
    ),
    "trivial: that there was a study": Examples(
        refused=[
            {**WRITTEN, "stem": "What has valued the loss of bats?", "key": "A study in North America."},
            {**SHORT, "stem": "What showed the loss of bats?", "key": "A recent survey"},
        ],
        passed=[WRITTEN, {**SHORT, "stem": "What did the bus carry?", "key": "A study table"}],
    ),
    "trivial: somebody's full name": Examples(
        refused=[{**SHORT, "stem": "What is the singer’s real name?", "key": "Tom Bell"}],
        passed=[SHORT, {**SHORT, "stem": "What is the name of the yellow bus?", "key": "The Heron"}],
    ),
    "trivial: a figure of speech": Examples(
        refused=[{**SHORT, "stem": "What has the new bus created?", "key": "A massive buzz"}],
        passed=[SHORT, {**SHORT, "stem": "What wakes the driver?", "key": "The buzz of nine old saws"}],
    ),
    "the title tells it": Examples(
        refused=[
            {
                **WRITTEN,
                "stem": "What has the old harbour school become?",
                "key": "A rare source of free books.",
                "title": "Sailor offers free books at harbour school",
            },
        ],
        passed=[
            WRITTEN,
            {
                **WRITTEN,
                "stem": "What has the old harbour school become?",
                "key": "A home for sick sailors.",
                "title": "Sailor offers free books at harbour school",
            },
        ],
    ),
}
