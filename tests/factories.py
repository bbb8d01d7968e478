"""The cast of the tests, made by plain functions. A call without arguments gives something that works."""

import itertools
from types import SimpleNamespace

from classroom import enrolment, pins
from classroom.models import Article, Assignment, Classroom, Membership, Section, TalkingPoint, User

PIN = "2468"
_number = itertools.count(1)


def make_classroom(**fields) -> Classroom:
    return Classroom.objects.create(**{"name": f"Class {next(_number)}", **fields})


def make_student(classroom: Classroom, pseudonym: str = "", pin: str = PIN) -> User:
    number = next(_number)
    user = User.objects.create(
        username=f"student-{number}", pseudonym=pseudonym or f"Student {number}", password=pins.hashed(pin)
    )
    enrolment.enrol(classroom=classroom, user=user, role=Membership.Role.STUDENT)
    return user


def make_teacher(*classrooms: Classroom, username: str = "", password: str = "chalk and talk") -> User:
    teacher = enrolment.make_teacher(username=username or f"teacher-{next(_number)}", password=password)
    for classroom in classrooms:
        enrolment.enrol(classroom=classroom, user=teacher, role=Membership.Role.TEACHER)
    return teacher


def make_article(sections: int = 2, **fields) -> Article:
    number = next(_number)
    article = Article.objects.create(**{"title": f"Article {number}", "slug": f"article-{number}", **fields})
    for position in range(1, sections + 1):
        make_section(article, position=position)
    return article


def make_section(article: Article, **fields) -> Section:
    defaults = {
        "position": article.sections.count() + 1,
        "heading": f"Section heading {next(_number)}",
        "body": "The yellow ferry crosses the lake twice a day.\n\nIt carries bicycles for free.",
    }
    return Section.objects.create(article=article, **{**defaults, **fields})


def make_talking_point(section: Section | None = None, **fields) -> TalkingPoint:
    section = section or make_article(sections=1).sections.get()
    defaults = {"sort": "two views", "text": f"Who convinces you more, and why? ({next(_number)})", "state": "approved"}
    return TalkingPoint.objects.create(section=section, **{**defaults, **fields})


def make_assignment(classroom: Classroom | None = None, article: Article | None = None, **fields) -> Assignment:
    return Assignment.objects.create(
        classroom=classroom or make_classroom(), article=article or make_article(), **fields
    )


def make_cast() -> SimpleNamespace:
    """A class that reads an article, with a teacher and two students; and another class with its own people."""
    classroom, other_classroom = make_classroom(name="Class A"), make_classroom(name="Class B")
    return SimpleNamespace(
        classroom=classroom,
        teacher=make_teacher(classroom),
        student=make_student(classroom, "Ada"),
        classmate=make_student(classroom, "Bo"),
        assignment=make_assignment(classroom),
        other_classroom=other_classroom,
        other_teacher=make_teacher(other_classroom),
        outsider=make_student(other_classroom, "Ada"),
        other_assignment=make_assignment(other_classroom),
    )
