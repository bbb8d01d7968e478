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
]


@pytest.mark.parametrize(("text", "meaning"), MEANINGS)
def test_who_the_last_pronoun_means(text, meaning):
    reading = understand(text)
    pronouns = [(w, s) for s in reading.sentences for w in s.words if w.lower in {"she", "he"}]

    person = reading.references.person(*pronouns[-1])

    assert (person.text if person else None) == meaning
