"""What the rule ``what`` must make of a text, and what it must make nothing of."""

#: (text, stem, key)
YIELDS = [
    (
        "Helen Ward compared the yellow bus to a visiting grandmother.",
        "What did Helen Ward compare the yellow bus to?",
        "A visiting grandmother",
    ),
    (
        "The old bridge at Arden was described as a wonder of stone and glass.",
        "What was the old bridge at Arden described as?",
        "A wonder of stone and glass.",
    ),
    (
        "The old ferry carried dried fish to the islands.",
        "What did the old ferry carry to the islands?",
        "Dried fish",
    ),
    (
        "Helen Ward sold her wooden boat in 1931.",
        "What did Helen Ward sell in 1931?",
        "Her wooden boat",
    ),
    (
        "After the bridge had collapsed, Helen Ward strongly criticised the repair of the northern road.",
        "What did Helen Ward strongly criticise after the bridge had collapsed?",
        "The repair of the northern road.",
    ),
    (
        "The old ferry carried salt, fish and red apples to the islands.",
        "What did the old ferry carry to the islands?",
        "Salt, fish and red apples.",
    ),
    (
        "Helen Ward joined the University of Arden in 1931.",
        "Which university did Helen Ward join in 1931?",
        "University of Arden",
    ),
    (
        "The valley produces sweet apples and hard white cheese.",
        "What does the valley produce, according to the article?",
        "Sweet apples and hard white cheese.",
    ),
    (
        "Rosa Imrie studied astronomy at the old college of Marsham in Arden.",
        "What did Rosa Imrie study at the old college of Marsham in Arden?",
        "Astronomy",
    ),
    (
        "A mountain stream is composed of melted snow from the hills.",
        "What is a mountain stream composed of?",
        "Melted snow from the hills",
    ),
    (
        "Bread is composed of cheap flour and water. People eat bread in the valley.",
        "What is bread composed of?",
        "Cheap flour and water",
    ),
]

YIELDS_NOTHING = [
    "Helen Ward worked behind the old harbour as a painter of boats.",
    "Fewer and fewer people of Marsham suffer from heavy floods and landslides.",
    "The valley produces sweet apples.",
    "Rosa Imrie focused her attention on the old boats of Marsham in winter.",
    "In 1891 Rosa Imrie defended her dissertation at the old college of Marsham.",
    # which companies?
    "The companies run the old ferries, the buses and the mountain railways of the valley.",
    "The valley needs sweet apples and hard white cheese.",
    "Imrie also expressed worries about the way the harbour council sold its old boats.",
    "Rosa Imrie expressed frustration with the old college of Marsham in Arden.",
    "The old ferry carried dried fish to the islands. Such boats carried salt as well.",
    "Critics have accused the auction house of dealing in stolen boats.",
    "The old ferry carried it to the islands.",
    "The county took a careful look at the old ferry.",
    "The old ferry did not carry dried fish to the islands.",
    "The old ferry let the tired horses drink from the river.",
    "The old ferry carried nine passengers to the islands.",
    "The old ferry carried salted fish in May. The old ferry carried fresh apples in autumn.",
]
