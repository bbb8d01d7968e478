"""Words for what a person does or is, by family."""

from quiz.generation.vocabulary.wordlists import words

_FAMILIES = {
    "research": """
        professor lecturer researcher scientist scholar historian archaeologist biologist chemist physicist
        astronomer astrophysicist economist linguist psychologist sociologist anthropologist ecologist zoologist
        botanist geologist geographer mathematician engineer inventor academic fellow rector dean student teacher
        headteacher tutor expert specialist analyst laureate conservationist librarian curator geneticist
        philosopher meteorologist oceanographer paleontologist palaeontologist volcanologist neuroscientist
        microbiologist biochemist statistician climatologist criminologist demographer entomologist ornithologist
    """,
    "health": """
        doctor nurse surgeon paramedic pharmacist dentist vet midwife therapist physician psychiatrist
        epidemiologist immunologist virologist pathologist nutritionist dietitian psychotherapist optician radiologist
        cardiologist neurologist neurosurgeon anaesthetist
    """,
    "state": """
        president minister senator governor mayor councillor councilwoman councilman mp politician ambassador
        diplomat official spokesman spokeswoman spokesperson commissioner chancellor secretary leader lawmaker
        congressman congresswoman judge
        lawyer prosecutor solicitor barrister officer chief inspector detective policeman policewoman firefighter
        soldier general captain king queen prince princess monarch emperor activist campaigner
    """,
    "work": """
        manager director executive chairman chairwoman chair founder co-founder owner boss head entrepreneur
        businessman businesswoman banker accountant economist trader shopkeeper farmer fisherman builder carpenter
        plumber electrician mechanic driver pilot baker cook chef waiter cleaner gardener tailor hairdresser
        designer developer programmer consultant adviser advisor assistant coordinator volunteer worker organiser
        organizer maker producer editor publisher
    """,
    "arts": """
        writer author novelist poet journalist reporter columnist blogger critic commentator broadcaster presenter
        actor actress singer musician composer conductor painter artist sculptor photographer film-maker filmmaker
        dancer comedian architect designer influencer illustrator cartoonist playwright screenwriter choreographer
        violinist pianist guitarist drummer cellist rapper songwriter translator lexicographer puppeteer vlogger
    """,
    "sport": """
        player footballer swimmer runner cyclist athlete coach trainer referee goalkeeper captain skier climber
        sailor rower boxer champion explorer astronaut cosmonaut gymnast sprinter jockey surfer skater mountaineer
        snowboarder
    """,
}

FAMILIES = {family: words(names) for family, names in _FAMILIES.items()}
FAMILY_OF = {name: family for family, names in FAMILIES.items() for name in names}
ROLES = frozenset(FAMILY_OF)

#: Known by name to everybody, so no option beside people whom only the article names.
EMINENT = frozenset(words("president minister chancellor king queen prince princess pope emperor monarch"))
#: What one earns a living by, so that "What is X's job?" can be asked.
JOBS = ROLES - frozenset(
    words("""
    academic fellow expert specialist laureate student conservationist official leader activist campaigner head boss
    founder co-founder owner entrepreneur volunteer worker organiser organizer critic commentator champion explorer
    influencer inventor secretary assistant president minister king queen prince princess monarch emperor senator mp
    politician lawmaker chair maker captain general chief champion athlete
    """)
)

#: What people do by the way: of somebody in the story for another reason, nothing to ask.
TRADES = frozenset(
    words("""
    cook chef baker builder carpenter plumber electrician mechanic driver waiter cleaner gardener tailor hairdresser
    maker shopkeeper fisherman farmer accountant
    """)
)

#: Ready-made roles, one family each, with their article.
ORDINARY = {
    "research": (
        "a history teacher",
        "a university librarian",
        "a research scientist",
        "a professor of economics",
        "a museum curator",
    ),
    "health": ("a hospital doctor", "a school nurse", "a pharmacist", "a heart surgeon", "a dentist"),
    "state": ("a city councillor", "a government lawyer", "a police officer", "a retired judge", "a diplomat"),
    "work": ("a bank manager", "a shop owner", "a sales director", "a software engineer", "a farmer"),
    "arts": ("a newspaper journalist", "a children's author", "a photographer", "a radio presenter", "a film director"),
    "sport": ("a football coach", "a swimming teacher", "a sports reporter", "a mountain guide", "a former athlete"),
}
