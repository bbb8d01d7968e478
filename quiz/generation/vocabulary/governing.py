"""Verbs and nouns with the prepositions that belong to them, whose noun can be asked for: "What did it lead to?"."""

from quiz.generation.vocabulary.wordlists import words

_BY_PREPOSITION = {
    "to": """
        compare liken turn contribute lead add adapt respond object sentence expose oppose reduce belong refer limit
        restrict devote dedicate link apply resort donate subject switch adjust relate
        amount appeal attach
        """,
    "with": """
        replace provide supply equip combine fill cover associate diagnose cope struggle compete cooperate experiment
        decorate infect
        """,
    "from": """
        protect recover suffer benefit derive descend develop emerge escape stem shield exclude ban prevent
        """,
    "in": "specialize specialise result invest engage participate",
    "on": "depend rely focus concentrate base insist feed impose",
    "of": "accuse warn remind convince consist compose cure deprive",
    "for": "blame praise criticise criticize thank account search prepare apply campaign vote compete pay",
    "as": "serve act use recognise recognize regard treat",
    "into": "turn develop grow evolve transform convert divide split",
    "about": "complain worry learn write warn speak talk protest",
    "against": "protest campaign protect fight vote guard",
    "at": "aim",
}
#: Nouns that lean on a verb of little meaning: "expressed worries about …", "play a role in …".
_NOUNS_BY_PREPOSITION = {
    "about": "worry concern doubt fear complaint",
    "to": "access objection challenge",
    "in": "role part interest",
    "on": "emphasis ban tax attack",
    "for": "demand support responsibility",
    "against": "campaign protest case",
}


def _turned(lists: dict[str, str]) -> dict[str, frozenset[str]]:
    """word -> its prepositions"""
    pairs = {(word, preposition) for preposition, listed in lists.items() for word in words(listed)}
    return {word: frozenset(p for other, p in pairs if other == word) for word, _ in pairs}


VERBS_GOVERN = _turned(_BY_PREPOSITION)
NOUNS_GOVERN = _turned(_NOUNS_BY_PREPOSITION)
