"""What the rule ``number_gap`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Rosa Imrie of the valley founded the old boat club in 1936.",
        "Rosa Imrie of the valley founded the old boat club in _____.",
        "1936",
    ),
    ("The county bought the yellow bus for £48,000.", "The county bought the yellow bus for _____.", "£48,000"),
    (
        "Long trains would reach the old harbour of Lund in 2031.",
        "Long trains would reach the old harbour of Lund in _____.",
        "2031",
    ),
    (
        "Each name is sent to the old mill of the valley within six months.",
        "Each name is sent to the old mill of the valley within _____ months.",
        "six",
    ),
    (
        "Each spring the council of the valley gets about 300 letters from the 5,000 children.",
        "Each spring the council of the valley gets about _____ letters from the 5,000 children.",
        "300",
    ),
    (
        "The council of the valley pays for the school of all children under the age of five.",
        "The council of the valley pays for the school of all children under the age of _____.",
        "five",
    ),
    (
        "Late in her life Rosa Imrie gave about 300 paintings to the school of the valley.",
        "Late in her life Rosa Imrie gave about _____ paintings to the school of the valley.",
        "300",
    ),
]

_STORY = "The bus is old. " * 4 + "It rains in the valley. The road is wet. The hills are far. The bus is slow."

YIELDS_NOTHING = [
    # one example among others
    f"{_STORY} The Maple Leaf club stopped the sale of bus tickets in 2014.",
    "Rosa Imrie of the valley acted as president of the old boat club in 1936.",
    "Late in her life the school of the valley got about 300 paintings.",
    "Rosa Imrie of the valley learned to ride at the age of five.",
    "The yellow bus carries 30 old maps and 40 new maps through the valley.",
    "The yellow bus of the county is one of the first 40 buses in the valley.",
    "The old ferry of the valley took 35 minutes to the harbour.",
    "The people of the valley built the harbour in 776 BC.",
    "It carries 3,200 books.",
    "On Monday the bus carried 3,200 books.",
    "The bus has two blue doors.",
    "The people of the valley liked the old bus of 180 pounds.",
    "The council of the valley asked for a 67% cut in the harbour.",
    "Vardo Motors replaced it with 30 newer buses of the valley.",
    "The old people of the valley bought 58,825 tickets for the harbour.",
    "The old harbour of the valley has changed its colour in 1932.",
    "If a baker sells only 100 loaves in the valley, each loaf will be dear.",
    "The bus of the valley is 40 feet long.",
    "Tom Bell, winner of the golden cup for old boats in 1999, likes the valley of Lund.",
    "The council is busy with 30 buses and the old harbour is full of boats.",
    "Rosa Imrie of the old harbour in 1932 bought the boats.",
    "The old harbour of the valley lies about 150 miles north of Lund.",
]
