"""What the class says on each section: the scripts cast with its people and played in the order of their times."""

import datetime
import random
import re
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from classroom.models import Assignment, Section, TalkingPoint, User
from discussion.groups.deeds import make_groups
from discussion.groups.lists import group_of
from discussion.groups.shuffling import shuffled
from discussion.models import Post, Thread
from discussion.models.threads import TITLE_LENGTH
from discussion.moderation import appeals, guides, hiding
from discussion.writing import deeds
from discussion.writing.marks import mark_read
from discussion.writing.words import Audience, Words
from quiz.models import Question
from rednote_site.sample.scripts import TEACHER, Said, Script
from rednote_site.sample.talk_everywhere import SCRIPTS as EVERYWHERE
from rednote_site.sample.talk_on_any_text import ENDING, ON_POINTS
from rednote_site.sample.talk_on_any_text import SCRIPTS as ANY
from rednote_site.sample.talk_on_welcome import SCRIPTS as WELCOME

#: Nobody writes on the full hour: posts come up to so many seconds later than their script says.
LATER = 300
GROUP_SIZE = 4
#: How long a hidden post stood there.
NOTICED_AFTER = datetime.timedelta(hours=2)


@dataclass
class Scene:
    """A script on its section with its people; ``posts`` are those that were played."""

    assignment: Assignment
    section: Section
    script: Script
    cast: dict[str, User]
    posts: list[Post] = field(default_factory=list)

    def times(self, lesson: datetime.datetime, rng: random.Random) -> list[datetime.datetime]:
        """When its posts are written."""
        return [
            lesson + datetime.timedelta(hours=said.hours, seconds=rng.randrange(LATER)) for said in self.script.posts
        ]

    def go_on(self, at: datetime.datetime, token: uuid.UUID) -> None:
        """Play the next post."""
        said = self.script.posts[len(self.posts)]
        post = self._write(said, author=self.cast[said.who], words=self._words(said), token=token, at=at)
        self.posts.append(post)
        if said.is_withdrawn:
            deeds.withdraw_post(post)
        if said.hidden_for:
            self._hide(post, said, at + NOTICED_AFTER)
        if said.is_answer or said.is_endorsed:
            endorsed_by = self.cast[TEACHER] if said.is_endorsed else None
            Post.objects.filter(pk=post.pk).update(is_answer=said.is_answer, endorsed_by=endorsed_by)

    def _words(self, said: Said) -> Words:
        body = f"@{self.cast[said.calls].shown_name} {said.text}" if said.calls else said.text
        return Words(body, quote=said.quote, is_anonymous=said.is_anonymous)

    def _write(self, said: Said, **writing: Any) -> Post:
        if not self.posts:
            opens = {name: getattr(self.script, name) for name in ("title", "kind", "is_pinned")}
            if self.script.is_for_group:
                writing["audience"] = Audience(group=group_of(writing["author"], self.assignment))
            return deeds.open_thread(assignment=self.assignment, section=self.section, **opens, **writing)
        parent = None if said.to is None else self.posts[said.to]
        if said.is_private:
            writing["audience"] = Audience(private_to=writing["author"])
        return deeds.reply(thread=self.posts[0].thread, parent=parent, **writing)

    def _hide(self, post: Post, said: Said, at: datetime.datetime) -> None:
        rule = guides.current_guide(self.assignment.classroom).rule(said.rule)
        hiding.hide_post(post=post, actor=self.cast[TEACHER], reason=said.hidden_for, rule=rule, at=at)
        if said.says_back:
            appeals.answer_back(post=post, text=said.says_back)


def play(
    assignment: Assignment, teacher: User, people: Sequence[User], lesson: datetime.datetime, rng: random.Random
) -> None:
    """Let the class talk, from the lesson on."""
    for user in people:
        guides.accept_guide(classroom=assignment.classroom, user=user, version=guides.DEFAULT.version, at=lesson)
    groups = shuffled(people, GROUP_SIZE, rng.getrandbits(32))
    make_groups(assignment=assignment, groups=groups)
    scenes = [
        Scene(assignment, section, script, _cast(script, teacher, groups[0] if script.is_for_group else people, rng))
        for section, script in _scripts(list(assignment.article.sections.current()))
    ]
    turns = [(at, place) for place, scene in enumerate(scenes) for at in scene.times(lesson, rng)]
    for at, place in sorted(turns):
        scenes[place].go_on(at, token=uuid.UUID(int=rng.getrandbits(128)))
    for user in [*people, teacher]:
        _read_some([scene.posts[0].thread for scene in scenes if not scene.script.is_for_group], user, rng)


def _read_some(threads: list[Thread], user: User, rng: random.Random) -> None:
    """Let the user have read some threads, not all of each and not of all."""
    seen = {thread.pk: rng.randint(1, thread.posts.count()) for thread in rng.sample(threads, len(threads) // 2)}
    mark_read(user=user, seen=seen)


def _scripts(sections: list[Section]) -> Iterator[tuple[Section, Script]]:
    """What is said where: what was written for the text that ships with the site, or what fits any text."""
    for place, section in enumerate(sections):
        for script in WELCOME.get(section.heading, [ANY[place % len(ANY)]]):
            yield section, _filled(script, **_words_of(section))
    yield sections[-1], _filled(ENDING, **_words_of(sections[-1]))
    for script in EVERYWHERE:
        yield sections[0], _filled(script, **_words_of(sections[0]))
    points = [(section, point) for section in sections if (point := _first_point(section))]
    for script, (section, point) in zip(ON_POINTS, points[:: len(ON_POINTS)], strict=False):
        _approve(point)
        yield section, _filled(script, **_words_of(section), point=point.text, asked=_question_in(point.text))


def _words_of(section: Section) -> dict[str, str]:
    question = Question.objects.approved().filter(section=section).order_by("evidence_start", "pk").first()
    first = section.paragraphs[0]
    return {
        "heading": section.heading,
        "stem": question.stem if question else section.heading,
        "evidence": question.evidence_text if question else first[: first.find(".") + 1] or first,
    }


def _first_point(section: Section) -> TalkingPoint | None:
    return section.talking_points.exclude(state=TalkingPoint.State.RETIRED).order_by("pk").first()


def _question_in(point: str) -> str:
    """The first question of a talking point, which often says first what it asks about."""
    sentences = re.split(r"(?<=[.?!]) ", point)
    return next((sentence for sentence in sentences if sentence.endswith("?")), point)


def _approve(point: TalkingPoint) -> None:
    if point.state == TalkingPoint.State.DRAFT:
        point.state = TalkingPoint.State.APPROVED
        point.save(update_fields=["state"])


def _filled(script: Script, **words: str) -> Script:
    """The script in the section's words, its title cut where a title must end."""
    title = script.title.format(**words)
    short = title if len(title) <= TITLE_LENGTH else f"{title[: TITLE_LENGTH - 1].rsplit(' ', 1)[0]}…"
    posts = (replace(said, text=said.text.format(**words), quote=said.quote.format(**words)) for said in script.posts)
    return replace(script, title=short, posts=tuple(posts))


def _cast(script: Script, teacher: User, people: Sequence[User], rng: random.Random) -> dict[str, User]:
    roles = sorted({said.who for said in script.posts} - {TEACHER})
    return {TEACHER: teacher, **dict(zip(roles, rng.sample(list(people), len(roles)), strict=True))}
