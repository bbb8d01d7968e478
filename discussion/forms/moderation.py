"""What a teacher says when moderating."""

from django import forms
from django.utils.text import Truncator

from classroom.models import User
from discussion.forms.base import Line, Text, WritingForm
from discussion.models import Post
from discussion.models.moderation import REASON_LENGTH
from discussion.moderation import alerts, appeals, guides, hiding, reports
from discussion.refusals import Refused

APPEAL_LENGTH = 2_000
NO_APPEAL = "Its author has not answered back."
NO_RULE = "None of them: the reason says it"


class HideForm(WritingForm):
    """Why a post is hidden: a rule of the class's guide, and a reason in the teacher's own words."""

    done = "Hidden. Its author reads the rule and the reason, and can answer back."
    rule = forms.TypedChoiceField(label="Rule", coerce=int, required=False, empty_value=None)
    reason = Line(
        label="Reason",
        help_text="The class reads it in place of the post. The post can be shown again at any time.",
        max_length=REASON_LENGTH,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
        error_messages={"required": "Give a reason: nothing is hidden in silence here."},
    )

    def __init__(
        self, *args: object, post: Post, actor: User, guide: guides.ClassGuide | None = None, **kwargs: object
    ) -> None:
        """Causes a query or two for the guide, unless it is given."""
        super().__init__(*args, **kwargs)
        self.post, self.actor = post, actor
        self.guide = guide or guides.current_guide(post.thread.assignment.classroom)
        self.fields["rule"].choices = [("", NO_RULE), *rule_choices(self.guide)]

    def act(self) -> Post:
        rule = self.guide.rule(self.cleaned_data["rule"])
        return hiding.hide_post(post=self.post, actor=self.actor, reason=self.cleaned_data["reason"], rule=rule)


class VersionForm(WritingForm):
    """Which version of a post the teacher has read. Nothing else is accepted as having been read."""

    done = "Approved. The class reads it now."
    version = forms.IntegerField(min_value=1, max_value=2**31 - 1)

    def __init__(self, *args: object, post: Post, actor: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.post, self.actor = post, actor

    def act(self) -> Post:
        return hiding.approve_post(post=self.post, actor=self.actor, **self.cleaned_data)


class PostDeedForm(WritingForm):
    """A button about a post; ``done`` says afterwards what came of it."""

    done = ""

    def __init__(self, *args: object, post: Post, actor: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.post, self.actor = post, actor


class KeepForm(PostDeedForm):
    done = "The post stays. Who reported it reads that you have looked."

    def act(self) -> Post:
        return reports.keep_post(post=self.post, actor=self.actor)


class RestoreForm(PostDeedForm):
    done = "The class reads the post again."

    def act(self) -> Post:
        return hiding.restore_post(post=self.post, actor=self.actor)


class SeenForm(PostDeedForm):
    done = "Noted that you have seen it."

    def act(self) -> Post:
        return alerts.mark_seen(post=self.post, actor=self.actor)


class AnswerAppealForm(PostDeedForm):
    """What a teacher answers to an author, and whether the post is shown again."""

    done = "Answered. The author reads it at the post."
    restores = forms.TypedChoiceField(
        label="The post",
        choices=[("", "stays hidden"), ("yes", "is shown again")],
        coerce=bool,
        required=False,
        empty_value=False,
    )
    answer = Text(
        label="Your answer",
        max_length=APPEAL_LENGTH,
        error_messages={"required": "Write an answer: the author waits for it."},
    )

    def act(self) -> Post:
        event = appeals.last_hiding(self.post)
        appeal = getattr(event, "appeal", None)
        if appeal is None:
            raise Refused(NO_APPEAL)
        appeals.answer_appeal(appeal=appeal, actor=self.actor, **self.cleaned_data)
        return self.post


def rule_choices(guide: guides.ClassGuide) -> list[tuple[int, str]]:
    """The rules as a list to choose from names them: in few words."""
    return [(rule.number, f"{rule.number}. {Truncator(rule.text).chars(60)}") for rule in guide.rules]
