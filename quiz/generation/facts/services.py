"""Which names are called an app, a site or the like: something that a company makes, and no company itself."""

import re

from quiz.generation.vocabulary.organisations import SERVICES

_SERVICE = r"(?:app|platform|site|website|blog|messenger|browser|search engine)"
_COMPANY = r"(?:company|firm|owner|maker|corporation|business|group|giant)"
#: "an old, very slow"
_DESCRIBED = r"(?:(?!(?:that|which|who|with|behind|of|for|and|to|has|makes?|owns?|runs?)\b)[\w’'-]+,? ){0,4}?"
#: "apps with pictures such as Lundo and"
_LISTED = r"s\b[^.;!?]{0,60}?,? (?:such as|like|including) (?:[^.;!?]{1,40}?(?:, | and | or ))?"


def is_service(name: str, text: str) -> bool:
    """Does ``text`` speak of ``name`` as an app or a site, or is it known as one?"""
    own = re.escape(name.strip().removeprefix("the ").removeprefix("The "))
    if _is_called(own, _COMPANY, text):
        return False
    is_listed = re.search(rf"\b(?i:{_SERVICE}{_LISTED}){own}\b", text)
    return name.strip().lower() in SERVICES or bool(is_listed) or _is_called(own, _SERVICE, text)


def _is_called(own: str, noun: str, text: str) -> bool:
    """ "The app Lundo", "Lundo app", "Lundo, a free app", "Lundo is a free app"."""
    before = rf"\b(?i:{noun}),? {own}\b"
    behind = rf"\b{own}(?i:(?:,? (?:(?:which )?(?:is|was) )?(?:an?|the|our|its) {_DESCRIBED}| ){noun})\b"
    return bool(re.search(rf"{before}|{behind}", text))
