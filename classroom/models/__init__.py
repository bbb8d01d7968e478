"""Who is in a class and what it reads.

A **User** is a student (pseudonym and PIN, no e-mail) or a teacher (password, group Teachers). A **Classroom** has
users through **Memberships**. An **Article** is a text in **Sections**, which may have **TalkingPoints**: prompts for
the talk on them. An **Assignment** says: this class reads this article. The quiz and the talk hang on assignments and
sections; this app knows of neither.
"""

from classroom.models.assignments import Assignment
from classroom.models.people import Classroom, Membership, User
from classroom.models.talking_points import TalkingPoint
from classroom.models.texts import Article, Section
from classroom.models.throttling import FailedTry

__all__ = ["Article", "Assignment", "Classroom", "FailedTry", "Membership", "Section", "TalkingPoint", "User"]
