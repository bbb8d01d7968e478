"""Last words that make a name an organisation's, and the noun to ask with ("Which university …?")."""

from quiz.generation.vocabulary.wordlists import words

ORGANISATION_WORDS = {
    "university": "university",
    "college": "college",
    "school": "school",
    "academy": "academy",
    "institute": "institute",
    "institution": "institution",
    "society": "society",
    "association": "association",
    "federation": "federation",
    "foundation": "foundation",
    "trust": "trust",
    "charity": "charity",
    "committee": "committee",
    "commission": "commission",
    "council": "council",
    "court": "court",
    "party": "party",
    "parliament": "parliament",
    "congress": "organisation",
    "assembly": "assembly",
    "senate": "body",
    "ministry": "ministry",
    "department": "department",
    "office": "office",
    "agency": "agency",
    "authority": "authority",
    "registry": "body",
    "bureau": "bureau",
    "police": "police force",
    "army": "army",
    "navy": "navy",
    "church": "church",
    "union": "union",
    "bank": "bank",
    "company": "company",
    "corporation": "corporation",
    "inc": "company",
    "ltd": "company",
    "group": "group",
    "technology": "company",
    "technologies": "company",
    "airlines": "airline",
    "airways": "airline",
    "motors": "company",
    "club": "club",
    "team": "team",
    "league": "league",
    "museum": "museum",
    "museums": "museums",
    "gallery": "gallery",
    "library": "library",
    "hospital": "hospital",
    "centre": "centre",
    "center": "center",
    "laboratory": "laboratory",
    "observatory": "observatory",
    "service": "service",
    "network": "network",
    "times": "newspaper",
    "post": "newspaper",
    "guardian": "newspaper",
    "journal": "journal",
    "magazine": "magazine",
    "news": "news service",
    "organization": "organisation",
    "organisation": "organisation",
    "community": "community",
}

#: Nouns that say what an organisation is, before or after its name ("the campaign group UK Uncut").
ORGANISATION_NOUNS = frozenset(
    words("""
    company firm group charity organisation organization agency newspaper magazine website app platform network
    chain club team party university college school museum bank retailer manufacturer airline publisher
    broadcaster startup start-up brand union council committee band
""")
)

#: Names in common use that no ending gives away.
KNOWN = frozenset(
    words("""
    google facebook amazon apple microsoft twitter instagram youtube tiktok meta netflix starbucks mcdonald's nike
    ikea reuters newsweek bbc cnn nasa who fbi cia nato unesco unicef fifa uefa ibm bmw volkswagen toyota tesla
    boeing airbus sony samsung disney parliament congress senate greenpeace oxfam wikipedia whatsapp snapchat
    spotify uber airbnb paypal ebay vodafone topshop medium guardian bytedance huawei alibaba tencent nintendo
    lego eu un nhs nyt
""")
)

#: What companies run rather than companies.
SERVICES = frozenset(
    words("instagram youtube whatsapp tiktok rednote xiaohongshu wechat messenger wikipedia gmail skype threads")
)

#: Who tells the news is no option beside those of whom it is told.
PRESS = frozenset(
    words("""
    newsweek reuters bbc cnn guardian medium nyt wikipedia time forbes bloomberg buzzfeed vice wired
    """)
)

#: Sorts of organisation that must not be mixed among the options: by the noun to ask with.
LEARNED_NOUNS = frozenset(
    words("""
    university college school academy institute institution society museum museums library gallery observatory
    """)
)
STATE_NOUNS = frozenset(
    words("""
    committee commission council court party parliament assembly senate body ministry department office agency
    authority bureau army navy
    """)
) | {"police force"}

#: Wrong options where the article names too few.
LEARNED_BODIES = {
    "university": words("""
        University of Edinburgh | University of Toronto | Stanford University | University of Vienna |
        Durham University | University of Melbourne | Lund University | University of Manchester
    """),
    "museum": words("Science Museum | Natural History Museum | Museum of Modern Art | Maritime Museum"),
}
