"""Nouns that can be the cause of something: what happens, is done or is the case, rather than things and people."""

from quiz.generation.vocabulary.wordlists import words

_ENDINGS = ("tion", "sion", "ment", "ness", "ship", "ence", "ance", "ity", "ism", "cy", "ure", "dom")
_NO_CAUSES = frozenset(
    words("""
    government apartment document department city university community station picture equipment audience citizenship
    association organisation organization corporation institution
""")
)
_CAUSES = frozenset(
    words("""
    ban influx lack loss fear concern worry war law rule cost price strike rise fall use need growth storm rain flood
    fire drought disease change work help threat risk attack interest demand debt tax crisis success failure damage
    delay trade travel poverty hunger noise heat cold age size weather habit belief hope protest campaign dispute
    quarrel mistake error rumour link tie trend
    """)
)
#: Verbs that join a cause to what it brings about: with the preposition before that, and without.
LEADS = {"lead": "to", "result": "in", "contribute": "to", "amount": "to"}
CAUSES = frozenset({"cause", "trigger", "spark", "provoke", "prompt"})


def is_cause(noun: str) -> bool:
    """Can "because of" stand before ``noun`` (small letters, plural or not)?"""
    forms = {noun, noun.removesuffix("s"), noun.removesuffix("es"), noun.removesuffix("ies") + "y"}
    return not forms & _NO_CAUSES and (bool(forms & _CAUSES) or any(form.endswith(_ENDINGS) for form in forms))
