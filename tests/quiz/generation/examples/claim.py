"""What the rule ``claim`` must make of a text, and what it must make nothing of."""

_TWO = (
    "Tom Bell said that the ferry of the valley could stop in winter. Anna Krol said that the new road needs a bridge "
    "over the river."
)
_KROL = "Anna Krol said that snow fell."
_THREE = f"{_TWO} Peter Lund said that the children of the valley need boats."

#: (text, stem, key)
YIELDS = [
    (_TWO, "Who says that the ferry of the valley could stop in winter?", "Tom Bell"),
    (_THREE, "Who says that the children of the valley need boats?", "Peter Lund"),
    (
        f"Peter Lund believes that the children of the valley need boats. {_TWO}",
        "Who believes that the children of the valley need boats?",
        "Peter Lund",
    ),
    (_TWO, "According to Tom Bell, the ferry of the valley could stop in winter.", "True"),
    (_TWO, "According to Anna Krol, the ferry of the valley could stop in winter.", "False"),
    (
        "“The ferry in the valley needs a stronger engine,” said Tom Bell. “Much snow fell here,” said Anna Krol.",
        "In the article, Anna Krol says: “The ferry in the valley needs a stronger engine.”",
        "False",
    ),
]

YIELDS_NOTHING = [
    # the other one is never quoted
    "“We need a stronger ferry in the valley,” said Tom Bell. Anna Krol said that snow fell.",
    # what it is not is left out
    "Tom Bell said that the ferry of the valley is an addition, not a replacement, to the bridge. " + _KROL,
    # what "it" is, only the sentence before tells
    "“It’s the first ferry that the valley and the villages have had,” said Tom Bell. " + _KROL,
    # nobody would say so of themselves
    "Tom Bell said that the ferry of the valley waits for Krol. " + _KROL,
    "A visitor said that the service could be cut.",
    "Tom Bell said that Bell would come.",
    "Tom Bell said that the ferry of the valley could stop in winter.",
    "Tom Bell said that it was a lovely day. Anna Krol said that nobody knew.",
    "Tom Bell, a ferry captain, said that the ferry of the valley could stop. Anna Krol said that nobody knew.",
]
