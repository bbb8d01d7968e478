import pytest

from classroom import enrolment, rosters, throttle
from classroom.models import Membership, User
from tests import factories

NETWORK = "192.0.2.1"


def join(classroom, **changes):
    entry = {"code": classroom.join_code, "pseudonym": "Mira", "pin": "1357", "network": NETWORK}
    return enrolment.join(**{**entry, **changes})


def test_join_makes_a_student(db):
    classroom = factories.make_classroom()

    membership = join(classroom)

    assert (membership.role, membership.user.shown_name) == (Membership.Role.STUDENT, "Mira")
    assert not membership.user.is_staff


def test_join_twice_makes_one_student(db):
    classroom = factories.make_classroom()

    assert join(classroom) == join(classroom)
    assert User.objects.count() == 1


@pytest.mark.parametrize("pseudonym", ["mira", "M I R A", "Ｍｉｒａ", "Mi\u200bra"])
def test_join_refuses_a_name_that_looks_like_anothers(db, pseudonym):
    classroom = factories.make_classroom()
    join(classroom)

    with pytest.raises(enrolment.PseudonymTaken):
        join(classroom, pseudonym=pseudonym, pin="9999")


def test_the_same_name_is_free_in_another_class(db):
    join(factories.make_classroom())
    join(factories.make_classroom())

    assert User.objects.count() == 2


@pytest.mark.parametrize("change", [{"is_open": False}, {"is_archived": True}])
def test_join_refuses_a_closed_class(db, change):
    classroom = factories.make_classroom(**change)

    with pytest.raises(enrolment.NoSuchClass):
        join(classroom)


def test_find_student_needs_the_pin(db):
    classroom = factories.make_classroom()
    membership = join(classroom)
    entry = {"code": classroom.join_code, "pseudonym": "Mira", "network": NETWORK}

    assert enrolment.find_student(**entry, pin="1357") == membership
    with pytest.raises(enrolment.WrongPin):
        enrolment.find_student(**entry, pin="1358")


def test_guessing_a_pin_is_slowed_from_one_network_only(db):
    classroom = factories.make_classroom()
    membership = join(classroom)
    entry = {"code": classroom.join_code, "pseudonym": "Mira"}
    for guess in range(throttle.MOST_WRONG_PINS):
        with pytest.raises(enrolment.WrongPin):
            enrolment.find_student(**entry, pin=f"000{guess}", network=NETWORK)

    with pytest.raises(throttle.TooManyTries):
        enrolment.find_student(**entry, pin="1357", network=NETWORK)
    assert enrolment.find_student(**entry, pin="1357", network="198.51.100.7") == membership


def test_a_new_pin_ends_the_wait(db):
    classroom = factories.make_classroom()
    entry = {"code": classroom.join_code, "pseudonym": "Mira", "network": NETWORK}
    student = join(classroom)
    other = join(classroom, pseudonym="Bo")
    for _ in range(throttle.MOST_WRONG_PINS):
        for name in ("Mira", "Bo"):
            with pytest.raises(enrolment.WrongPin):
                enrolment.find_student(**{**entry, "pseudonym": name}, pin="0000")

    pin = rosters.give_new_pin(student)

    assert enrolment.find_student(**entry, pin=pin) == student
    with pytest.raises(throttle.TooManyTries):
        enrolment.find_student(**{**entry, "pseudonym": other.user.pseudonym}, pin="1357")


def test_a_class_behind_one_address_is_not_locked_out(db):
    classroom = factories.make_classroom()
    for _ in range(40):
        with pytest.raises(enrolment.NoSuchClass):
            join(classroom, code="WRNGCD22")

    assert join(classroom).classroom == classroom


def test_guessing_codes_is_slowed(db):
    classroom = factories.make_classroom()
    for _ in range(throttle.MOST_WRONG_CODES):
        with pytest.raises(enrolment.NoSuchClass):
            join(classroom, code="WRNGCD22")

    with pytest.raises(throttle.TooManyTries):
        join(classroom)


@pytest.mark.parametrize("miss", [{"code": "WRNGCD22"}, {"pseudonym": "Nobody"}])
def test_guessing_codes_keeps_no_student_from_coming_back(db, miss):
    classroom = factories.make_classroom()
    membership = join(classroom)
    entry = {"code": classroom.join_code, "pseudonym": "Mira", "pin": "1357", "network": NETWORK}
    for _ in range(throttle.MOST_WRONG_CODES):
        throttle.note_failure(throttle.code_door(NETWORK))

    with pytest.raises(throttle.TooManyTries):
        enrolment.find_student(**{**entry, **miss})
    assert enrolment.find_student(**entry) == membership


@pytest.mark.parametrize("enter", [enrolment.join, enrolment.find_student])
def test_a_paused_student_is_told_so_for_the_right_pin_only(db, enter):
    classroom = factories.make_classroom()
    membership = join(classroom)
    membership.is_paused = True
    membership.save()
    entry = {"code": classroom.join_code, "pseudonym": "Mira", "network": NETWORK}

    with pytest.raises(enrolment.Paused):
        enter(**entry, pin="1357")
    with pytest.raises((enrolment.WrongPin, enrolment.PseudonymTaken)):
        enter(**entry, pin="0000")


def test_a_removed_student_comes_in_no_more(db):
    classroom = factories.make_classroom()
    membership = join(classroom)
    membership.is_active = False
    membership.save()

    with pytest.raises(enrolment.PseudonymTaken):
        join(classroom)
