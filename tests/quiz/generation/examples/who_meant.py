"""What the rule ``who_meant`` must make of a text, and what it must make nothing of."""

_OTHERS = "Anna Krol runs a mill in Marsham, and Helen Ward, a nurse from Arden, keeps bees. "

#: (text, stem, key)
YIELDS = [
    (
        f"{_OTHERS}Rosa Imrie, a painter from Lund, found the old boat. She mended its sails with paper and glue.",
        "“She mended its sails with paper and glue.” Who is meant by “She”?",
        "Rosa Imrie",
    ),
    (
        f"{_OTHERS}Rosa Imrie, a painter from Lund, found the old boat. In the winter she mended its sails with glue.",
        "“In the winter she mended its sails with glue.” Who is meant by “she”?",
        "Rosa Imrie",
    ),
]

YIELDS_NOTHING = [
    "Rosa Imrie, a painter from Lund, found the old boat. She mended its sails with paper and glue.",
    f"{_OTHERS}Rosa Imrie, a painter from Lund, found the old boat. She was glad.",
    f"{_OTHERS}Rosa Imrie, a painter from Lund, found the old boat. She said she had mended it with paper and glue.",
    f"{_OTHERS}She mended the old sails of the boat with paper and glue.",
]
