"""What the rule ``reason`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Tom Bell sailed for Arden. His first season was cut short due to an injury to his left arm.",
        "Why was Tom Bell’s first season cut short?",
        "Because of an injury to his left arm.",
    ),
    (
        "The harbour buys boats that cost much, that sail badly and that sink early. As a result, the old wish to buy "
        "new boats that replace them is low.",
        "Why is the old wish to buy new boats low?",
        "Because the harbour buys boats that cost much, that sail badly and that sink early.",
    ),
    (
        "Although otters are only about a tenth of the wild life of Arden, they are protected due to an old law.",
        "Why are otters protected?",
        "Because of an old law",
    ),
    (
        "The county chose a bus because the old school building is too damp for books.",
        "Why did the county choose a bus?",
        "Because the old school building is too damp for books",
    ),
    (
        "The ferry stopped in 1950 because of a long strike in the harbour.",
        "Why did the ferry stop in 1950?",
        "Because of a long strike in the harbour",
    ),
    (
        "“Farmers cannot sell cheese in winter because the mountain road is closed,” said Rosa Imrie.",
        "According to Rosa Imrie, why can farmers not sell cheese in winter?",
        "Because the mountain road is closed",
    ),
    (
        "The old school was far too damp, so the county bought a bus for young readers.",
        "Why did the county buy a bus for young readers?",
        "Because the old school was far too damp.",
    ),
    (
        "The ferry was slow and cold. As a result, it was sold in spring.",
        "Why was the ferry sold in spring?",
        "Because it was slow and cold.",
    ),
    (
        "The ferry was sold in spring, partly because of its high cost.",
        "Why was the ferry sold in spring?",
        "Partly because of its high cost",
    ),
    (
        "Since the mountain road is closed, farmers have to sell cheese in the valley.",
        "Why do farmers have to sell cheese in the valley?",
        "Because the mountain road is closed.",
    ),
    (
        "“I think the valley needs a new road because the old road is closed in winter,” said Rosa Imrie.",
        "According to Rosa Imrie, why does the valley need a new road?",
        "Because the old road is closed in winter.",
    ),
    (
        "American visitors stayed away in 1950 because of a long strike in the harbour.",
        "Why did American visitors stay away in 1950?",
        "Because of a long strike in the harbour.",
    ),
    (
        "Children have different gifts, so they will be better at some games than at others.",
        "Why will children be better at some games than at others?",
        "Because they have different gifts.",
    ),
]

YIELDS_NOTHING = [
    "Buses are not covered by the old law or by a new one due to go into effect in May.",
    "Since the mountain road was built, farmers have sold cheese in Lund.",
    "The county helps farmers who lost their sheep because of the flood.",
    "The road was closed for business reasons, and due to circumstances.",
    "Anna Krol said the road was old. As a result, it was closed.",
    "They left because it was late.",
    "Because of this, he stayed.",
    "The county chose a bus.",
]
