"""Articles and their sections."""

from django.db import models
from django.db.models import Q

from classroom.models.people import User


class ArticleQuerySet(models.QuerySet["Article"]):
    def manageable_by(self, user: User) -> "ArticleQuerySet":
        """The school's library (articles without an owner) and the user's own texts; all for the school's IT."""
        return self if user.is_superuser else self.filter(Q(owner=None) | Q(owner=user))


class Article(models.Model):
    """A text with its source. Articles loaded by command belong to the school's library: they have no owner."""

    title = models.CharField(max_length=200)
    slug = models.SlugField(max_length=80, unique=True)
    publisher = models.CharField(max_length=200, blank=True)
    author = models.CharField(max_length=200, blank=True)
    published = models.DateField(null=True, blank=True)
    url = models.URLField("address", max_length=500, blank=True)
    language = models.CharField(max_length=10, default="en")
    rights = models.CharField("rights note", max_length=300, blank=True)
    content_hash = models.CharField(max_length=64, editable=False, blank=True)
    owner = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="articles")
    loaded_at = models.DateTimeField(auto_now=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self) -> str:
        return self.title


class SectionQuerySet(models.QuerySet["Section"]):
    def current(self) -> "SectionQuerySet":
        """Sections of the text as it is now; the others are kept for the answers and posts that point to them."""
        return self.filter(is_current=True)

    def manageable_by(self, user: User) -> "SectionQuerySet":
        return self.filter(article__in=Article.objects.manageable_by(user))


class Section(models.Model):
    """A part of an article: a heading and paragraphs parted by blank lines."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="sections")
    position = models.PositiveSmallIntegerField()
    heading = models.CharField(max_length=200)
    body = models.TextField()
    is_current = models.BooleanField("in the text as it is now", default=True)

    objects = SectionQuerySet.as_manager()

    class Meta:
        ordering = ["article", "position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "position"], condition=Q(is_current=True), name="one_section_per_position"
            ),
            models.CheckConstraint(condition=Q(position__gte=1), name="section_position_from_one"),
        ]

    def __str__(self) -> str:
        return f"{self.position}. {self.heading}"

    @property
    def paragraphs(self) -> list[str]:
        return self.body.split("\n\n")

    @property
    def word_count(self) -> int:
        return len(self.body.split())
