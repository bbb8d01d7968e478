"""Verbs and nouns with the prepositions that belong to them, whose noun can be asked for: "What did it lead to?"."""

from quiz.generation.vocabulary.wordlists import words

_BY_PREPOSITION = {
    "to": """
        compare liken turn contribute lead add adapt respond object sentence expose oppose reduce belong refer limit
        restrict devote dedicate link apply resort donate subject switch adjust relate
        amount appeal attach attribute elevate promote extend admit tie prefer react
        """,
    "with": """
        replace provide supply equip combine fill cover associate diagnose cope struggle compete cooperate experiment
        decorate infect identify credit entrust interfere deal mix line adorn
        """,
    "from": """
        protect recover suffer benefit derive descend develop emerge escape stem shield exclude ban prevent
        arise originate borrow gather extract distinguish separate differ save
        """,
    "in": "specialize specialise result invest engage participate succeed believe involve consist",
    "on": "depend rely focus concentrate base insist feed impose center centre spend model comment capitalise",
    "of": "accuse warn remind convince consist compose cure deprive dream approve",
    "for": """
        blame praise criticise criticize thank account search prepare apply campaign vote compete pay
        recognise recognize use argue long train nominate stand fight opt credit admire remember honour honor reward
        """,
    "as": """
        serve act use recognise recognize regard treat describe work view hail ordain dismiss interpret define classify
        portray perform
        """,
    "into": "turn develop grow evolve transform convert divide split translate incorporate",
    "about": "complain worry learn write warn speak talk protest care",
    "against": "protest campaign protect fight vote guard argue rebel defend",
    "at": "aim direct",
    "like": "taste look sound smell feel",
    "around": "revolve center centre",
}
#: Nouns that lean on a verb of little meaning: "expressed worries about …", "play a role in …".
_NOUNS_BY_PREPOSITION = {
    "about": "worry concern doubt fear complaint question warning optimism",
    "to": "access objection challenge threat contribution damage attention alternative",
    "in": "role part interest degree faith belief trust confidence",
    "on": "emphasis ban tax attack impact effect influence work limit",
    "for": "demand support responsibility reputation need respect love passion plan nomination",
    "against": "campaign protest case fight war protection",
    "over": "criticism control",
    "with": "relationship link connection",
    "between": "link connection",
}
#: Nouns and adjectives of a predicate: "is an example of …", "is close to …".
_PREDICATES_BY_PREPOSITION = {
    "of": """
        example opposite supporter opponent proponent critic advocate champion member centre center hub home
        symbol sign source subject birthplace signatory founder pioneer mixture
        full capable aware proud afraid critical suspicious typical fond tired guilty unaware independent made
        """,
    "to": """
        key alternative threat contribution obstacle answer response solution signatory challenge
        close critical essential vital important crucial similar equal opposed resistant vulnerable sensitive central
        immune superior inferior loyal attached related linked devoted accustomed harmful open allergic exposed native
        """,
    "for": """
        responsible famous ready suitable ideal perfect crucial important necessary essential desperate grateful
        candidate advocate centre center symbol nickname term name substitute base vital notable notorious renowned
        """,
    "in": "figure pioneer expert influential rich involved interested active specialist believer successful",
    "with": "captivated popular familiar compatible obsessed satisfied content fascinated infected",
    "about": "candid worried concerned enthusiastic passionate optimistic pessimistic sceptical skeptical serious wary",
    "from": "free distinct safe separate absent",
    "on": "dependent expert authority based reliant keen",
    "by": "fascinated inspired",
    "between": "link bridge border cross",
    "against": "protection weapon",
    "at": "good skilled",
}


def _turned(lists: dict[str, str]) -> dict[str, frozenset[str]]:
    """word -> its prepositions"""
    pairs = {(word, preposition) for preposition, listed in lists.items() for word in words(listed)}
    return {word: frozenset(p for other, p in pairs if other == word) for word, _ in pairs}


VERBS_GOVERN = _turned(_BY_PREPOSITION)
NOUNS_GOVERN = _turned(_NOUNS_BY_PREPOSITION)
PREDICATES_GOVERN = _turned(_PREDICATES_BY_PREPOSITION)
