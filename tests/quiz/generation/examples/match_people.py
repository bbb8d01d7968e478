"""What the rule ``match_people`` must make of a text, and what it must make nothing of."""

PEOPLE = (
    "Tom Bell, a councillor from Lower Arden, opened the hall. Rosa Imrie, a retired teacher, drove the bus. "
    "The young architect Peter Lund showed the plans to the visitors. A nurse from Marsham asked many questions."
)

#: (text, stem, key)
YIELDS = [
    (PEOPLE, "How does the article describe each of the people?", ""),
]

YIELDS_NOTHING = [
    "Tom Bell, a councillor from Lower Arden, opened the hall. Rosa Imrie, a retired teacher, drove the bus.",
    # two teachers, and a president whom everybody knows
    "Tom Bell, a retired teacher, opened the hall. Rosa Imrie, a retired teacher, drove the bus. "
    "President Otto Lund, the president of France, showed the plans.",
]
