"""The form in which a teacher says what is right to a question that has been answered, kind by kind."""

from collections.abc import Iterable

from django import forms

from quiz.admin.question_form import LinesField
from quiz.keys.key_plans import Fix, Way
from quiz.kinds import Asked, keys
from quiz.kinds.keys import Key
from quiz.kinds.pairing import Pairing
from quiz.kinds.structure import fault
from quiz.models import Challenge, QuizItem

NO_OPTION = "Mark at least one option as right. If none is, let everybody have the points, or let it not count."
NO_CHANGE = "That is right already, so nothing would change. Say what else is right, or choose another way."
NOT_GRANTED = "With this, the challenged answer is still not right. Count it as right, or decline the challenge."
WAYS = [
    (Way.KEY, "Something else is right, as marked below"),
    (Way.EVERYBODY, "Everybody gets the points, also who left it out"),
    (Way.VOID, "It does not count: its points are taken out of the whole"),
]


class KeyForm(forms.Form):
    """After ``is_valid`` what to do is in ``fix``. A ``challenge`` fills in the answer that it is about."""

    way = forms.ChoiceField(label="What to do", choices=WAYS, initial=Way.KEY, widget=forms.RadioSelect)
    reason = forms.CharField(
        max_length=300,
        label="Reason, for the students to read",
        help_text="They read it as soon as the right answers are shown to them.",
        widget=forms.Textarea(attrs={"rows": 2, "class": "wide"}),
    )
    items = forms.TypedMultipleChoiceField(label="In these classes", coerce=int, widget=forms.CheckboxSelectMultiple)
    in_question = forms.BooleanField(
        required=False,
        initial=True,
        label="Also in the question itself, for quizzes that nobody has begun",
        help_text="It becomes a new version. Quizzes that have begun, and those of colleagues, keep theirs.",
    )
    challenge = forms.CharField(required=False, widget=forms.HiddenInput)

    fix: Fix

    def __init__(
        self, *args: object, item: QuizItem, items: Iterable[QuizItem], challenge: Challenge | None, **kwargs: object
    ) -> None:
        self.item, self.how, self.asked_by = item, item.question.how, challenge
        self.offered = list(items)
        asked, key = item.question.asked, item.key
        if challenge:
            key = keys.joined(self.how, asked, key, challenge.response.answer)
        initial = {"items": [one.pk for one in self.offered], "challenge": challenge and challenge.pk}
        super().__init__(*args, initial=initial, **kwargs)
        self.fields["items"].choices = [(one.pk, str(one.quiz.assignment)) for one in self.offered]
        if len(self.offered) == 1:
            self.fields["items"].widget = forms.MultipleHiddenInput()
        self.key_fields = self._add_key_fields(asked, key)
        self.order_fields(["way", *self.key_fields, "reason", "items", "in_question"])

    @property
    def chosen(self) -> list[QuizItem]:
        """The places of the question that are to be put right."""
        return [one for one in self.offered if one.pk in self.cleaned_data["items"]]

    @property
    def key_rows(self) -> list[forms.BoundField]:
        """The fields that say what is right."""
        return [self[name] for name in self.key_fields]

    def clean(self) -> None:
        if self.errors:
            return
        way, key = self.cleaned_data["way"], self.item.key
        if way == Way.KEY:
            key = self._key()
            if found := self._fault(key):
                self.add_error(self.key_fields[0], found)
        now = self.item.correction.way if self.item.correction else Way.KEY
        if (way, key) == (now, self.item.key):
            self.add_error("way" if way != Way.KEY else self.key_fields[0], NO_CHANGE)
        self.fix = Fix(way, key)

    def _add_key_fields(self, asked: Asked, key: Key) -> list[str]:
        if isinstance(self.how, Pairing):
            return self._add_pairs(self.how, asked, key)
        if self.how.has_accepted:
            self.fields["accepted"] = LinesField(
                required=False,
                label="Accepted answers",
                help_text="One to a line, the best one first.",
                widget=forms.Textarea(attrs={"rows": 4, "class": "wide"}),
                initial=list(key.accepted),
            )
            return ["accepted"]
        self.fields["right"] = forms.TypedMultipleChoiceField(
            required=False,
            coerce=int,
            label="Right options, one or several",
            choices=[(line.position, line.text) for line in asked.lines],
            widget=forms.CheckboxSelectMultiple,
            initial=list(key.right),
        )
        return ["right"]

    def _add_pairs(self, how: Pairing, asked: Asked, key: Key) -> list[str]:
        """A list to choose from for each line, and whether what is right now stays right beside it."""
        self.lines = how.lines(asked)
        names = [f"line-{line.position}" for line in self.lines]
        for name, line, partner in zip(names, self.lines, key.partners[-1], strict=True):
            choices = [(text, text) for text in how.partners(asked)]
            self.fields[name] = forms.ChoiceField(label=line.text, choices=choices, initial=partner)
        self.fields["keeps"] = forms.BooleanField(
            required=False, initial=len(key.partners) > 1, label="What is right now stays right as well"
        )
        return [*names, "keeps"]

    def _key(self) -> Key:
        given = self.cleaned_data
        if isinstance(self.how, Pairing):
            partners = tuple(given[f"line-{line.position}"] for line in self.lines)
            kept = self.item.key.partners if given["keeps"] else ()
            return Key(partners=tuple(dict.fromkeys((*kept, partners))))
        if self.how.has_accepted:
            return Key(accepted=tuple(given["accepted"]))
        return Key(right=tuple(sorted(given["right"])))

    def _fault(self, key: Key) -> str:
        questions = keys.variants(self.how, self.item.question.asked, key)
        if self.how.has_right_option and not key.right:
            return NO_OPTION
        if not self.how.has_right_option and (found := fault(self.how, questions[-1])):
            return found
        answer = self.asked_by.response.answer if self.asked_by else None
        return NOT_GRANTED if answer and keys.mark(self.how, answer, questions) != 100 else ""
