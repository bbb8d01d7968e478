"""What the rule ``whereabouts`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "The old wooden boats are kept in a long shed behind the harbour office.",
        "Where are the old wooden boats kept?",
        "In a long shed behind the harbour office.",
    ),
    (
        "The lost bell was found in a small shed behind the harbour office in 1964.",
        "Where was the lost bell found in 1964?",
        "In a small shed behind the harbour office.",
    ),
]

YIELDS_NOTHING = [
    "The old wooden boats are not kept in a long shed behind the harbour office.",
    "They are kept in a long shed behind the harbour office.",
    "The old wooden boats are kept in good order.",
    "The old wooden boats are kept in the shed.",
    "The lost bell is kept in a cellar of the castle in a box of glass.",
]
