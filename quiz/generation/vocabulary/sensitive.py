"""Words near which no name is exchanged for another: a wrong option must never accuse anybody."""

from quiz.generation.vocabulary.wordlists import words

ACCUSING = frozenset(
    words("""
    abuse abused abuses accuse accused accuses airstrike airstrikes army arrest arrested assassinate
    assassinated assault assaulted attack attacked attacks avoid avoidance avoided avoiding bomb bombed bombing
    bombings bribe bribed burn burned ceasefire censorship cheat cheated corpse corrupt corruption coup crime
    crimes criminal criticise criticised criticism criticize criticized dead death deaths declining denied deny
    deport deported destroy destroyed detain detained dictator died discriminate drug drugs dysfunctional evade
    evasion execute executed explode exploded extremist extremists failed failure fired fraud guilty gunman
    harass harassed harm harmed hate hostage hostages hostilities hurt illegal illegally injure injured invade
    invaded invasion jail jailed kidnapped kill killed killer killing kills lie lied looted lying massacre
    militant militants missile missiles mocked murder murdered naked occupation occupied oppress oppressed
    lapse lapses persecution poison poisoned pollute polluted prison propaganda racism racist rape rebel rebels rocket
    rockets sanctions scandal sexist sexual shoot shooting shot slave slavery slaves steal stole stolen strikes
    stupid sue sued suicide targeted targeting terror terrorism terrorist terrorists theft threat threatened
    threatens torture tortured totalitarian treason troops unfair unpopular victim victims violated violation
    violence violent war weapon weapons wound wounded wounds
    """)
)

#: Nothing to make a puzzle of.
GRIM = frozenset(
    words("""
    manslaughter malnutrition rape raped suicide murdered murder corpse tortured torture mutilated beheaded
    massacre genocide molested paedophile pedophile stabbed strangled slaughtered
    """)
)
