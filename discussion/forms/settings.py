"""What teachers set for the talk of a class and about a text."""

from django import forms
from django.db.models import QuerySet

from classroom.models import Assignment, Classroom, Membership, Section
from discussion import talk_settings
from discussion.forms.base import Text
from discussion.models import AssignmentTalk, ClassTalk
from discussion.models.settings import assignment_talk

MOST_OWN_WORDS = 300
MINUTES = "%Y-%m-%dT%H:%M"


class Choices(forms.ModelMultipleChoiceField):
    """Some of the rows, each with a box to tick."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, rows: QuerySet, chosen: QuerySet, **kwargs: object) -> None:
        super().__init__(rows, required=False, initial=list(chosen), **kwargs)


class StudentChoices(Choices):
    def label_from_instance(self, member: Membership) -> str:
        return member.user.shown_name


class SectionChoices(Choices):
    def label_from_instance(self, section: Section) -> str:
        return f"{section.position}. {section.heading}"


class Moment(forms.DateTimeField):
    """A day and a time, in the zone of the page."""

    def __init__(self, **kwargs: object) -> None:
        widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format=MINUTES)
        super().__init__(widget=widget, input_formats=[MINUTES, "%Y-%m-%d %H:%M"], **kwargs)


class ClassTalkForm(forms.ModelForm):
    class Meta:
        model = ClassTalk
        fields = ["approves_first", "allows_anonymous", "watch_words", "help_text"]
        field_classes = {"watch_words": Text, "help_text": Text}

    def __init__(self, *args: object, classroom: Classroom, **kwargs: object) -> None:
        super().__init__(*args, instance=ClassTalk.of(classroom), label_suffix="", **kwargs)
        students = classroom.memberships.on_the_list().students().select_related("user").order_by("pseudonym_key")
        self.fields["read_first"] = StudentChoices(
            students,
            students.filter(talk__approves_first=True),
            label="Students whose posts you read first",
            help_text="They are told so when they post; classmates are not.",
        )

    def clean_watch_words(self) -> str:
        """One word or phrase on a line, each once."""
        lines = (" ".join(line.split()) for line in self.cleaned_data["watch_words"].splitlines())
        return "\n".join(dict.fromkeys(filter(None, lines)))

    def save(self) -> ClassTalk:
        return talk_settings.save_class_talk(self.instance, read_first=self.cleaned_data["read_first"])


class AssignmentTalkForm(forms.ModelForm):
    own_words = forms.IntegerField(
        label="Words of one's own",
        min_value=1,
        max_value=MOST_OWN_WORDS,
        help_text="So many at least, beside a sentence quoted from the section. Two signs of Chinese are one word.",
    )
    due_at = Moment(label="Write by", required=False, help_text="Shown to students; later posts are taken as well.")
    locks_at = Moment(
        label="Closed for new posts from", required=False, help_text="Everything can still be read after that."
    )

    class Meta:
        model = AssignmentTalk
        fields = ["posts_first", "own_words", "is_graded", "due_at", "locks_at"]

    def __init__(self, *args: object, assignment: Assignment, **kwargs: object) -> None:
        super().__init__(*args, instance=assignment_talk(assignment), label_suffix="", **kwargs)
        self.fields["posts_first"].label = "Students write before they read what others wrote"
        self.fields["posts_first"].help_text = (
            "On each section they see the talk after a first post of their own. Those who have written one already "
            "keep seeing it; who has written none when the talk closes does not see it. What you ask the class, and "
            "what you write to one student, is seen at once."
        )
        sections = assignment.article.sections.current()
        self.fields["read_first"] = SectionChoices(
            sections,
            sections.filter(approvals__assignment=assignment),
            label="Sections on which you read posts first",
            help_text="What students write there waits until one of you has read it.",
        )

    def clean(self) -> None:
        super().clean()
        due_at, locks_at = self.cleaned_data.get("due_at"), self.cleaned_data.get("locks_at")
        if due_at and locks_at and locks_at < due_at:
            self.add_error("locks_at", "It cannot close before the day by which they write.")

    def save(self) -> AssignmentTalk:
        return talk_settings.save_assignment_talk(self.instance, read_first=self.cleaned_data["read_first"])
