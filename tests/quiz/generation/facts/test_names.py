import pytest

from tests.quiz.generation.texts import understand

KINDS = [
    ("The expert Jo Quill found it.", "Jo Quill", "person"),
    ("“We are late,” said Tarn Ullo.", "Tarn Ullo", "person"),
    ("He went to the University of Lund.", "University of Lund", "organisation"),
    ("She lives in Iceland now.", "Iceland", "place"),
    ("The Marsham Bridge is old.", "Marsham Bridge", "place"),
    ("Many Icelanders read.", "Icelanders", "people"),
    ("It rained in March.", "March", "time"),
    ("Rosa Imrie reads.", "Rosa Imrie", "person"),
    ("The Arden Museum opened.", "Arden Museum", "organisation"),
    ("Shopper Tom Bell laughed at the queue.", "Tom Bell", "person"),
    ("The reader Lee Mei-ling laughed at the queue.", "Lee Mei-ling", "person"),
    ("FW de Krol reads.", "FW de Krol", "other"),
    ("Robert van der Berg reads.", "Robert van der Berg", "person"),
    ("A member of the committee, Yorick Marsham, spoke.", "Yorick Marsham", "person"),
    ("It won the Rosa Imrie Prize.", "Rosa Imrie Prize", "other"),
    ("Ullo kept his records in the old mill.", "Ullo", "person"),
    ("Ullo kept its records in the old mill.", "Ullo", "other"),
    ("Ullo studied boats in the old mill.", "Ullo", "person"),
    ("Ullo and her sister left the old mill.", "Ullo", "person"),
    ("Rosa Imrie DBE reads.", "Rosa Imrie", "person"),
    ("The company, Blue Otter, plans to sell boats.", "Blue Otter", "organisation"),
]


@pytest.mark.parametrize(("text", "name", "kind"), KINDS)
def test_kind_of_a_name(text, name, kind):
    assert [(found.text, found.kind) for found in understand(text).names.names] == [(name, kind)]


def test_a_surname_and_initials_stand_for_the_full_name():
    reading = understand("Rosa Imrie works for the Arden Valley Council. Imrie likes the AVC.")

    assert [(name.text, sorted(name.forms)) for name in reading.names.names] == [
        ("Rosa Imrie", ["Imrie", "Rosa Imrie"]),
        ("Arden Valley Council", ["AVC", "Arden Valley Council"]),
    ]


def test_two_universities_are_two():
    reading = understand("She left the University of Northern Lund. Then she joined the University of Lund.")

    assert len(reading.names.names) == 2


def test_a_name_has_one_kind_throughout():
    reading = understand("The manager Anna Krol spoke. Krol and Lund left.")

    assert [(name.text, name.kind) for name in reading.names.names if "Krol" in name.text] == [("Anna Krol", "person")]


def test_a_role_written_large_is_no_name():
    assert [name.text for name in understand("The Prime Minister, Ann Lee, left.").names.names] == ["Ann Lee"]


def test_a_surname_stands_for_the_full_name_of_the_title():
    text = "The ferry of Imrie sank. Years later Rosa Imrie raised it."

    titled = [name.text for name in understand(text, title="Rosa Imrie’s ferry").names.names]
    untitled = [name.text for name in understand(text, title="The ferry").names.names]

    assert (titled, untitled) == (["Rosa Imrie"], ["Imrie", "Rosa Imrie"])


def test_a_surname_of_two_stands_for_the_one_whom_the_title_names():
    text = "Rosa Maria Imrie, the daughter of Tom Imrie, painted boats. Imrie sold them."

    titled = [sorted(name.forms) for name in understand(text, title="Rosa Maria Imrie").names.names]
    untitled = [sorted(name.forms) for name in understand(text, title="The boats").names.names]

    assert (titled, untitled) == (
        [["Imrie", "Rosa Maria Imrie"], ["Tom Imrie"]],
        [["Rosa Maria Imrie"], ["Tom Imrie"], ["Imrie"]],
    )
