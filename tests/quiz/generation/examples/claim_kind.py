"""What the rule ``claim_kind`` must make of a text, and what it must make nothing of."""

_ASKED = "How does the article present this?"

#: (text, stem, key)
YIELDS = [
    (
        "Tom Bell said that the old bridge carries too much traffic.",
        f"“The old bridge carries too much traffic.” {_ASKED}",
        "As something that Tom Bell says",
    ),
    (
        "Tom Bell said that the old bridge will soon fall into the river.",
        f"“The old bridge will soon fall into the river.” {_ASKED}",
        "As a prediction that Tom Bell makes",
    ),
    # what holds on a condition, or always, foretells nothing
    (
        "Tom Bell said that the old bridge will soon fall if nobody mends its stones.",
        f"“The old bridge will soon fall if nobody mends its stones.” {_ASKED}",
        "As something that Tom Bell says",
    ),
    (
        "Tom Bell said that an old bridge will fall into its river.",
        f"“An old bridge will fall into its river.” {_ASKED}",
        "As something that Tom Bell says",
    ),
    (
        "“The old bridge carries too much traffic,” said Tom Bell. "
        "A survey published in May found that the stones of the bridge are sound.",
        f"“The stones of the bridge are sound.” {_ASKED}",
        "As something that a survey says",
    ),
    (
        "Tom Bell said that the old bridge might fall into the river.",
        f"“The old bridge might fall into the river.” {_ASKED}",
        "As something that Tom Bell says",
    ),
    (
        "“The old bridge carries too much traffic,” said Tom Bell. "
        "Experts warned that the stones of the bridge are not sound.",
        f"“The stones of the bridge are not sound.” {_ASKED}",
        "As something that somebody without a name says",
    ),
    (
        "The town of Marsham built its stone bridge in 1742. "
        "Tom Bell said that the stone bridge carries too much traffic for the town.",
        f"“The town of Marsham built its stone bridge in 1742.” {_ASKED}",
        "As a fact that it reports itself",
    ),
]

YIELDS_NOTHING = [
    # nobody speaks
    "The town of Marsham built its stone bridge in 1742.",
    "A visitor said that the old bridge carries too much traffic.",
    "Tom Bell said that Bell would come.",
    # tell whom?
    "“The owners and drivers of the ferry need to tell them about the cold wind,” said Tom Bell.",
]
