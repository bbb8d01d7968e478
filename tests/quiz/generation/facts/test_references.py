import pytest

from tests.quiz.generation.texts import understand

MEANINGS = [
    ("Rosa Imrie drove the bus. She stopped in Marsham.", "Rosa Imrie"),
    ("Rosa Imrie met Anna Krol in Marsham. Tom Bell and Peter Lund waved. She stopped.", None),
    ("The bus stopped. She laughed.", None),
    ("King Otto Lund arrived. She laughed.", None),
    ("Rosa Imrie said she was tired.", "Rosa Imrie"),
    ("Rosa Imrie read. She was helped by Anna Krol. She became a teacher.", "Rosa Imrie"),
    ("She worked for years as an interpreter for Anna Krol. She returned to Lund.", None),
    ("Her sister Anna Krol died in the winter. She studied art in Lund.", None),
    ("Rosa Imrie kept bees. She cut down Rosa Imrie’s pear tree.", None),
    ("Rosa Imrie kept bees. She cut down Anna Krol’s pear tree.", "Rosa Imrie"),
    ("Rosa Imrie drove the bus.\n\nThe river rose. She stopped.", None),
    ("Tom Bell learned it from his grandmother. She stopped.", None),
    ("Tom Bell learned it from his grandmother. She sang. She stopped.", None),
    ("Tom Bell learned it from his grandmother. He stopped.", "Tom Bell"),
    ("Tom Bell learned it from his grandmother. It was late. He stopped.", "Tom Bell"),
    ("Rosa Imrie, a 40-year-old woman from Lund, drove the bus. She stopped.", "Rosa Imrie"),
    ("Rosa Imrie drove the bus. Her husband waved. He stopped.", None),
    ("Rosa Imrie told a woman on the bus that she stopped.", None),
    ("As a girl Rosa Imrie drove the bus. She stopped.", "Rosa Imrie"),
]

#: Of an article whose title names Imrie.
TITLED = [
    (
        "Rosa Imrie ran a ferry. Imrie sold it. The road suited Imrie. It was good for Imrie, says Tom Bell. She left.",
        None,
    ),
    (
        "Rosa Imrie ran a ferry. Imrie sold it. The road suited Imrie. It was good for Imrie. She left.",
        "Rosa Imrie",
    ),
]
NOUNS = [
    ("Rosa Imrie, a painter from Lund, opened a school. In May the painter sold it.", "Rosa Imrie"),
    ("Rosa Imrie, a painter from Lund, opened a school. A painter from Arden sold it. The painter left.", None),
    ("The painter sold a school. Rosa Imrie, a painter from Lund, had opened it.", None),
    ("Rosa Imrie, a painter from Lund, met Anna Krol, a painter from Arden. In May the painter left.", None),
]


@pytest.mark.parametrize(("text", "meaning"), NOUNS)
def test_whom_a_role_alone_means(text, meaning):
    reading = understand(text)
    nouns = [(w, s) for s in reading.sentences for w in s.words if w.lower == "painter" and not w.has("flat")]
    found = [reading.references.person(noun, sentence) for noun, sentence in nouns]

    assert next((person.text for person in found if person), None) == meaning


@pytest.mark.parametrize(("text", "meaning"), TITLED)
def test_who_else_may_be_meant_beside_whom_the_title_names(text, meaning):
    reading = understand(text, title="Imrie’s long road")
    pronoun, sentence = [(w, s) for s in reading.sentences for w in s.words if w.lower == "she"][-1]

    person = reading.references.person(pronoun, sentence)

    assert (person.text if person else None) == meaning


@pytest.mark.parametrize(("text", "meaning"), MEANINGS)
def test_who_the_last_pronoun_means(text, meaning):
    reading = understand(text)
    pronouns = [(w, s) for s in reading.sentences for w in s.words if w.lower in {"she", "he"}]

    person = reading.references.person(*pronouns[-1])

    assert (person.text if person else None) == meaning


VIEWS = [
    (
        "In Rosa Imrie’s view, the bus is slow. It may stop. It is red. It may stop.",
        ["Rosa Imrie", "Rosa Imrie", None, None],
    ),
    ("In Rosa Imrie’s view, the bus is slow.\n\nIt may stop.", ["Rosa Imrie", None]),
    ("In Rosa Imrie’s garden, the bus is slow. It may stop.", [None, None]),
]


@pytest.mark.parametrize(("text", "holders"), VIEWS)
def test_what_may_be_goes_on_with_the_view_of_somebody(text, holders):
    reading = understand(text)
    found = [reading.references.viewpoint(sentence) for sentence in reading.sentences]

    assert [holder.text if holder else None for holder in found] == holders
