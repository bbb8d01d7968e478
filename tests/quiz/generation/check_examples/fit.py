import datetime

from tests.quiz.generation.check_examples.base import CHOICE, GAP, MATCH, SHORT, TRUE, Examples

_YEARS = {"stem": "When was the bus built?", "key": "2019", "published": datetime.date(2021, 5, 4)}
_COMPANY = {"stem": "Which company owns the ferry?", "key": "Vardo Motors", "wrong": ("Lundo", "Arden Boats")}
_SAID = "“The road is far too narrow,” said Rosa Imrie. Tom Bell warned her."
_WHO_SAID = {"stem": "Who said, “The road is far too narrow”?", "topic": "speech", "text": _SAID}

EXAMPLES = {
    "an option of another sort": Examples(
        refused=[
            {"wrong": ("Tom Bell", "In 1998")},
            {"wrong": ("Tom Bell", "France")},
            {"wrong": ("Tom Bell", "A paper bag"), "text": "Nobody but Rosa Imrie came."},
            {"key": "£48,000", "wrong": ("48 per cent", "£24,000")},
        ],
        passed=[CHOICE, GAP, {"wrong": ("Tom Bell", "A retired teacher")}, {"key": "1998", "wrong": ("1975", "2004")}],
    ),
    "no company among companies": Examples(
        refused=[
            {**_COMPANY, "text": "Readers use apps like Lundo."},
            {**_COMPANY, "text": "Readers use apps with pictures, such as Lundo and Marshy."},
            {**_COMPANY, "text": "Lundo is a free app for readers."},
            {**_COMPANY, "text": "Lundo, an old platform, is slow."},
            {**_COMPANY, "text": "The website Lundo shows the ferry."},
            {**_COMPANY, "wrong": ("Instagram", "Arden Boats")},
        ],
        passed=[
            CHOICE,
            _COMPANY,
            {**_COMPANY, "text": "Lundo is a firm of the valley. An app shows the ferry."},
            {**_COMPANY, "text": "Lundo sold the app."},
            {**_COMPANY, "text": "Lundo is the firm that makes an app."},
            {**_COMPANY, "text": "Lundo, a baker with an app, sold bread."},
            {**_COMPANY, "text": "The company Lundo has a site, and Lundo is a good site."},
            {**_COMPANY, "text": "Readers use apps like Lundo.", "stem": "Which app shows the ferry?"},
            {**_COMPANY, "wrong": ("Instagram", "YouTube"), "key": "WhatsApp"},
        ],
    ),
    "a year that had not come yet": Examples(
        refused=[{**_YEARS, "wrong": ("2017", "2024")}],
        passed=[
            {**_YEARS, "wrong": ("2017", "2018")},
            {**_YEARS, "stem": "When will the bus be built?", "wrong": ("2024", "2025")},
            {"key": "2019", "wrong": ("2017", "2024")},
        ],
    ),
    "the question word does not fit the answer": Examples(
        refused=[
            {
                "stem": "How many people use the bus?",
                "key": "Retired teachers",
                "wrong": ("Young nurses", "Old bakers"),
            },
            {"stem": "In which year was the bus built?", "key": "In Marsham", "wrong": ("In Lund", "In Arden")},
            {"stem": "When did the bus come?", "key": "Rosa Imrie"},
            {"stem": "Who paid for the bus?", "key": "£48,000", "wrong": ("£24,000", "£96,000")},
            {**SHORT, "stem": "Where did the bus come from?", "key": "1998"},
        ],
        passed=[
            CHOICE,
            SHORT,
            TRUE,
            {"stem": "How many people use the bus?", "key": "Hardly one in ten", "wrong": ("Half", "Most")},
            {"stem": "When did the bus come?", "key": "After the flood", "wrong": ("Before the war", "In 1998")},
            {"stem": "Where does the bus stop?", "key": "At 5 Mill Lane", "wrong": ("In Lund", "In Arden")},
        ],
        missed=[({"stem": "Where is the bus?", "key": "Because of rain"}, "which phrases name a place needs a parse")],
    ),
    "a group is asked for with who": Examples(
        refused=[
            {**SHORT, "stem": "Who rode to the top of the tower?", "key": "A school class"},
            {"stem": "Who rode to the top?", "key": "The old choir of Marsham", "wrong": ("The band", "The crew")},
        ],
        passed=[
            CHOICE,
            {**SHORT, "stem": "Which group rode to the top of the tower?", "key": "A school class"},
            {**SHORT, "stem": "Who rode to the top of the tower?", "key": "Children with old maps"},
            {**SHORT, "stem": "Who rode to the top of the tower?", "key": "The head of the class"},
        ],
    ),
    "a number that tempts nobody": Examples(
        refused=[
            {**GAP, "key": "200", "wrong": ("100", "48,000")},
            {**GAP, "key": "48,000", "wrong": ("11", "24,000")},
        ],
        passed=[
            GAP,
            {**GAP, "key": "200", "wrong": ("100", "1,000")},
            {**GAP, "key": "200", "wrong": ("100", "48,000"), "evidence": "The 200 seats cost £48,000."},
        ],
    ),
    "an option says nothing in the article": Examples(
        refused=[{**_WHO_SAID, "wrong": ("Tom Bell", "Peter Lund")}],
        passed=[
            CHOICE,
            {**_WHO_SAID, "wrong": ("Tom Bell", "A nurse")},
            {**_WHO_SAID, "wrong": ("Tom Bell", "Peter Lund"), "text": f"{_SAID} Lund told them to wait."},
        ],
    ),
    "no wrong option occurs in the article": Examples(
        refused=[
            {"stem": "What is Peter Lund?", "key": "The manager", "wrong": ("The nurse", "The judge")},
            {
                "stem": "Which river floods the valley?",
                "key": "Arden",
                "wrong": ("Oder", "Tagus"),
                "text": "The Arden rose. The Arden fell. Nobody trusts the Arden.",
            },
        ],
        passed=[
            CHOICE,
            {"stem": "What is Peter Lund?", "key": "The manager", "wrong": ("The nurse", "The bus driver")},
            {"stem": "Which river floods the valley?", "key": "Arden", "wrong": ("Oder", "Tagus")},
            {"stem": "Why did Lund leave?", "key": "Because of the bus", "wrong": ("By mistake", "To sing")},
        ],
    ),
    "options are written unlike": Examples(
        refused=[
            {"key": "A nurse", "wrong": ("a baker", "A pilot")},
            {"key": "Because of rain.", "wrong": ("Because of wind", "Because of snow")},
        ],
        passed=[CHOICE, GAP, MATCH, {"key": "In the U.S.", "wrong": ("In the north", "In the south")}],
    ),
    "an option is long": Examples(
        refused=[{"key": "Because " + "the very " * 8 + "old bus broke down", "wrong": ("It rained", "It blew")}],
        passed=[CHOICE, {**SHORT, "key": "Because " + "the very " * 8 + "old bus broke down"}],
    ),
}
