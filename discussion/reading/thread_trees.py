"""A thread as its keys tell it: the order in which it is read, and which rows a page of it needs."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Subquery

from classroom.models import Membership, User
from discussion.models import Alert, Post
from discussion.models.posts import PostQuerySet
from discussion.reading.trees import Place, flatten

PAGE_SIZE = 50


@dataclass(frozen=True)
class ThreadTree:
    """What the keys of the posts tell that the reader may see: places in reading order, parents, which one is marked
    as the answer, the highest number, and the numbers of what may be read of others.
    """

    posts: PostQuerySet
    parents: dict[int, int | None]
    places: list[Place]
    answer: int | None
    newest: int
    numbers: dict[int, int]

    @property
    def page_count(self) -> int:
        return max(1, -(-len(self.places) // PAGE_SIZE))

    def on_page(self, number: int) -> list[Place]:
        return self.places[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]

    def numbers_elsewhere(self, places: list[Place]) -> frozenset[int]:
        here = {place.pk for place in places}
        return frozenset(number for pk, number in self.numbers.items() if pk not in here)

    def page_number(self, pk: int) -> int:
        index = next((index for index, place in enumerate(self.places) if place.pk == pk), 0)
        return index // PAGE_SIZE + 1

    def rows(self, places: list[Place], *beside: int | None) -> dict[int, Post]:
        """Fetch the posts at these places and those that they answer, with what a page says of them."""
        pks = {place.pk for place in places}
        return _rows(self.posts, (pks | {self.parents[pk] for pk in pks} | set(beside)) - {None})

    def begins_branch(self, place: Place) -> bool:
        return place.depth == 0 or self.parents[place.pk] == self.places[0].pk


def thread_tree(thread: int, reader: User, *, newest_first: bool = False) -> ThreadTree:
    """Return what the reader may see of the thread with this key. Causes a query."""
    posts = Post.objects.visible_to(reader).filter(thread=thread)
    keys = list(posts.order_by("pk").values_list("pk", "parent", "is_answer", "number", "state", "author"))
    parents = {pk: parent for pk, parent, *_ in keys}
    return ThreadTree(
        posts=posts,
        parents=parents,
        places=flatten(parents.items(), newest_first=newest_first),
        answer=next((pk for pk, _, is_answer, *_ in keys if is_answer), None),
        newest=max((number or 0 for _, _, _, number, *_ in keys), default=0),
        numbers={
            pk: number
            for pk, _, _, number, state, author in keys
            if state == Post.State.VISIBLE and author != reader.pk
        },
    )


def _rows(posts: PostQuerySet, pks: set[int]) -> dict[int, Post]:
    """The posts with their authors and their authors' roles, and whether they called a teacher."""
    alerts = Exists(Alert.objects.filter(post=OuterRef("pk")))
    rows = posts.select_related("author", "private_to", "first_version", "endorsed_by")
    return rows.annotate(is_alarming=alerts, author_role=_author_role()).in_bulk(pks)


def _author_role() -> Subquery:
    """What an author who is no student is in the class, or was: the badge is for what was written."""
    members = Membership.objects.filter(user=OuterRef("author"), classroom=OuterRef("thread__assignment__classroom"))
    return Subquery(members.exclude(role=Membership.Role.STUDENT).values("role")[:1])
