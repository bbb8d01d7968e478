"""Checks that options fit the question and one another: of the sort that is asked for, written alike, tempting."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.word_forms import kindred, plain_words, sentences
from quiz.generation.facts.name_kinds import PEOPLE, PERSON, PLACE, TIME
from quiz.generation.facts.quantities import COUNT, DATE, MONEY, MONTH, PERCENT, YEAR, quantities, value_of
from quiz.generation.facts.services import is_service
from quiz.generation.items import MULTIPLE_CHOICE, SHORT_ANSWER
from quiz.generation.vocabulary.calendar import MONTHS
from quiz.generation.vocabulary.reporting import REPORTING
from quiz.generation.vocabulary.roles import ROLES
from quiz.generation.vocabulary.wordlists import words

#: A number so many times too large or too small tempts nobody.
_FACTOR = 20
_LONG_OPTION = 15
_PERSON_WORDS = frozenset(
    words("""
    man woman boy girl child children people person mother father brother sister son daughter wife husband friend
    neighbour family members staff crowd men women nobody everybody citizens parents
""")
)
_ASKS_COMPANY = re.compile(r"\b(?:company|firm|owner|maker|corporation|business|manufacturer|owns)\b", re.I)
_OPENING = r"^(?:According to [^,]+, )?"
_HOW_MANY = re.compile(_OPENING + r"(?:how (?:many|old)|what (?:percentage|share|proportion))\b", re.I)
_WHICH_YEAR = re.compile(_OPENING + r"(?:in )?(?:which|what) year\b", re.I)
_WHEN = re.compile(_OPENING + r"when\b", re.I)
_WHO = re.compile(_OPENING + r"who\b", re.I)
_WHERE = re.compile(_OPENING + r"where\b", re.I)
#: One body of several people, without a name.
_GROUP = re.compile(
    r"(?:an?|the|one) (?:(?!of|in|at|from|for)[a-z’'-]+ ){0,3}"
    r"(class|team|group|crew|club|choir|band|gang|tribe|jury|panel|audience|crowd|family|couple|committee|company|firm"
    r"|staff|army|school|charity|society|community)(?: (?:of|from|in|at) .+)?",
    re.I,
)
#: A name, or a short phrase with an article.
_LABEL = re.compile(r"(?:(?:An?|The) [\w’' -]{3,40}|[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)*)$")
#: A name of so many mentions is known to every reader.
_FAMILIAR = 3
_BARE_NUMBER = re.compile(r"(?:(?:in|at) )?\d[\d,.]*", re.I)
_AMOUNT = re.compile(
    r"\d|\b(?:an?|one|no|none|half|third|quarter|twice|once|dozen|several|all|both|most|few|many)\b", re.I
)
ASKS_SPEAKER = re.compile(
    _OPENING + r"(?:who|which (?:person|speaker)) (?:said|says|thinks|believes|told|added|warned|claims|claimed)\b",
    re.I,
)
_SAYS = re.compile(rf"\b(?:{'|'.join(sorted(REPORTING))}|according to)\b", re.I)


def _of_another_sort(item: ItemText, context: Context) -> str:
    """A date among names, a place among people."""
    if not item.has_own_options:
        return ""
    key = _sort(item.key, context)
    other = next((option for option in item.wrong if key and _sort(option, context) not in {key, ""}), "")
    if key == PERSON and not other:
        other = next((option for option in item.wrong if _is_no_person(option)), "")
    if not other:
        return ""
    return f"The option “{other}” is of another sort than the answer “{item.key}”, so nobody would choose it."


def _is_no_person(option: str) -> bool:
    """A phrase in small letters without any word for a person."""
    found = re.findall(r"[a-z-]+", option.lower())
    has_capital = re.search(r"(?:^|\s)[A-Z]", option.removeprefix("The ").removeprefix("A ").removeprefix("An "))
    return len(found) > 1 and not has_capital and not set(found) & (ROLES | _PERSON_WORDS)


def _sort(option: str, context: Context) -> str:
    """number, year, person, place or people; empty for all else."""
    bare = option.strip().rstrip(".")
    found = quantities(bare)
    if found and found[0].start <= len("In the ") and len(bare) - len(found[0].text) <= len("In the  people"):
        return {YEAR: COUNT, MONTH: DATE}.get(found[0].kind, found[0].kind)
    kind = context.name_kind(bare)
    return kind if kind in {PERSON, PLACE, PEOPLE} else ""


def _is_no_company(item: ItemText, context: Context) -> str:
    """Which company owns it? An app of the article is no company."""
    if not item.has_own_options or not _ASKS_COMPANY.search(item.stem):
        return ""
    found = next((option for option in item.wrong if is_service(option, context.text)), "")
    if not found or is_service(item.key, context.text):
        return ""
    return f"“{found}” is an app or a site, and a company is asked for: nobody would choose it."


def _from_the_future(item: ItemText, context: Context) -> str:
    """A year after the article was published, where the key's own is not."""
    if context.published is None or not item.has_own_options or not re.search(r"\b(?:did|was|were|had)\b", item.stem):
        return ""
    last = context.published.year
    later = [option for option in item.options if re.fullmatch(r"(?:In )?20\d\d", option) and _year(option) > last]
    if not later or item.key in later:
        return ""
    return f"The year “{later[0]}” had not come yet when the article appeared."


def _year(option: str) -> int:
    return int(value_of(option))


def _question_word(item: ItemText, context: Context) -> str:
    """When asks for a time, how many for a number, who for somebody."""
    if item.kind not in {MULTIPLE_CHOICE, SHORT_ANSWER} or not item.key:
        return ""
    sort, stem = _sort(item.key, context), item.stem
    is_time = sort in {COUNT, DATE} or any(month in item.key for month in MONTHS)
    misfits = (
        _HOW_MANY.search(stem) and not (quantities(item.key) or _AMOUNT.search(item.key)),
        _WHICH_YEAR.search(stem) and not re.search(r"\d{3,4}", item.key),
        _WHEN.search(stem) and sort in {PERSON, PLACE, PEOPLE, MONEY, PERCENT},
        _WHO.search(stem) and (is_time or sort in {MONEY, PERCENT} or context.name_kind(item.key) == TIME),
        _WHERE.search(stem) and (_BARE_NUMBER.fullmatch(item.key) or sort in {PERSON, MONEY, PERCENT}),
    )
    opening = " ".join(re.sub(_OPENING, "", stem, flags=re.I).split()[:2])
    return f"A question with “{opening} …” is not answered by “{item.key}”." if any(misfits) else ""


def _group_for_person(item: ItemText, context: Context) -> str:
    """Who went to the top? A school class: what sort of answer is wanted, nobody can tell."""
    found = _GROUP.fullmatch(item.key.strip(". ")) if _WHO.match(item.stem) else None
    if item.kind not in {MULTIPLE_CHOICE, SHORT_ANSWER} or not found:
        return ""
    return f"“Who” asks for a person, and “{item.key}” is a group: ask which {found.group(1)} it was."


def _tempts_nobody(item: ItemText, context: Context) -> str:
    """Far from the key, and not in the evidence either, where a careless reader might pick it up."""
    if not item.has_own_options or _sort(item.key, context) not in {COUNT, MONEY, PERCENT}:
        return ""
    least, most = value_of(item.key) / _FACTOR, value_of(item.key) * _FACTOR
    far = [option for option in item.wrong if value_of(option) and not least <= value_of(option) <= most]
    found = next((option for option in far if option not in item.evidence), "")
    return f"“{found}” is so far from “{item.key}” that it tempts nobody." if found else ""


def _says_nothing(item: ItemText, context: Context) -> str:
    """Who said it? A person who is not quoted anywhere is no option."""
    if item.kind != MULTIPLE_CHOICE or not ASKS_SPEAKER.search(item.stem):
        return ""
    silent = next(
        (option for option in item.wrong if context.name_kind(option) and not _speaks(option, context.text)), ""
    )
    return f"“{silent}” says nothing in the article, so a reader can rule the option out." if silent else ""


def _speaks(name: str, text: str) -> bool:
    """Some sentence has the last part of the name and a verb of saying."""
    last = name.split()[-1]
    return any(last in sentence and _SAYS.search(sentence) for sentence in sentences(text))


def _strangers(item: ItemText, context: Context) -> str:
    """A role of the article, or a name that it repeats, among others that it never mentions."""
    if not item.has_own_options or not all(_LABEL.match(option) for option in item.options):
        return ""
    known = plain_words(context.text)
    is_familiar = item.key.startswith(("A ", "An ", "The ")) or context.text.count(item.key) >= _FAMILIAR
    if not is_familiar or any(kindred(plain_words(option), known) or quantities(option) for option in item.wrong):
        return ""
    return "None of the wrong options occurs in the article: a reader will know the right one again."


def _written_unlike(item: ItemText, context: Context) -> str:
    """Some options begin with a capital, or end with a full stop, and some do not."""
    if not item.has_own_options:
        return ""
    plain = [option for option in item.options if option[:1].isalpha() and not context.name_kind(option)]
    if len({option[0].isupper() for option in plain}) > 1 and not any(map(_has_name, plain)):
        return "Some options begin with a capital letter and some do not: write all of them alike."
    if len({option.endswith(".") for option in item.options if not re.search(r"\b\w\.\w?\.?$", option)}) > 1:
        return "Some options end with a full stop and some do not: write all of them alike."
    return ""


def _has_name(option: str) -> bool:
    """A capital further on: the first word may belong to the name."""
    return bool(re.search(r"\s[A-Z]", option)) or bool(re.match(r"[A-Z]{2}", option))


def _long_option(item: ItemText, context: Context) -> str:
    long = next((option for option in item.options if len(option.split()) > _LONG_OPTION), "")
    if not long or not item.has_own_options:
        return ""
    return f"An option of {len(long.split())} words takes long to read: shorten “{long}”."


CHECKS = (
    Check("an option of another sort", _of_another_sort),
    Check("no company among companies", _is_no_company),
    Check("a year that had not come yet", _from_the_future),
    Check("the question word does not fit the answer", _question_word),
    Check("a group is asked for with who", _group_for_person),
    Check("a number that tempts nobody", _tempts_nobody),
    Check("an option says nothing in the article", _says_nothing),
    Check("no wrong option occurs in the article", _strangers),
    Check("options are written unlike", _written_unlike),
    Check("an option is long", _long_option, grave=False),
)
