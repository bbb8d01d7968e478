"""What a teacher sends to mark an answer, or to change its points."""

from collections.abc import Sequence

from django import forms
from django.http import QueryDict

from quiz.kinds import Filled
from quiz.models import QuizItem, Response
from quiz.scoring.marking import in_points
from quiz.scoring.score_changes import as_seen

NOT_YET = "none"
THE_SAME = "These are the points that it has. Choose others, or leave it."


class GivenMark(forms.Form):
    """A mark for answers that say the same, in steps of a quarter, or of a point where there are several to give.

    ``seen`` comes back as it was sent, to tell whether the answers are still what the teacher saw.
    """

    is_override = False

    seen = forms.CharField(widget=forms.HiddenInput, max_length=40)
    percent = forms.TypedChoiceField(
        label="Mark", coerce=lambda given: None if given == NOT_YET else int(given), widget=forms.RadioSelect
    )

    def __init__(
        self, *args: object, item: QuizItem, responses: Sequence[Response], prefix: str, **kwargs: object
    ) -> None:
        self.item, self.responses = item, responses
        super().__init__(*args, prefix=prefix, initial=self.kept(), label_suffix="", **kwargs)
        self.fields["percent"].choices = [*self.unmarked(), *steps(item.points, self.now)]
        for field in (self.fields["percent"], self.fields[self.words_name]):
            field.show_hidden_initial = True

    @property
    def now(self) -> int | None:
        """The mark that the answers have."""
        return self.responses[0].percent if self.responses else None

    def kept(self) -> dict[str, object]:
        return {"percent": NOT_YET if self.now is None else str(self.now), "seen": as_seen(self.responses)}

    def unmarked(self) -> list[tuple[str, str]]:
        return [(NOT_YET, "not marked yet")]

    @property
    def words(self) -> forms.BoundField:
        """What goes with the mark: feedback, or the reason."""
        return self[self.words_name]

    @property
    def words_name(self) -> str:
        return "reason" if self.is_override else "feedback"

    @property
    def hidden(self) -> list[str]:
        """What the page sends along, to tell what was changed on it and whether something was elsewhere."""
        initially = [self[name].as_hidden(only_initial=True) for name in ("percent", self.words_name)]
        return [str(self["seen"]), *initially]

    @property
    def is_touched(self) -> bool:
        """Whether something was changed on the page, whatever changed elsewhere meanwhile."""
        return not {"percent", self.words_name}.isdisjoint(self.changed_data)

    def filled_from(self, other: "GivenMark") -> "GivenMark":
        """This form with what was written in the other one."""
        data = {self.add_prefix("seen"): self.initial["seen"]}
        for name in ("percent", self.words_name):
            data[self.add_prefix(name)] = other[name].value()
            data[self.add_initial_prefix(name)] = self.initial.get(name, "")
        return type(self)(data, item=self.item, responses=self.responses, prefix=self.prefix)

    @property
    def said(self) -> str:
        """The mark in words."""
        return dict(self.fields["percent"].choices)[self["percent"].value()]


class MarkForm(GivenMark):
    feedback = forms.CharField(
        required=False,
        max_length=2000,
        label="Feedback for the student (optional)",
        widget=forms.Textarea(attrs={"rows": 3, "class": "wide"}),
    )

    def kept(self) -> dict[str, object]:
        return super().kept() | {"feedback": self.responses[0].feedback}

    def clean_feedback(self) -> str:
        return self.cleaned_data["feedback"].replace("\r\n", "\n")


class OverrideForm(GivenMark):
    """Other points than the machine gave, with the reason, which the student reads."""

    is_override = True
    reason = forms.CharField(
        max_length=400, label="Reason (the student reads it)", widget=forms.TextInput(attrs={"class": "wide"})
    )

    def unmarked(self) -> list[tuple[str, str]]:
        """Back to the machine's mark, where a person's stands in its place."""
        is_given = any(response.is_marked_by_person for response in self.responses)
        return [(NOT_YET, "what the site marks by itself")] if is_given else []

    def kept(self) -> dict[str, object]:
        return super().kept() | {"percent": str(self.now or 0)}

    def clean_percent(self) -> int | None:
        if self.cleaned_data["percent"] == (self.now or 0):
            raise forms.ValidationError(THE_SAME)
        return self.cleaned_data["percent"]


def form_for(item: QuizItem, responses: Sequence[Response], data: QueryDict | None = None) -> GivenMark | None:
    """The form for an attempt's answer to the item."""
    return marking_form(item, responses, f"answer-{item.position}", data)


def marking_form(
    item: QuizItem, responses: Sequence[Response], prefix: str, data: QueryDict | None = None
) -> GivenMark | None:
    """The form to mark these answers by hand or to override their mark, if one of both can be done.

    Written answers are marked. What is empty, and what the machine marks, is overridden. An opinion never counts.
    """
    how = item.question.how
    if item.is_void or not how.is_scored:
        return None
    is_there = any(response.filled != Filled.NONE for response in responses)
    kind = MarkForm if how.is_marked_by_hand and is_there else OverrideForm
    return kind(data, item=item, responses=responses, prefix=prefix)


def steps(points: int, kept: int | None = None) -> list[tuple[str, str]]:
    """What can be given: percents with their names. A part that the machine gave is among them."""
    if points in range(2, 11):
        named = {round(100 * given / points): f"{given} of {points} points" for given in range(points + 1)}
    else:
        named = {percent: f"{percent} %" for percent in (0, 25, 50, 75, 100)}
    if kept is not None:
        named.setdefault(kept, points_in_words(points, kept))
    return [(str(percent), named[percent]) for percent in sorted(named)]


def points_in_words(points: int, percent: int | None) -> str:
    return "not marked" if percent is None else f"{in_points(points * percent):g} of {points}"
