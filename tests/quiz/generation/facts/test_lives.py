import pytest

from quiz.generation.facts.lives import HE, SHE, main_pronouns
from tests.quiz.generation.texts import understand

#: Many people are named, and all of it is told of one of them, whom the title names.
LIFE = (
    "Rosa Imrie was a painter of boats. Her father, Karl Imrie, knew the painters Anna Krol and Ulla Berg, and her "
    "mother had once been a pupil of Peter Lund.\n\n"
    "In 1931 she was sent to the school of Maria Holm in Lund. The county paid for it. The school was "
    "small.\n\n"
    "In 1940 she went to sea. She painted every harbour of the coast and sold her house."
)


def who_is(pronoun, text, title):
    reading = understand(text, title=title)
    words = [(word, sentence) for sentence in reading.sentences for word in sentence.words if word.lower == pronoun]
    people = [reading.references.person(word, sentence) for word, sentence in words]
    return [person.text if person else None for person in people]


def test_she_is_the_woman_whose_life_is_told():
    assert who_is("she", LIFE, "Rosa Imrie") == ["Rosa Imrie"] * 3


def test_she_may_be_another_where_the_title_names_nobody():
    assert who_is("she", LIFE, "Boats and harbours")[0] is None


def test_he_is_not_the_woman_whose_life_is_told():
    assert who_is("he", f"{LIFE}\n\nIn Marsham he was forgotten.", "Rosa Imrie") == [None]


@pytest.mark.parametrize(
    ("text", "pronouns"),
    [
        ("She ran. She sang. She read her book to her sister and hid herself.", SHE),
        ("He ran. He sang. He read his book to his sister and hid himself.", HE),
        ("She ran. He sang. She read his book to her sister and hid herself.", frozenset()),
        ("She ran. She sang.", frozenset()),
    ],
)
def test_pronouns_of_one_sort(text, pronouns):
    assert main_pronouns(understand(text).sentences) == pronouns
