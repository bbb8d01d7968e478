import pytest

from quiz.kinds.tolerance.spelling import LOOKALIKES, is_slip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("goverment", "government"),
        ("seperate", "separate"),
        ("bicylces", "bicycles"),
        ("commitee", "committee"),
        ("comittee", "committee"),
        ("harbbour", "harbour"),
        ("passangers", "passengers"),
        ("independant", "independent"),
        ("restuarant", "restaurant"),
        ("environmemt", "environment"),
    ],
)
def test_one_slip_of_the_keys(typed, meant):
    assert is_slip(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bicycles", "bicycles"),  # no slip at all
        ("ferrry", "ferry"),  # short
        ("boast", "boats"),
        ("funding", "finding"),  # the start decides
        ("walking", "talking"),
        ("charged", "changed"),  # consonants make other words
        ("warning", "warming"),
        ("present", "prevent"),
        ("discover", "discovery"),  # the end decides
        ("regimen", "regiment"),
        ("country", "county"),  # look-alikes
        ("county", "country"),
        ("contract", "contact"),
        ("stationery", "stationary"),
        ("hoping", "hopping"),
        ("goverrnmment", "government"),  # two slips
        ("gouvernement", "government"),
        ("", "government"),
        ("1234568", "1234567"),
        ("covid19x", "covid19"),
    ],
)
def test_other_words_are_no_slips(typed, meant):
    assert not is_slip(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant", "is_one"),
    [
        ("kellermen", "kellerman", True),
        ("kelermann", "kellermann", True),
        ("wettzel", "wetzell", False),
        ("hellerman", "kellerman", False),
        ("johnston", "johnson", False),
        ("australia", "austria", False),
    ],
)
def test_names_may_slip_anywhere_but_at_the_start(typed, meant, is_one):
    assert is_slip(typed, meant, is_name=True) == is_one


def test_every_look_alike_is_a_pair():
    assert [pair for pair in LOOKALIKES if len(pair) != 2] == []
