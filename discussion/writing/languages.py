"""The languages in which a post can say that it is written."""

from django.conf.locale import LANG_INFO

CODES = (
    "en", "zh-hans", "zh-hant", "ar", "de", "el", "es", "fa", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt",
    "ro", "ru", "so", "sw", "ta", "th", "tr", "uk", "ur", "vi",
)  # fmt: skip
#: Each by its own name.
LANGUAGES = tuple((code, LANG_INFO[code]["name_local"]) for code in CODES if code in LANG_INFO)


def language_of(code: str) -> str:
    """The language for a code such as "zh-cn", English if none of ours."""
    info = LANG_INFO.get(code.lower(), {})
    known = {code for code, _ in LANGUAGES}
    return next((one for one in (code.lower(), *info.get("fallback", ())) if one in known), CODES[0])
