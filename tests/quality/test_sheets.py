import pytest

from tests.quality.sheets import Key, Rating, SheetError, read_keys, read_quiz_marks, read_ratings
from tests.quality.studies import ANSWERS, KEY, QUIZ


def write(path, header, *lines):
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([",".join(header.split()), *lines]) + "\n")


def test_a_filled_row_is_read_and_an_empty_one_is_not(tmp_path):
    write(
        tmp_path / "mill" / "anna.csv",
        ANSWERS,
        'r1,mill,7,multiple_choice,B,2,length,A,1,1,1,1,1,0,na,3,1,1,1,e,cue,"key, twice as long"',
        "r1,mill,08,true_false,,,,,,,,,,,,,,,,,,",
    )

    marks = dict.fromkeys(("C1", "C2", "C3", "C4", "C5", "C6", "C8", "C9", "C10"), True) | {"C6": False}
    assert read_ratings(tmp_path) == [Rating("r1", "mill", "07", marks, 3, "E", "CUE", "B", "A")]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("r1,mill,07,gap,,,,,1,1,1,1,1,yes,1,3,1,1,1,P,,", "item 07 of r1: C6 is “yes”, not 0, 1 or na."),
        (",mill,07,gap,,,,,1,1,1,1,1,1,1,3,1,1,1,ok,,", "a rater without a name: the verdict is “OK”, not P, E or X."),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path, row, message):
    write(tmp_path / "sheet.csv", ANSWERS, row)

    with pytest.raises(SheetError, match=message):
        read_ratings(tmp_path)


def test_keys_are_known_by_article_and_item(tmp_path):
    write(tmp_path / "mill" / "key.csv", KEY, "07,A) Jon,It says so.,multiple_choice,4,3,who_did,2,CUE")

    assert read_keys(tmp_path) == {("mill", "07"): Key("A) Jon", "multiple_choice", 4, 3, "CUE")}


def test_a_folder_without_a_key_is_said_so(tmp_path):
    with pytest.raises(SheetError, match="there is no key.csv"):
        read_keys(tmp_path)


def test_quiz_marks_are_read(tmp_path):
    write(tmp_path / "quiz.csv", QUIZ, "r1,mill,11,1,4/4/3,1,,1,,0,1-2,1,5,4,2,1,ABC,E,", "r2,mill,11" + "," * 16)

    assert list(read_quiz_marks(tmp_path)) == [
        {"Q1": "1", "Q2": "1", "Q3": "1", "Q4": "0", "Q5": "1", "Q6": "1", "Q7": "E"}
    ]
