"""What students type at the door."""

from django import forms

from classroom import enrolment, join_codes, pins, throttle
from classroom.models import Membership
from classroom.pseudonyms import PSEUDONYM_LENGTH, cleaned_pseudonym

NO_SUCH_CLASS = "No class that takes new students has this code. Check the code with your teacher."
TAKEN = "Someone in this class already goes by this name. Choose another, or sign in if it is you."
WRONG = "The code, the name and the PIN do not go together. Check all three, or ask your teacher for a new PIN."
TOO_LONG = f"This name is too long: at most {PSEUDONYM_LENGTH} characters."
PAUSED = "Your teacher has paused you in this class: you cannot come in for now. Ask your teacher."
WAIT = "Too many wrong tries. Wait a quarter of an hour, or ask your teacher."


class DoorForm(forms.Form):
    """Class code, pseudonym and PIN. After ``is_valid`` the student is in ``membership``."""

    code = forms.CharField(
        label="Class code",
        max_length=20,
        error_messages={"required": "Write the class code that your teacher gave you."},
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
    )
    pseudonym = forms.CharField(
        label="Name",
        max_length=PSEUDONYM_LENGTH,
        error_messages={"required": "Write your name in this class.", "max_length": TOO_LONG},
        widget=forms.TextInput(attrs={"autocomplete": "username", "dir": "auto", "spellcheck": "false"}),
    )
    pin = forms.RegexField(
        label="PIN",
        regex=rf"\A[0-9]{{{pins.PIN_LENGTHS.start},{pins.PIN_LENGTHS.stop - 1}}}\Z",
        error_messages={"required": "Write your PIN.", "invalid": "A PIN has 4 to 12 digits."},
        widget=forms.PasswordInput(attrs={"inputmode": "numeric", "autocomplete": "current-password"}),
    )

    membership: Membership

    def __init__(self, *args: object, network: str = "", **kwargs: object) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.network = network

    def clean_code(self) -> str:
        return join_codes.as_typed(self.cleaned_data["code"])

    def clean_pseudonym(self) -> str:
        pseudonym = cleaned_pseudonym(self.cleaned_data["pseudonym"])
        if not any(character.isalnum() for character in pseudonym):
            raise forms.ValidationError("Write a name with at least one letter or digit.")
        if len(pseudonym) > PSEUDONYM_LENGTH:  # composing makes three characters of some single ones
            raise forms.ValidationError(TOO_LONG)
        return pseudonym

    def clean(self) -> None:
        if self.errors:
            return
        try:
            self.membership = self.enter(**self.cleaned_data, network=self.network)
        except enrolment.NoSuchClass:
            self.add_error("code", NO_SUCH_CLASS)
        except enrolment.PseudonymTaken:
            self.add_error("pseudonym", TAKEN)
        except enrolment.WrongPin:
            self.add_error(None, WRONG)
        except enrolment.Paused:
            self.add_error(None, PAUSED)
        except throttle.TooManyTries:
            self.add_error(None, WAIT)

    def enter(self, **entry: str) -> Membership:
        raise NotImplementedError


class SignInForm(DoorForm):
    """For a student who has been here before. An unknown code says no more than a wrong PIN."""

    def enter(self, **entry: str) -> Membership:
        return enrolment.find_student(**entry)


class JoinForm(DoorForm):
    """For a student who is new in the class."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["pseudonym"].help_text = "A name you make up. Your classmates see it; it need not be your real one."
        self.fields["pin"].help_text = "4 to 12 digits that you will remember. You need them to come back."
        self.fields["pin"].widget.attrs["autocomplete"] = "new-password"

    def enter(self, **entry: str) -> Membership:
        return enrolment.join(**entry)
