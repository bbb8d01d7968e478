"""Months, weekdays and words of relative time."""

from quiz.generation.vocabulary.wordlists import words

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: What only means something on the day the text was written, or after the sentence before.
RELATIVE_TIMES = (
    r"today|yesterday|tomorrow|tonight|nowadays|recently|currently|now|so far|to date|at present|at the moment",
    r"this (?:week|month|year|morning|time|summer|spring|autumn|winter|weekend|evening|afternoon)",
    r"(?:last|next) (?:week|month|year|night|summer|spring|autumn|winter|weekend|decade)",
    rf"(?:on |last |next |this )?(?:{'|'.join(WEEKDAYS)})",
    r"(?:\w+ )?(?:minutes|hours|days|weeks|months|years) (?:ago|later|earlier)|earlier|later",
    r"the (?:next|following|previous|same) (?:day|week|month|year)",
    r"in recent (?:days|weeks|months|years|decades)|in the (?:past|future)",
    r"(?:over|in|for|during) the (?:past|last|next) [\w-]+(?: [\w-]+)?",
    r"by then|at that time|that (?:day|week|month|year|time)",
)
RELATIVE_TIME = rf"\b(?:{'|'.join(RELATIVE_TIMES)})\b"

#: Lemmas of what time is counted in.
TIME_UNITS = frozenset(words("second minute hour day night week weekend month year decade century time"))
