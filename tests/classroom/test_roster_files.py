import pytest

from classroom.roster_files import MOST_STUDENTS, NOBODY, TOO_MANY, Entry, RosterError, read

LISTS = {
    "Ada\nBo\n": [Entry(1, "Ada", ""), Entry(2, "Bo", "")],
    "Ada,1234\nBo,00567\n": [Entry(1, "Ada", "1234"), Entry(2, "Bo", "00567")],
    "Ada;1234\r\nBo;\r\n": [Entry(1, "Ada", "1234"), Entry(2, "Bo", "")],
    "Ada\t1234": [Entry(1, "Ada", "1234")],
    "\ufeffName,PIN\nAda,1234": [Entry(2, "Ada", "1234")],
    "\n  Ada   Lund  \n\n,\nBo,,,": [Entry(2, "Ada Lund", ""), Entry(5, "Bo", "")],
    '"Lund, Ada",1234': [Entry(1, "Lund, Ada", "1234")],
    "Name\nStudent": [Entry(2, "Student", "")],
    "李明\nΆννα": [Entry(1, "李明", ""), Entry(2, "Άννα", "")],
    "=1+1": [Entry(1, "=1+1", "")],
    "A\0da": [Entry(1, "Ada", "")],
}
FAULTS = {
    "": [NOBODY],
    "Name,PIN\n\n": [NOBODY],
    "Ada\n-\nBo": ["Line 2: no name. Write one with at least one letter or digit."],
    ",1234": ["Line 1: no name. Write one with at least one letter or digit."],
    "Ada,12": ["Line 1: “12” is no PIN. A PIN has 4 to 12 digits; leave it out and one is made."],
    "Ada,１２３４": ["Line 1: “１２３４” is no PIN. A PIN has 4 to 12 digits; leave it out and one is made."],
    "Ada,1234,5b": ["Line 1: more than a name and a PIN. Leave the other columns out."],
    f"Ada\n{'b' * 31}": [f"Line 2: “{'b' * 31}” is too long: at most 30 characters."],
    "Ada\nBo\nA D A\nbo": [
        "Line 3: “A D A” stands on line 1 already. Tell the two apart.",
        "Line 4: “bo” stands on line 2 already. Tell the two apart.",
    ],
}


@pytest.mark.parametrize("text", LISTS)
def test_a_list_gives_its_students(text: str) -> None:
    assert read(text) == LISTS[text]


@pytest.mark.parametrize("text", FAULTS)
def test_every_fault_of_a_list_is_told_with_its_line(text: str) -> None:
    with pytest.raises(RosterError) as error:
        read(text)

    assert error.value.faults == FAULTS[text]


def test_a_list_has_an_end() -> None:
    names = [f"Student {number}" for number in range(MOST_STUDENTS)]

    assert len(read("\n".join(names))) == MOST_STUDENTS
    with pytest.raises(RosterError) as error:
        read("\n".join([*names, "One more"]))
    assert error.value.faults == [TOO_MANY]
