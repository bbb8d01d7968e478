"""The class: names that students make up, what they can do, and how the quiz goes for them."""

import enum
import random
from dataclasses import dataclass

from classroom import enrolment, rosters
from classroom.models import Classroom, User
from rednote_site.sample.item_response import draw_ability

#: As a class chooses them: words, animals, a number behind, and more than one script.
NAMES = (
    *("Juniper", "Kestrel 7", "blue_kettle", "Mango", "Sora", "Otter", "Quill", "NightOwl", "Pebble", "Ziggy"),
    *("Tamarind", "Lumen", "Cobalt", "Marzipan", "Fjord", "Sesame", "Comet", "Willow22", "Noor", "Лиса", "小雨"),
    *("ليلى", "Éclair", "Bramble", "Dr. Toast", "Zuzu", "Anouk", "Tide", "Hazel", "Panda-4", "Rune", "Saffron"),
    *("Moth", "Ida", "Plum", "Ravi R", "Skye", "Teo", "Umber", "Wren"),
)


class Course(enum.Enum):
    """How a student comes through the quiz."""

    IN_LESSON = "begins with the class and hands in"
    AT_HOME = "does it in the evening, before it is due"
    MORE_TIME = "has half as much time again, and needs it"
    TWICE = "fails, is given one more try, and does better"
    CUT_OFF = "is cut off half way; the teacher opened the attempt again"
    LATE = "hands in after it was due"
    NEVER = "has not begun"


#: What must not be missing from a class, however small; the others are in the lesson or do it at home.
SPECIAL = (
    *(Course.NEVER, Course.NEVER, Course.CUT_OFF, Course.LATE, Course.LATE, Course.TWICE, Course.MORE_TIME),
    *(Course.AT_HOME,) * 5,
)
MORE_TIME_PERCENT = 150


@dataclass(frozen=True)
class Pupil:
    """``ability`` is in logits, as ``item_response`` has it."""

    user: User
    ability: float
    course: Course


def bring_in(classroom: Classroom, rng: random.Random, count: int) -> list[Pupil]:
    """The students of the class, made if it has none. Nobody knows their PINs: the teacher gives new ones."""
    names = rng.sample(NAMES, count)
    if not classroom.memberships.students().exists():
        for name in names:
            enrolment.make_student(classroom, name, rosters.make_pin())
    members = classroom.memberships.current().students().select_related("user").order_by("pk")
    courses = [*SPECIAL, *(Course.IN_LESSON,) * max(0, len(members) - len(SPECIAL))]
    pupils = [Pupil(member.user, draw_ability(rng), course) for member, course in zip(members, courses, strict=False)]
    slow = [pupil.user for pupil in pupils if pupil.course is Course.MORE_TIME]
    classroom.memberships.filter(user__in=slow).update(time_percent=MORE_TIME_PERCENT)
    return pupils
