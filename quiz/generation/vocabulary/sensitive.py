"""Words near which no name is exchanged for another: a wrong option must never accuse anybody."""

from quiz.generation.vocabulary.wordlists import words

ACCUSING = frozenset(
    words("""
    abuse abused abuses accuse accused accuses arrest arrested assault assaulted attack attacked attacks avoid
    avoided avoiding avoidance bomb bombed bribe bribed cheat cheated corrupt corruption crime crimes criminal
    criticise criticised criticize criticized criticism deny denied died dead death deaths destroy destroyed
    discriminate drug drugs evade evasion fraud guilty harass harassed harm harmed hate hurt illegal illegally
    injure injured jail jailed kill killed killer killing kills lie lied lying murder murdered persecution poison
    poisoned pollute polluted prison propaganda racism racist rape scandal sexist shoot shooting shot steal stole
    stolen suicide sue sued terror terrorism terrorist theft torture totalitarian treason victim victims violence
    violent war wound wounded wounds censorship dictator hostilities declining failure failed dysfunctional unfair
    stupid violation violated mocked naked corpse
""")
)

#: Nothing to make a puzzle of.
GRIM = frozenset(
    words("""
    rape raped suicide murdered murder corpse tortured torture mutilated beheaded massacre genocide molested
    paedophile pedophile stabbed strangled slaughtered
""")
)
