from tests.quiz.generation.check_examples.base import CHOICE, EVIDENCE, GAP, TRUE, Examples

EXAMPLES = {
    "a or an is wrong": Examples(
        refused=[
            {"stem": "Who is a engineer in Marsham?"},
            {"key": "An university", "wrong": ("A school", "A bank")},
            {"stem": "Who waited a hour in Marsham?"},
        ],
        passed=[
            CHOICE,
            {"stem": "Who is an MP and a US citizen?"},
            {"stem": "Who waited an hour for a one-way bus?"},
            {"stem": "Who sat in a new NHS bus for an X-ray?"},
            {**GAP, "stem": "She sat in a _____.", "key": "bus", "wrong": ("car", "boat")},
        ],
    ),
    "singular and plural are mixed": Examples(
        refused=[
            {"stem": "Who are the former driver of the bus?"},
            {"stem": "What are Rosa Imrie’s job?"},
            {**TRUE, "stem": "The local resistance were weak."},
            {"stem": "What are the name of the yellow bus?"},
            {"stem": "Who is the drivers of the bus?"},
            {"stem": "Who have driven the yellow bus?"},
            {**TRUE, "stem": "Rosa Imrie are the driver of the bus."},
            {"stem": "When did the yellow bus came to Marsham?", "key": "In 1998"},
        ],
        passed=[
            CHOICE,
            {"stem": "Who are the drivers of the bus?"},
            {**TRUE, "stem": "Kindness and distance are known."},
            {"stem": "Who were Rosa Imrie and the driver?"},
            {"stem": "What is the news in Marsham?"},
            {"stem": "What is the gas called?"},
            {"stem": "What is the United States?"},
            {"stem": "When did the yellow bus come to Marsham?", "key": "In 1998"},
            {**TRUE, "stem": "Rosa Imrie and Tom Bell are drivers."},
        ],
        missed=[({"stem": "Who sell books in Marsham?"}, "whether a verb is in the plural needs a parse")],
    ),
    "the before a name": Examples(
        refused=[{"stem": "Where was the Rosa Imrie?", "text": "People like Rosa Imrie."}],
        passed=[
            CHOICE,
            {"stem": "Who read the Marsham Echo?", "text": "Marsham Echo readers met. They like the Marsham Echo."},
            {"stem": "Who paid for the Rosa Imrie fund?", "text": "People like Rosa Imrie."},
            {"stem": "Who read the Arden News?", "text": "Arden News was sold."},
        ],
    ),
    "two names of one person": Examples(
        refused=[{**TRUE, "stem": "Rosa Margaret Imrie or Rosa Imrie is a driver."}],
        passed=[CHOICE, {**TRUE, "stem": "Rosa Imrie or Tom Bell is a driver."}],
    ),
    "a name has lost its capital": Examples(
        refused=[
            {"stem": "Who drives to denmark in a bus?", "text": "Imrie drives to Denmark."},
            {"key": "Because pageShip is cheap", "wrong": ("It rained", "It blew"), "text": "PageShip is cheap."},
        ],
        passed=[
            CHOICE,
            {"stem": "Who drives to Denmark in a bus?", "text": "Imrie drives to Denmark."},
            {"stem": "Who rang the old school bell?"},
            {"stem": "Who ate turkey in Marsham?", "text": "Imrie drives to Turkey."},
        ],
    ),
    "a name is spelt otherwise in the article": Examples(
        refused=[
            {"stem": "What does Rosa Imrye drive?", "text": "The children met Rosa Imrie there."},
            {"key": "Peter Kowlaski", "text": "The county thanked Peter Kowalski."},
        ],
        passed=[
            CHOICE,
            {"stem": "What does Rosa Imrie drive?", "text": "The children met Rosa Imrie there."},
            {"stem": "Which Germans came by bus?", "text": "The bus came from Germany."},
            {"wrong": ("Peter Kowalsky", "Tom Bell"), "text": "The county thanked Peter Kowalski."},
            {"stem": "Which Imries drive a bus?", "text": "The children met Rosa Imrie there."},
        ],
    ),
    "a misprint of the source": Examples(
        refused=[
            {"stem": "Who drives the yelow bus in Marsham?"},
            {"stem": "Who drives the bus as as a councillor in Marsham?"},
            {"stem": "What did -Clair Bell confirm in Marsham?"},
        ],
        passed=[
            CHOICE,
            {"stem": "Who met the influencer in Marsham?"},
            {"stem": "Who said, “We couldn’t read in Marsham”?"},
            {**EVIDENCE, "key": "Rosa Imrie drives the yelow bus."},
        ],
    ),
}
