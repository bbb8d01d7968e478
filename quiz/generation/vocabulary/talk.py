"""Signs of what a passage gives to talk about, and of what nobody should have to talk about."""

import re

from quiz.generation.vocabulary.sensitive import GRIM

RULE = re.compile(
    r"\b(?:must (?!have)|(?:is|are) (?:not allowed|banned|forbidden|illegal|required to|turned down|allowed to)"
    r"|the laws? (?:say|dictate|require|forbid)s?)\b",
    re.I,
)
_FINDING = "found|finds?|shows?|showed|says?|said|suggests?|reveals?|believe|think|agree|warn|estimate"
SOURCE = re.compile(
    r"\b(?:according to|estimates|(?:study|survey|research|report|poll|index|scientists|researchers|experts)"
    rf"\b.{{0,60}}\b(?:{_FINDING}))\b",
    re.I,
)
TROUBLE = re.compile(
    r"\b(?:difficult(?:y|ies)?|threat(?:s|ens?)?|risks?|dangers?|shortages?|struggl\w+)\b(?!.*\b(?:solved|against|could)\b)",
    re.I,
)
_HAS, _IS = "(?:has|have) (?:\\w+ )?", "(?:is|are) (?:\\w+ )?"
CHANGE = re.compile(
    r"\b(?:more and more|fewer and fewer|less and less|no longer|increasingly"
    rf"|{_HAS}(?:risen|fallen|grown|doubled|changed|become|declined|increased)"
    rf"|{_IS}(?:rising|falling|growing|declining|becoming|changing))\b",
    re.I,
)
#: Nobody in a class is to defend a faith or to weigh deaths.
PRIVATE = re.compile(
    r"\b(?:kill\w*|muslims?|islam\w*|christian\w*|catholic\w*|jew(?:s|ish)?|hindus?|buddhists?|god|pray\w*|religi\w+|mosques?"
    r"|church(?:es)?|bible|koran|atheists?|faith|gay|lesbian|abortion)\b",
    re.I,
)
#: Numbers of this sort are no matter for "is that a lot?".
SUFFERING = re.compile(
    r"\b(?:dead|deaths?|die[sd]?|kill\w*|injur\w+|wounded|victims?|abuse\w*|born|aged?|years?|miles|km|BCE?|AD|degrees)\b|º|°"
)
GRIM_WORDS = re.compile(rf"\b(?:{'|'.join(sorted(GRIM))})\b", re.I)
