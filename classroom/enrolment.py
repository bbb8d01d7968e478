"""How people come into a class: students by code, pseudonym and PIN; teachers by being put in charge."""

import uuid
from collections.abc import Mapping

from django.contrib.auth.models import Group, Permission
from django.db import IntegrityError, transaction

from classroom import pins, throttle
from classroom.models import Classroom, Membership, User
from classroom.pseudonyms import pseudonym_key

TEACHERS = "Teachers"

#: What the group Teachers may do in the admin; which rows they see is decided by each model's ``manageable_by``.
TEACHER_PERMISSIONS = {
    "classroom": ["view_article", "add_article", "change_article", "view_section", "change_section"]
    + ["view_talkingpoint", "add_talkingpoint", "change_talkingpoint"]
    + ["view_classroom", "add_classroom", "change_classroom", "view_membership", "change_membership"]
    + ["view_assignment", "add_assignment", "change_assignment"],
    "quiz": ["view_question", "add_question", "change_question", "view_choice", "add_choice", "change_choice"]
    + ["view_quiz", "add_quiz", "change_quiz", "view_quizitem", "add_quizitem", "change_quizitem", "delete_quizitem"]
    + ["view_attempt", "view_response", "change_response", "view_challenge"],
    "discussion": ["view_thread", "change_thread", "view_post", "change_post", "view_moderationevent"],
}


class NoSuchClass(Exception):
    """No open class has this code. Closed and unknown codes are not told apart."""


class PseudonymTaken(Exception):
    """Another student of the class goes by this name."""


class WrongPin(Exception):
    """No student of the class has this pseudonym and this PIN."""


class Paused(Exception):
    """The teacher has paused the student."""


def join(*, code: str, pseudonym: str, pin: str, network: str) -> Membership:
    """Make a student of the class with this code, or return the one made by the same request a moment ago.

    Raises ``NoSuchClass``, ``PseudonymTaken``, ``Paused`` or ``throttle.TooManyTries``.
    """
    classroom = _find_class(code, network)
    taken = _student(classroom, pseudonym)
    if taken is None and not classroom.is_open:
        raise NoSuchClass
    if taken is None:
        taken = _joined(classroom, pseudonym, pin)
    try:
        return _checked(taken, pin, network)
    except WrongPin:
        raise PseudonymTaken from None


def find_student(*, code: str, pseudonym: str, pin: str, network: str) -> Membership:
    """Return the student of the class with this pseudonym and PIN.

    Raises ``WrongPin``, ``Paused`` or ``throttle.TooManyTries``. Guessed codes hold up nobody who has the right one:
    otherwise one pupil could keep a whole school from coming back.
    """
    classroom = _class_with(code)
    student = _student(classroom, pseudonym) if classroom else None
    if student is None:
        throttle.knock(throttle.code_door(network), throttle.MOST_WRONG_CODES)
        throttle.note_failure(throttle.code_door(network))
        raise WrongPin
    return _checked(student, pin, network)


def _find_class(code: str, network: str) -> Classroom:
    door = throttle.code_door(network)
    throttle.knock(door, throttle.MOST_WRONG_CODES)
    classroom = _class_with(code)
    if classroom is None:
        throttle.note_failure(door)
        raise NoSuchClass
    return classroom


def _class_with(code: str) -> Classroom | None:
    return Classroom.objects.filter(join_code=code, is_archived=False).first()


def _student(classroom: Classroom, pseudonym: str) -> Membership | None:
    students = classroom.memberships.on_the_list().students().select_related("user", "classroom")
    return students.filter(pseudonym_key=pseudonym_key(pseudonym)).first()


def _checked(student: Membership, pin: str, network: str) -> Membership:
    door = throttle.pin_door(student.pk, network)
    throttle.knock(door, throttle.MOST_WRONG_PINS)
    if not pins.matches(pin, student.user.password):
        throttle.note_failure(door)
        raise WrongPin
    if student.is_paused:  # said to nobody but who has the PIN
        raise Paused
    return student


def _joined(classroom: Classroom, pseudonym: str, pin: str) -> Membership:
    """A new student of the class; of two requests at once one makes it and the other finds it."""
    try:
        return make_student(classroom, pseudonym, pin)
    except IntegrityError:
        student = _student(classroom, pseudonym)
        if student is None:  # a student who was removed from the class keeps the pseudonym
            raise PseudonymTaken from None
        return student


def make_student(classroom: Classroom, pseudonym: str, pin: str) -> Membership:
    """Make user and membership. Raises ``IntegrityError`` where the class has a student of that name."""
    return make_students(classroom, {pseudonym: pins.hashed(pin)})[0]


@transaction.atomic
def make_students(classroom: Classroom, hashes: Mapping[str, str]) -> list[Membership]:
    """Make users and memberships from pseudonyms and the hashes of their PINs; all or none.

    Raises ``IntegrityError`` where the class has a student of such a name.
    """
    users = User.objects.bulk_create(
        User(username=f"student-{uuid.uuid4().hex[:20]}", pseudonym=pseudonym, password=hashed)
        for pseudonym, hashed in hashes.items()
    )
    memberships = [Membership(classroom=classroom, user=user) for user in users]
    for membership in memberships:
        membership.set_pseudonym_key()
    return Membership.objects.bulk_create(memberships)


def enrol(*, classroom: Classroom, user: User, role: str) -> Membership:
    """Put a user into a class, or change the role there. Returns the membership."""
    membership = Membership.objects.filter(classroom=classroom, user=user).first()
    membership = membership or Membership(classroom=classroom, user=user)
    membership.role, membership.is_active, membership.is_paused = role, True, False
    membership.set_pseudonym_key()
    membership.save()
    return membership


def teachers_group() -> Group:
    """Return the group Teachers with exactly the permissions it should have, made if it is missing."""
    group, _ = Group.objects.get_or_create(name=TEACHERS)
    wanted = Permission.objects.none()
    for app, codenames in TEACHER_PERMISSIONS.items():
        wanted |= Permission.objects.filter(content_type__app_label=app, codename__in=codenames)
    group.permissions.set(wanted)
    return group


@transaction.atomic
def make_teacher(*, username: str, password: str) -> User:
    """Make a user who signs in at the teacher's desk."""
    teacher = User.objects.create_user(username=username, password=password, is_staff=True)
    teacher.groups.add(teachers_group())
    return teacher
