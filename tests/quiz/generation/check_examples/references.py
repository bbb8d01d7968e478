from tests.quiz.generation.check_examples.base import CHOICE, CLAIM, EVIDENCE, POLL, SHORT, TRUE, WRITTEN, Examples

_REASON = {"stem": "Why does the valley need a bus?", "key": "Because of rain", "wrong": ("Because of wind",)}

EXAMPLES = {
    "a pronoun that nobody can resolve": Examples(
        refused=[
            {"stem": "What did she buy in Marsham?"},
            {"stem": "How many books does it carry?"},
            {"stem": "Who helps us in Marsham?"},
            {**WRITTEN, "stem": "What did they do in 1998?"},
            {"stem": "Who sold Tom Bell nets that can hold them?"},
            {"stem": "One ordered how many cases of tea for a wedding?"},
            {**TRUE, "stem": "Corn, grown since 5000 BCE, formed the basis of their diet."},
            {**TRUE, "stem": "Corn, or maize, formed the basis of their diet."},
            {**TRUE, "stem": "Because of a drought that lasted for centuries, their town declined."},
        ],
        passed=[
            CHOICE,
            {"stem": "Why do fishermen need nets that can hold them?"},
            {"stem": "Who mends nets for those that need them?"},
            {"stem": "Why is it hard for farmers to sell cheese?"},
            {"stem": "Who said, “We drive it to them”?"},
            {**TRUE, "stem": "The farmers sold their old boats."},
            {**TRUE, "stem": "The county sold the boats that Arden Bank gave to their office."},
            {**TRUE, "stem": "Nobody in the valley sold their boats."},
            {**WRITTEN, "stem": "What do you think of the bus?"},
            {**POLL, "stem": "Is it fair that the valley has no library?"},
        ],
    ),
    "an option has a pronoun that nobody can resolve": Examples(
        refused=[
            {**_REASON, "wrong": ("Because we need it", "Because of wind")},
            {**_REASON, "wrong": ("Because she likes it", "Because of wind")},
        ],
        passed=[
            CHOICE,
            _REASON,
            {**_REASON, "stem": "Why does Rosa Imrie drive?", "wrong": ("Because she likes it", "Because of wind")},
            {**_REASON, "key": "Because a girl lost her book"},
            {**_REASON, "stem": "Why was the mayor of Marsham late?", "wrong": ("Because he slept", "Because of wind")},
        ],
    ),
    "a word points outside the question": Examples(
        refused=[
            {"stem": "Who was against this plan?"},
            {"stem": "Which village is the latter?"},
            {**TRUE, "stem": "However, the bus is yellow."},
            {**TRUE, "stem": "The driver, for example, is a retired teacher."},
            {**SHORT, "stem": "What may bus drivers often offer though?"},
            {**SHORT, "stem": "What for instance, involved a seller and a buyer?"},
            {**_REASON, "key": "Because of these troubles"},
        ],
        passed=[
            CHOICE,
            CLAIM,
            {**_REASON, "key": "Too many people came", "wrong": ("Instead of a bus came a van",)},
            {**TRUE, "stem": "The former mayor drives the bus."},
            {"stem": "Which of these villages has a stop?", "key": "Arden", "wrong": ("Lund", "Marsham")},
            {"stem": "What is the main idea of this article?"},
            {**TRUE, "stem": "Birds such as owls live there."},
        ],
    ),
    "counted, but not named": Examples(
        refused=[
            {"stem": "Who built the bridge between the two villages?"},
            {**TRUE, "stem": "In both villages, books are free."},
        ],
        passed=[
            CHOICE,
            {"stem": "Who lives in the two villages of the valley?"},
            {"stem": "When must both parents sign?"},
            {**TRUE, "stem": "On the other hand, both Arden and Lund have a stop."},
        ],
    ),
    "the case is not told": Examples(
        refused=[
            {**WRITTEN, "stem": "Why would atheists be protected?"},
            {**WRITTEN, "stem": "According to Tom Bell, how would the ferry be saved?"},
        ],
        passed=[
            CHOICE,
            WRITTEN,
            {**WRITTEN, "stem": "Why would the ferry be saved if the bridge closed?"},
            {**WRITTEN, "stem": "Why was it said that the ferry would be saved?"},
        ],
    ),
    "a matter is not named": Examples(
        refused=[
            {**WRITTEN, "stem": "How did Tom Bell describe the affair?"},
            {**SHORT, "stem": "Who disagreed with the decision?"},
            {**WRITTEN, "stem": "Why is the distinction important?"},
        ],
        passed=[
            CHOICE,
            WRITTEN,
            {**WRITTEN, "stem": "How did Tom Bell describe the affair of the yellow bus?"},
            {**POLL, "stem": "What do you think of the decision?"},
            {**WRITTEN, "stem": "The article says that the bridge was closed. What was the result?"},
        ],
    ),
    "a quotation leans on the sentence before": Examples(
        refused=[
            {"stem": "Who said, “This will cost the valley much money”?"},
            {"stem": "Who said, “They never asked the people here”?"},
            {"stem": "Who said, “Nobody in the valley wanted such a thing”?"},
            {"stem": "Who said, “The county must allow these buses to stop here”?"},
        ],
        passed=[
            CHOICE,
            {"stem": "Who said, “The roads of this country are far too narrow”?"},
            {"stem": "Who said, “The road to Marsham is far too narrow”?"},
            {"stem": "Who said, “It is great to see the buses on the road”?"},
            {"stem": "“She mended the boat of the valley.” Who is meant by “She”?"},
        ],
    ),
    "a time that only meant something on its day": Examples(
        refused=[
            {"stem": "Who drove the bus on Monday in Marsham?"},
            {"key": "yesterday", "wrong": ("in March", "in May")},
            {"key": "in March", "wrong": ("last week", "in May")},
            {**TRUE, "stem": "The yellow bus stopped in Marsham last week."},
        ],
        passed=[
            CHOICE,
            {"stem": "Who said, “Now it is late”?"},
            {**TRUE, "stem": "The shops of Marsham opened late on Black Friday."},
            {"stem": "What caused the valley's earlier trouble with floods?"},
            {**EVIDENCE, "key": "A queue stood in the rain last week."},
        ],
    ),
}
