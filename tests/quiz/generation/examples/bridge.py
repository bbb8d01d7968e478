"""What the rule ``bridge`` must make of a text, and what it must make nothing of."""

_IMRIE = (
    "Rosa Imrie, a retired teacher from Lund, drives the yellow bus. "
    "“Every village along the river needs a boat of its own,” said Anna Krol, a nurse.\n\n"
)

#: (text, stem, key)
YIELDS = [
    (
        _IMRIE + "“The mountain road is far too steep for heavy boats,” said Imrie.",
        "What is the job of the person who said, “The mountain road is far too steep for heavy boats”?",
        "A retired teacher",
    ),
]

YIELDS_NOTHING = [
    "“The mountain road is far too steep for heavy boats,” said Rosa Imrie, a retired teacher from Lund.",
    "Rosa Imrie drives the yellow bus. “The mountain road is far too steep for heavy boats,” said Imrie.",
    _IMRIE + "“The mountain road is far too steep for the teacher of Lund,” said Imrie.",
]
