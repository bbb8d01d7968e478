"""What a browser sends from the desk's form for a question."""

from collections.abc import Sequence

from django.http import HttpResponse
from django.urls import reverse

from classroom.models import Section
from quiz.kinds import Asked
from quiz.models import Question

LIST = reverse("admin:quiz_question_changelist")
ADD = reverse("admin:quiz_question_add")
EVIDENCE = "It carries bicycles for free."


def change_page(question: Question) -> str:
    return reverse("admin:quiz_question_change", args=[question.pk])


def form(
    _section: Section,
    options: Sequence[str] = ("Bicycles", "Horses"),
    right: Sequence[int] = (0,),
    existing: Sequence[int] = (),
    partners: Sequence[str] = (),
    **fields: object,
) -> dict[str, object]:
    count = max(5, len(options))
    rows = {"choices-TOTAL_FORMS": count, "choices-INITIAL_FORMS": len(existing)}
    rows |= {f"choices-{index}-text": text for index, text in enumerate([*options, *[""] * (count - len(options))])}
    rows |= {f"choices-{index}-partner": partner for index, partner in enumerate(partners)}
    rows |= {f"choices-{index}-is_correct": "on" for index in right}
    rows |= {f"choices-{index}-id": pk for index, pk in enumerate(existing)}
    defaults = {
        "section": _section.pk,
        "kind": "multiple_choice",
        "stem": "What does the ferry carry for free?",
        "explanation": "",
        "evidence_text": EVIDENCE,
        "difficulty": "easy",
        "state": "draft",
    }
    return {**defaults, **rows, **fields}


def form_with(section: Section, asked: Asked, **fields: object) -> dict[str, object]:
    """What a teacher sends who writes a question with these lines and accepted answers."""
    lines = {
        "options": [line.text for line in asked.lines],
        "partners": [line.partner for line in asked.lines],
        "right": [index for index, line in enumerate(asked.lines) if line.is_correct],
    }
    return form(section, **{**lines, "accepted": "\n".join(asked.accepted), **fields})


def form_of(question: Question, **changes: object) -> dict[str, object]:
    """What the browser sends when a teacher opens a question and changes some of it."""
    names = ("stem", "explanation", "evidence_text", "difficulty", "state")
    values = {name: getattr(question, name) for name in names}
    if not question.how.options_are_sentences:
        values["existing"] = [line.pk for line in question.choices.all()]
    return form_with(question.section, question.asked, **{**values, **changes})


def messages_of(response: HttpResponse) -> list[str]:
    return [str(message) for message in response.context["messages"]]
