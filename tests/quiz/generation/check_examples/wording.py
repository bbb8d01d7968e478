from tests.quiz.generation.check_examples.base import CHOICE, CLAIM, GAP, ORDER, POLL, SHORT, TRUE, WRITTEN, Examples

_WORDS = "the driver of the old bus told the people of the village that the road to the next town was " * 2

EXAMPLES = {
    "not a finished sentence": Examples(
        refused=[
            {"stem": "Who drives the yellow bus in Marsham"},
            {"stem": "who drives the yellow bus in Marsham?"},
            {"stem": "Who drives the yellow the?"},
            {"stem": "When did they take the bus from?"},
            {"stem": "Who drives the the yellow bus?"},
            {"stem": "Who said, “It is late?"},
            {**CLAIM, "stem": "“Arden is known as the ‘City of Bells.” How does the article present this?"},
            {"stem": "Who drives , and when?"},
            {**TRUE, "stem": "According to Tom Bell, hoping that the bus comes to the valley."},
            {"stem": "Who saw that some people have old boats, nets?"},
            {"stem": "What have whose guests called the hotel chain?"},
            {**TRUE, "stem": "While the bus carries many books over the hills of Arden."},
            {**GAP, "stem": "The bus carries many books."},
            {**TRUE, "stem": "The bus carries many books"},
        ],
        passed=[
            CHOICE,
            GAP,
            TRUE,
            {**CLAIM, "stem": "“Arden is known as the ‘City of Bells’.” How does the article present this?"},
            {**CLAIM, "stem": "“The drivers’ bus of the ‘90s is old.” How does the article present this?"},
            WRITTEN,
            POLL,
            {"stem": "Who said, “It is late”?"},
            {"stem": "Who had had the bus?"},
            {"stem": "What is the yellow bus made of?"},
            ORDER,
        ],
        missed=[({**TRUE, "stem": "The yellow bus in the valley."}, "finding the verb needs a parse")],
    ),
    "the question asks nothing": Examples(
        refused=[
            {"stem": "Does Rosa Imrie drive the yellow bus?"},
            {**SHORT, "stem": "The driver of the yellow bus?"},
        ],
        passed=[CHOICE, SHORT, TRUE, CLAIM, {"stem": "In which village does the bus stop?"}],
    ),
    "too long or too short": Examples(
        refused=[{"stem": "Who drives it?"}, {"stem": f"Who says that {_WORDS} closed?"}],
        passed=[CHOICE, GAP, TRUE],
    ),
    "a long question": Examples(
        refused=[{"stem": "Who told the " + "very " * 24 + "tired driver?"}],
        passed=[CHOICE, {"stem": f"Who says that {_WORDS} closed?"}],
    ),
    "a quotation that nobody is named for": Examples(
        refused=[{"stem": "Who “is really far too slow”?"}, {"stem": "Which driver “sings like a crow”?"}],
        passed=[
            CHOICE,
            {"stem": "Who said, “It is late”?"},
            {"stem": "According to Tom Bell, who “sings like a crow”?"},
        ],
    ),
    "several things could be meant": Examples(
        refused=[
            {"stem": "Who spoke about the bus?"},
            {"stem": "What happened on Monday?"},
            {"stem": "What did Rosa Imrie say?"},
            {"stem": "What is the bus?"},
            {"stem": "Who is mentioned in the article?"},
            {**SHORT, "stem": "What is one habit that helps the readers of the valley?"},
            {**SHORT, "stem": "What is an example of how the readers of the valley learn?"},
        ],
        passed=[
            CHOICE,
            {"stem": "Who spoke to the village paper?"},
            {"stem": "What did Rosa Imrie say about the road?"},
            {"stem": "What happened in 1998?", "text": "The library closed in 1998."},
            {"stem": "What happened to the old library after the flood?"},
            {**WRITTEN, "stem": "What happened on Monday?"},
        ],
        missed=[
            ({"stem": "Which person knows something about the bus?"}, "only a few frames of empty questions are listed")
        ],
    ),
    "a vague question": Examples(
        refused=[
            {"stem": "Why do some people like the bus?"},
            {**TRUE, "stem": "The bus stops for a number of reasons."},
        ],
        passed=[CHOICE, {"stem": "How many people like the bus?"}, {"stem": "Who said, “Some people never read”?"}],
    ),
    "a bare verb": Examples(
        refused=[
            {**WRITTEN, "stem": "Why has the village of Arden acted?"},
            {**WRITTEN, "stem": "According to Tom Bell, why did Arden react?"},
            {**WRITTEN, "stem": "What did the county council announce?"},
        ],
        passed=[
            WRITTEN,
            {**WRITTEN, "stem": "Why has the village of Arden acted against the old buses?"},
            {**WRITTEN, "stem": "What did the county council announce about the bus?"},
            {**WRITTEN, "stem": "What does Tom Bell fear?"},
        ],
    ),
    "the options do the asking": Examples(
        refused=[{"stem": "Which of the following is true?"}, {"stem": "Which statement about the bus is correct?"}],
        passed=[CHOICE, {"stem": "Which of the following villages has a stop?"}],
    ),
    "a small not in the question": Examples(
        refused=[
            {"stem": "Who did not drive the yellow bus?"},
            {"stem": "Which of these villages isn’t in the valley?"},
            {"stem": "Which villages have a stop, except?"},
        ],
        passed=[
            CHOICE,
            {"stem": "Why did the bus not stop in Marsham?"},
            {"stem": "Who said, “It did not stop”?"},
            {"stem": "Which of these did NOT stop?"},
            {"stem": "Which bus goes to villages that do not have a library?"},
        ],
    ),
}
