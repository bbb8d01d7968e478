import random

import pytest

from quiz.generation.vocabulary.reversals import DEEDS, QUALITIES
from quiz.generation.wording.falsifying import changes
from tests.quiz.generation.texts import understand

#: text -> the false statements made of it
FALSE = [
    ("A long drought led to a shortage of bread.", ["A shortage of bread led to a long drought."]),
    ("A long drought led to shortages of bread.", []),
    ("Rust is no longer a danger to the bridge of stone.", ["Rust is still a danger to the bridge of stone."]),
    ("The price of bread in the valley rose.", ["The price of bread in the valley fell."]),
    ("The rising river reached the wall of the mill.", []),
    ("The new road is longer than the old path.", ["The new road is shorter than the old path."]),
    ("A longer road would help the farmers of the valley.", []),
    ("The older people of the valley walk a lot.", []),
    ("Most farmers of the valley keep sheep and goats.", ["Few farmers of the valley keep sheep and goats."]),
    ("The old bridge was not longer than the river.", ["The old bridge was longer than the river."]),
    ("The law does not allow boats on the river.", ["The law allows boats on the river."]),
    ("The old ferry may not have enough power for it.", []),
    ("The law will not make anything better on the river.", []),
    ("The old ferry was not only slow but cold.", []),
    ("The ferry firm rose to fame in the valley.", []),
    ("The 60% of it went to the nurses of the valley.", []),
    ("The village has three wells in its upper part.", []),
    ("Otters are the most common hunters of the valley.", ["Otters are the least common hunters of the valley."]),
    ("Otters are the most common hunters of the valley, with 40 pairs.", []),
    (
        "The old mill burned down after the flood of the river.",
        ["The old mill burned down before the flood of the river."],
    ),
    ("Marsham is the third largest town of the county.", []),
    ("The old ferry was piled high with boxes.", []),
    ("The old captain lost interest in the boats.", []),
    ("The old captain lost the first race of boats.", ["The old captain won the first race of boats."]),
    ("The old captain left behind a long diary of the harbour.", []),
    ("The old captain left the harbour of the valley.", ["The old captain joined the harbour of the valley."]),
    ("The new road allowed time for the work of the valley.", []),
    ("Boats were allowed on the green river.", ["Boats were forbidden on the green river."]),
    ("All boats of the valley were allowed on the river.", ["Few boats of the valley were allowed on the river."]),
    ("The ferry took all boats of the valley to the river.", []),
    ("In Marsham, a free town of the valley, all boats were allowed on the river.", []),
    ("In Marsham, a free town of the valley, boats were allowed on the green river.", []),
    ("Every farmer of the valley accepted the new road.", []),
    ("The farmers of the valley accepted the new road.", ["The farmers of the valley rejected the new road."]),
    ("The old mill remained empty after the flood of the river.", []),
]


@pytest.mark.parametrize(("text", "expected"), FALSE)
def test_what_a_statement_is_changed_into(text, expected):
    reading = understand(text, title="Notes")
    whole = [statement for statement in reading.statements if statement.text == text]
    made = [(statement, change) for statement in whole for change in changes(statement, reading, random.Random(0))]

    assert [statement.with_changed(list(change.words), change.text) for statement, change in made] == expected


def test_the_paper_that_people_talk_to_takes_nobodys_place():
    text = "Vardo Motors sold four boats. The Arden Times asked for more. Tom Bell told the Arden Times about nets."
    reading = understand(text, title="Notes")

    texts = [change.text for made in reading.statements for change in changes(made, reading, random.Random(0))]

    assert [name for name in texts if "Times" in name] == []


@pytest.mark.parametrize(("verb", "others"), [("painted", ["Ann Lee"]), ("owns", []), ("acknowledges", [])])
def test_what_may_be_true_of_another_person_as_well_is_no_false_statement(verb, others):
    text = f"Tom Bell {verb} the old boats of the harbour. Ann Lee sold the old pier in the spring."
    reading = understand(text, title="Notes")
    first = reading.statements[0]

    assert [change.text for change in changes(first, reading, random.Random(0))] == others


@pytest.mark.parametrize(("end", "others"), [("", ["Ann Lee"]), (" himself", [])])
def test_nobody_takes_the_place_of_who_is_called_he_as_well(end, others):
    text = f"Tom Bell sold the old boats to the harbour{end}. Ann Lee painted the old pier in the spring."
    reading = understand(text, title="Notes")

    texts = [change.text for made in reading.statements[:1] for change in changes(made, reading, random.Random(0))]

    assert [name for name in texts if "Lee" in name] == others


@pytest.mark.parametrize(
    ("text", "least"),
    [("The bridge was finished in 1932 by the county.", 8), ("The bridge has cost the county 40 million euros.", 10)],
)
def test_a_figure_is_changed_so_much_that_it_matters(text, least):
    reading = understand(text, title="Notes")
    [statement] = reading.statements

    [change] = changes(statement, reading, random.Random(0))

    figure = float("".join(character for character in change.text if character.isdigit()))
    own = 1932 if "1932" in text else 40
    assert abs(figure - own) >= least


@pytest.mark.parametrize("word", ["began", "started", "opened", "early", "arrived", "able", "earliest", "supported"])
def test_what_may_be_true_as_well_or_is_absurd_has_no_opposite(word):
    assert (DEEDS.get(word), QUALITIES.get(word)) == (None, None)
