"""Countries with their people's adjective, by region; wrong options for a country come from its own region."""

from quiz.generation.vocabulary.wordlists import words

_TABLE = {
    "western Europe": """
        Britain:British Ireland:Irish France:French Belgium:Belgian Netherlands:Dutch Luxembourg:Luxembourgish
        Germany:German Austria:Austrian Switzerland:Swiss England:English Scotland:Scottish Wales:Welsh
    """,
    "northern Europe": """
        Iceland:Icelandic Norway:Norwegian Sweden:Swedish Denmark:Danish Finland:Finnish Estonia:Estonian
        Latvia:Latvian Lithuania:Lithuanian Greenland:Greenlandic
    """,
    "southern Europe": """
        Spain:Spanish Portugal:Portuguese Italy:Italian Greece:Greek Malta:Maltese Cyprus:Cypriot Croatia:Croatian
        Slovenia:Slovenian Albania:Albanian Serbia:Serbian Montenegro:Montenegrin Kosovo:Kosovan
    """,
    "eastern Europe": """
        Poland:Polish Ukraine:Ukrainian Russia:Russian Belarus:Belarusian Hungary:Hungarian Romania:Romanian
        Bulgaria:Bulgarian Slovakia:Slovak Moldova:Moldovan Georgia:Georgian Armenia:Armenian Azerbaijan:Azerbaijani
    """,
    "North America": """
        Canada:Canadian Mexico:Mexican America:American Cuba:Cuban Jamaica:Jamaican Haiti:Haitian
        Guatemala:Guatemalan Honduras:Honduran Nicaragua:Nicaraguan Panama:Panamanian Bahamas:Bahamian
        Barbados:Barbadian
    """,
    "South America": """
        Brazil:Brazilian Argentina:Argentinian Chile:Chilean Peru:Peruvian Colombia:Colombian Venezuela:Venezuelan
        Ecuador:Ecuadorian Bolivia:Bolivian Paraguay:Paraguayan Uruguay:Uruguayan Guyana:Guyanese
    """,
    "east Asia": """
        China:Chinese Japan:Japanese Taiwan:Taiwanese Mongolia:Mongolian Vietnam:Vietnamese Thailand:Thai
        Malaysia:Malaysian Singapore:Singaporean Indonesia:Indonesian Philippines:Filipino Cambodia:Cambodian
        Laos:Laotian Myanmar:Burmese
    """,
    "south Asia": """
        India:Indian Pakistan:Pakistani Bangladesh:Bangladeshi Nepal:Nepalese Bhutan:Bhutanese Afghanistan:Afghan
        Kazakhstan:Kazakh Uzbekistan:Uzbek
    """,
    "the Middle East": """
        Iran:Iranian Iraq:Iraqi Israel:Israeli Jordan:Jordanian Lebanon:Lebanese Syria:Syrian Turkey:Turkish
        Qatar:Qatari Kuwait:Kuwaiti Oman:Omani Yemen:Yemeni Bahrain:Bahraini
    """,
    "Africa": """
        Egypt:Egyptian Libya:Libyan Tunisia:Tunisian Algeria:Algerian Morocco:Moroccan Sudan:Sudanese
        Ethiopia:Ethiopian Kenya:Kenyan Uganda:Ugandan Tanzania:Tanzanian Rwanda:Rwandan Nigeria:Nigerian
        Ghana:Ghanaian Senegal:Senegalese Mali:Malian Cameroon:Cameroonian Angola:Angolan Zambia:Zambian
        Zimbabwe:Zimbabwean Botswana:Botswanan Namibia:Namibian Mozambique:Mozambican Madagascar:Malagasy
        Somalia:Somali Niger:Nigerien Chad:Chadian Gabon:Gabonese Malawi:Malawian
    """,
    "Oceania": "Australia:Australian Fiji:Fijian Samoa:Samoan Tonga:Tongan",
}

_LONG_NAMES = {
    "North America": {"the United States": "American", "Costa Rica": "Costa Rican", "El Salvador": "Salvadoran"},
    "western Europe": {"the United Kingdom": "British", "Northern Ireland": "Northern Irish"},
    "eastern Europe": {"the Czech Republic": "Czech"},
    "the Middle East": {"Saudi Arabia": "Saudi", "the United Arab Emirates": "Emirati"},
    "east Asia": {"North Korea": "North Korean", "South Korea": "South Korean"},
    "south Asia": {"Sri Lanka": "Sri Lankan"},
    "Africa": {"South Africa": "South African", "Ivory Coast": "Ivorian", "Sierra Leone": "Sierra Leonean"},
    "Oceania": {"New Zealand": "New Zealander", "Papua New Guinea": "Papua New Guinean"},
}

#: Ways to write one country.
SAME_COUNTRY = {
    "us": "the United States",
    "u.s.": "the United States",
    "u.s": "the United States",
    "usa": "the United States",
    "united states": "the United States",
    "united states of america": "the United States",
    "america": "the United States",
    "uk": "the United Kingdom",
    "u.k.": "the United Kingdom",
    "united kingdom": "the United Kingdom",
    "britain": "the United Kingdom",
    "great britain": "the United Kingdom",
    "uae": "the United Arab Emirates",
    "united arab emirates": "the United Arab Emirates",
    "holland": "Netherlands",
    "czech republic": "the Czech Republic",
}

_ONE_WORD = {region: dict(pair.split(":") for pair in text.split()) for region, text in _TABLE.items()}

#: region -> country -> adjective
REGIONS = {region: {**_ONE_WORD[region], **_LONG_NAMES.get(region, {})} for region in _TABLE}

COUNTRIES = frozenset(country for countries in REGIONS.values() for country in countries)
REGION_OF = {country: region for region, countries in REGIONS.items() for country in countries}

#: Adjective -> country. The nouns for the people are made from it: American(s), the Chinese.
DEMONYMS = {adjective: country for countries in REGIONS.values() for country, adjective in countries.items()}
PEOPLES = {
    **{f"{adjective}s": country for adjective, country in DEMONYMS.items() if adjective.endswith(("n", "i", "k", "t"))},
    "Icelanders": "Iceland",
    "Britons": "Britain",
    "Swedes": "Sweden",
    "Danes": "Denmark",
    "Finns": "Finland",
    "Spaniards": "Spain",
    "Poles": "Poland",
    "Turks": "Turkey",
    "Scots": "Scotland",
    "Filipinos": "Philippines",
    "New Zealanders": "New Zealand",
    "Dutchmen": "Netherlands",
    "Europeans": "Europe",
    "Asians": "Asia",
    "Africans": "Africa",
}
#: People, faiths and tongues that are no country's adjective.
OTHER_DEMONYMS = frozenset(
    words("""
             European Asian African Latin Hispanic Arab Jewish Muslim Christian Catholic Protestant Hindu Buddhist
        Sikh     Latino Latina Uyghur Tibetan Kurdish Palestinian Roman Celtic Viking Mandarin Cantonese Icelander
        Victorian     Tudor Tudors Scandinavian Eurasian Democrat Democrats Republican Republicans Conservative
        Liberal Socialist     Communist Soviet Nazi Aboriginal Maori Inuit Gaelic
    """)
)

CONTINENTS = ("Africa", "Asia", "Europe", "North America", "South America", "Oceania", "Antarctica")
