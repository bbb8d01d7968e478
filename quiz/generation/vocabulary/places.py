"""Cities, states and seas, grouped so that a wrong option is of the same sort and part of the world."""

from quiz.generation.vocabulary.wordlists import words

_CITIES = {
    "Britain and Ireland": """
        London | Birmingham | Manchester | Leeds | Liverpool | Sheffield | Bristol | Glasgow | Edinburgh | Cardiff |
        Belfast | Dublin | Leicester | Nottingham | Newcastle | York | Oxford | Cambridge | Norwich | Brighton |
        Plymouth | Aberdeen | Swansea | Coventry | Southampton | Cork
    """,
    "western Europe": """
        Paris | Lyon | Marseille | Brussels | Antwerp | Amsterdam | Rotterdam | Berlin | Hamburg | Munich | Cologne
        | Frankfurt | Vienna | Zurich | Geneva | Bern | Leipzig | Dresden | Strasbourg | Bonn
    """,
    "northern Europe": """
        Oslo | Bergen | Stockholm | Gothenburg | Copenhagen | Aarhus | Odense | Helsinki | Reykjavik | Tallinn |
        Riga | Vilnius | Malmö | Aalborg
    """,
    "southern Europe": """
        Madrid | Barcelona | Seville | Valencia | Lisbon | Porto | Rome | Milan | Naples | Turin | Florence | Venice
        | Athens | Zagreb | Belgrade
    """,
    "eastern Europe": "Moscow|Warsaw|Krakow|Prague|Budapest|Bucharest|Sofia|Kyiv|Minsk|Odesa",
    "North America": """
        New York | Washington | Boston | Chicago | Los Angeles | San Francisco | Seattle | Houston | Dallas | Miami
        | Atlanta | Philadelphia | Detroit | Denver | Phoenix | Toronto | Montreal | Vancouver | Ottawa |
        Mexico City | New Orleans | St. Louis | Baltimore | Portland
    """,
    "South America": "São Paulo|Rio de Janeiro|Buenos Aires|Lima|Bogotá|Santiago|Caracas|Quito|Montevideo",
    "Asia": """
        Beijing | Shanghai | Hong Kong | Tokyo | Osaka | Seoul | Taipei | Bangkok | Singapore | Jakarta | Manila |
        Hanoi | Mumbai | Delhi | Kolkata | Karachi | Dhaka | Kathmandu | Shenzhen | Guangzhou | Wuhan | Chennai |
        Lahore | Kabul
    """,
    "the Middle East": "Istanbul|Ankara|Tehran|Baghdad|Jerusalem|Tel Aviv|Beirut|Damascus|Dubai|Doha|Riyadh|Amman|Gaza",
    "Africa": """
        Cairo | Lagos | Nairobi | Johannesburg | Cape Town | Accra | Dakar | Addis Ababa | Kampala | Casablanca |
        Tunis | Algiers | Khartoum
    """,
    "Oceania": "Sydney|Melbourne|Brisbane|Perth|Auckland|Wellington|Adelaide|Canberra",
}

_STATES = """
        Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii |
        Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts |
        Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey |
        New Mexico | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island |
        South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont | Virginia | West Virginia | Wisconsin |
        Wyoming
    """

_WATERS = """
        Atlantic | Pacific | Arctic | Mediterranean | Baltic | Caribbean | Thames | Nile | Danube | Rhine |
        Mississippi | Ganges | Mekong
    """

#: group -> places of it
GROUPS = {
    **{f"cities of {region}": words(names) for region, names in _CITIES.items()},
    "states of the United States": words(_STATES),
}
GROUP_OF = {place: group for group, places in GROUPS.items() for place in places}
CITIES = frozenset(place for names in _CITIES.values() for place in words(names))
OTHER_PLACES = frozenset(
    [*words(_STATES), *words(_WATERS), "Earth", "Mars", "Moon", "Scandinavia", "Antarctica", "Jutland"]
)

#: Last words that make a name a place, and the noun to ask with.
PLACE_WORDS = {
    "river": "river",
    "sea": "sea",
    "ocean": "ocean",
    "lake": "lake",
    "bay": "bay",
    "island": "island",
    "islands": "islands",
    "isle": "island",
    "mountain": "mountain",
    "mountains": "mountains",
    "highlands": "region",
    "hills": "hills",
    "valley": "valley",
    "desert": "desert",
    "forest": "forest",
    "street": "street",
    "road": "road",
    "avenue": "avenue",
    "square": "square",
    "park": "park",
    "bridge": "bridge",
    "castle": "castle",
    "palace": "palace",
    "tower": "tower",
    "cathedral": "cathedral",
    "abbey": "abbey",
    "church": "church",
    "airport": "airport",
    "station": "station",
    "harbour": "harbour",
    "harbor": "harbor",
    "city": "city",
    "county": "county",
    "province": "province",
    "coast": "coast",
    "peninsula": "peninsula",
    "canyon": "canyon",
    "beach": "beach",
    "village": "village",
    "reserve": "reserve",
}

#: Names that are said with "the", in small letters without it.
TAKES_THE = frozenset(
    words("""
    us | u.s. | usa | uk | u.k. | uae | united states | united kingdom | united arab emirates | netherlands |
    philippines | bahamas | czech republic | scottish highlands | highlands | cairngorms | thames | nile | danube |
    rhine | atlantic | pacific | mediterranean | caribbean | baltic | arctic | tower of london
    """)
)
