"""Words that tell a reader nothing without the text before them."""

from quiz.generation.vocabulary.wordlists import words

PRONOUNS = frozenset(
    words("""
    i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
    it its itself they them their theirs themselves this that these those one ones another others here there such
    same so both each former latter
""")
)
FIRST_AND_SECOND = frozenset(
    words("""
    i me my mine myself we us our ours ourselves you your yours yourself yourselves let's
""")
)
PERSONAL = frozenset(
    words("""
    he him his himself she her hers herself it its itself they them their theirs themselves
""")
)
POSSESSIVE = frozenset(["his", "her", "its", "their"])
DEMONSTRATIVE = frozenset(["this", "that", "these", "those", "such"])

#: Nouns that are no answer and no subject by themselves.
VAGUE_NOUNS = frozenset(
    words("""
    thing way one lot number plenty kind sort type form part side aspect case fact point matter issue problem
    reason result example something anything everything nothing someone anyone everyone somebody anybody everybody
    people man woman person guy time moment situation place move step idea question answer change bit piece group
    rest set series range variety majority minority handful many some most few several all none other others more
    less much little half state affair circumstance context sense extent degree means role effect impact
    difference process approach system area level basis end start beginning claim story news word name day year
""")
)

#: "the …" of these points back at something said before.
POINTING_NOUNS = frozenset(
    words("""
    company firm group organisation organization team committee man woman boy girl couple pair men women child
    children family person victim suspect move decision idea plan project proposal scheme programme program study
    report survey paper research researcher researchers author authors scientist scientists article book film site
    building area place city town village country region book bill act rule ban deal agreement announcement
    claim claims comment comments statement news event incident accident attack storm fire problem issue situation
    case crisis process result results finding findings figure figures number numbers amount money price cost test
    tests experiment method approach system device machine app platform website animal animals species bird birds
    creature creatures plant plants drug drugs disease virus injury blade bone bones body grave job role post term
    event match game season award prize ceremony festival trip journey visit tour meeting conference interview
    letter email message video photo picture image painting theory argument view views opinion fact facts point
    points reason reasons question questions answer answers way ways thing things phenomenon timetable charity
    council court school university museum bus boat ship car train plane house home garden farm shop store café
    restaurant hotel club movement campaign campaigner campaigners protest protesters speaker spokesman
    spokeswoman spokesperson official officials minister mayor president pair trio latter former others other
    municipality district province aim goal objective
    party ranking impasse mission candidate candidates network authorities authority parents priests
""")
)

#: The world has one of each, or every reader takes them the same way.
UNIQUE_NOUNS = frozenset(
    words("""
    world sun moon earth sea sky internet government prime president police army public past future environment
    weather climate economy north south east west coast air ground media law state majority minority people
    citizens pandemic language population
""")
)

HEDGES = frozenset(
    words("""
    may might could would should can cannot reportedly allegedly likely unlikely probably possibly perhaps
    supposedly apparently seem seems seemed appear appears appeared estimate estimated alleged belief suspected
    potentially potential about around nearly almost roughly approximately thought believed expected suggests
    suggest suggested hopes hoped plans planned
""")
)
#: Say that the whole sentence is told by others.
DOUBTING = frozenset(["reportedly", "allegedly", "supposedly", "apparently", "probably", "possibly", "perhaps"])
NEGATIONS = frozenset(
    words("""
    not n't no never neither nor none nobody nothing hardly scarcely barely without cannot few little only
""")
)
