"""Verbs by what may follow them."""

from quiz.generation.vocabulary.wordlists import words

#: May be followed by "to" and a noun without an article ("go to school", "turn to stone").
GOES_TO = frozenset(
    words("""
    go come return lead belong listen refer respond turn move add apply get be send take bring give write speak
    talk lose travel fly sail walk drive run climb grow rise fall drop amount contribute commit restrict limit link
    relate compare prefer react adapt adjust object appeal switch stick attach convert reduce devote dedicate
    sentence put near head reply happen occur subject tend used use accustom expose prone allergic succumb resort admit
    """)
)

#: Verbs whose "to …" is what they are about rather than what they are for.
TAKES_INFINITIVE = frozenset(
    words("""
    want hope plan try attempt decide agree refuse need promise intend aim threaten begin start continue fail offer
    like love wish expect seem appear tend learn manage afford choose claim prefer allow ask tell force order encourage
    enable permit help warn urge persuade invite require get have be go come cause lead compel remain prove take vote
    call use cost do prompt need plead teach train beg convince inspire trust instruct advise entitle forecast
    predict estimate report rumour schedule suppose say know see consider find think believe worth commit oblige
    move tempt drive incline motivate
    """)
)

#: Of those, the ones that make a good "What does X … to do?".
INTENDS = frozenset(
    words("""
    want hope plan try attempt decide agree refuse need promise intend aim threaten wish offer manage learn help
    prepare choose vow pledge propose
    """)
)

#: Say what somebody is rather than does.
STATES = frozenset(
    words("""
    be have seem appear become remain know think believe mean feel happen exist need stand go come get
    """)
)

#: Nouns whose "to …" says which one it is: "evidence to support this".
NOUNS_WITH_INFINITIVE = frozenset(
    words("""
    evidence right ability chance opportunity plan decision attempt effort need way reason time power desire wish
    permission failure duty order promise offer pressure bid freedom hope intention agreement proposal request
    tendency willingness capacity potential incentive motivation refusal proposition room place thing someone
    something anything nothing person people one
    """)
)

#: Happen to somebody rather than being done on purpose: no means and no aim.
UNDERGONE = frozenset(
    words("""
    face suffer receive lose die fall fail miss hear see look contain include cause lack owe undergo inherit
    experience resemble belong depend deserve survive wait flock live sit stay keep last cost weigh own contribute
    """)
)
