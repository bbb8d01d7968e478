"""Months, weekdays and words of relative time."""

MONTHS = tuple(["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"])
WEEKDAYS = tuple(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])

#: Only means something on the day the text was written.
RELATIVE_TIME = (
    r"\b(?:today|yesterday|tomorrow|tonight|nowadays|recently|currently|now|so far|to date|this (?:week|month|year|morning|time|summer|"
    r"spring|autumn|winter|weekend|evening|afternoon)|(?:last|next) (?:week|month|year|night|summer|spring|autumn|winter|weekend|decade)|"
    r"(?:on |last |next |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|\w+ (?:days|weeks|months|hours|years) "
    r"(?:ago|later|earlier)|(?:hours|days|weeks|months|years) (?:ago|later|earlier)|the (?:next|following|previous|same) (?:day|week|month|year)|"
    r"in recent (?:days|weeks|months|years|decades)|(?:over|in|for|during) the (?:past|last|next) [\w-]+(?: [\w-]+)?|in the (?:past|future)|at present|"
    r"at the moment|by then|at that time|that (?:day|week|month|year|time)|earlier|later)\b"
)
