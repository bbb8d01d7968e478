"""Common nouns for places, and the prepositions that say where."""

from quiz.generation.vocabulary.wordlists import words

SITES = frozenset(
    words("""
    harbour harbor port village town city street road square park garden field forest wood mountain hill valley river
    lake sea ocean coast shore beach island desert bay cave cliff bridge tower castle palace church cathedral temple
    mosque monastery school university college library museum gallery theatre theater cinema hospital clinic prison
    court office factory warehouse workshop laboratory lab studio garage shop store market supermarket mall restaurant
    café cafe bar hotel station airport stadium arena pool house home flat apartment room kitchen cellar basement attic
    roof barn stable farm zoo aquarium cemetery graveyard grave ground floor ceiling wall corridor hall car lorry truck
    van ship boat train plane camp mine quarry well canal pier dock yard county district region province suburb centre
    center neighbourhood neighborhood outskirts border edge slope bank middle corner container box drawer cupboard
    bottle shed archive exhibition festival gym playground courtyard building site
    """)
)
IN_PLACES = frozenset(
    words("in at on near under inside outside along beside behind beneath above below across between")
)
