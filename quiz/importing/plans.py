"""What a file of questions would do to an article, and doing it: all of it or nothing.

The same file may come twice: a question that the article has had, in whatever state it is now, stays as it is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from django.db import transaction

from classroom.models import Article
from quiz.exchange.items import Portable, Reading, Refused
from quiz.importing.likeness import Likeness, NoLikeness, likeness
from quiz.importing.proofs import Proof, Prover, Sentence
from quiz.kinds import Line, kind_named
from quiz.models import Question
from quiz.questions import revision
from quiz.questions.linting import Remark, context_of, item_text, remarks_on
from quiz.questions.wording import Wording

NO_PROOF = "no sentence of this text has a word in common with it"
NO_SENTENCE = "its sentences do not all stand in the section of its evidence"
#: What a form sends for a question that is not to come in.
LEAVE = "leave"


@dataclass(frozen=True)
class Candidate:
    """A question that can come in. ``number`` counts the file's questions from 1.

    ``proposed`` is empty if the file itself quotes the evidence; otherwise the teacher chooses from it.
    """

    number: int
    portable: Portable
    wording: Wording
    losses: tuple[str, ...]
    proposed: tuple[Sentence, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def kind_label(self) -> str:
        return kind_named(self.wording.kind).label


@dataclass(frozen=True)
class Plan:
    """``known`` are on the article already, or stand in the file before; ``left`` the teacher leaves out."""

    new: tuple[Candidate, ...]
    known: tuple[Candidate, ...]
    left: tuple[Candidate, ...]
    refused: tuple[Refused, ...]

    @property
    def unproven(self) -> tuple[Candidate, ...]:
        return tuple(candidate for candidate in (*self.new, *self.left) if candidate.proposed)


def plan(article: Article, reading: Reading, chosen: Mapping[int, str] | None = None) -> Plan:
    """Sort the questions. ``chosen`` has, by number, the key of the sentence that proves a question, or ``LEAVE``.

    Where nothing is chosen the first of the proposed sentences counts. Causes two queries, whatever their number.
    """
    prover, known_prints = Prover(article), _prints(article)
    new, known, left, refused = [], [], [], list(reading.refused)
    for number, portable in enumerate(reading.questions, start=1):
        choice = (chosen or {}).get(number, "")
        try:
            candidate = _candidate(number, portable, prover, choice)
        except NoLikeness as reason:
            refused.append(Refused(portable.name, portable.line, str(reason)))
            continue
        if candidate.wording.fingerprint in known_prints:
            known.append(candidate)
        elif choice == LEAVE:
            left.append(candidate)
        else:
            known_prints.add(candidate.wording.fingerprint)
            new.append(candidate)
    return Plan(tuple(new), tuple(known), tuple(left), tuple(sorted(refused, key=lambda one: one.line)))


def with_remarks(article: Article, candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates with what the linter says of them, which takes some hundredths of a second each."""
    context = context_of(article)
    return [replace(one, remarks=tuple(remarks_on(item_text(one.wording), context))) for one in candidates]


@transaction.atomic
def bring_in(article: Article, reading: Reading, chosen: Mapping[int, str]) -> list[Question]:
    """Make drafts of the questions that the article has not had; all or none. Returns them."""
    Article.objects.select_for_update().get(pk=article.pk)  # of two files at once the second sees the first
    wordings = [candidate.wording for candidate in plan(article, reading, chosen).new]
    return revision.write_all(wordings=wordings, state=Question.State.DRAFT, origin=Question.Origin.TEACHER)


def _prints(article: Article) -> set[str]:
    return set(Question.objects.filter(section__article=article).values_list("fingerprint", flat=True))


def _candidate(number: int, portable: Portable, prover: Prover, choice: str) -> Candidate:
    proof = prover.prove(portable.feedback, _about(portable))
    found = likeness(portable, proof.explanation)
    sentence = proof.proven or _chosen(proof, choice)
    if sentence is None:
        raise NoLikeness(NO_PROOF)
    if found.kind.options_are_sentences and not _stand_in(found.asked.lines, sentence):
        raise NoLikeness(NO_SENTENCE)
    return Candidate(number, portable, _wording(found, sentence), found.losses, () if proof.proven else proof.proposed)


def _about(portable: Portable) -> str:
    """What the question itself says, wrong answers apart."""
    right = [option.text for option in portable.options if option.percent > 0]
    return " ".join([portable.stem, *right, *(text for pair in portable.pairs for text in pair), portable.model])


def _chosen(proof: Proof, choice: str) -> Sentence | None:
    by_key = {sentence.key: sentence for sentence in proof.proposed}
    return by_key.get(choice) or next(iter(proof.proposed), None)


def _stand_in(lines: Iterable[Line], sentence: Sentence) -> bool:
    return all(line.text in sentence.section.body for line in lines)


def _wording(found: Likeness, sentence: Sentence) -> Wording:
    return Wording(
        section=sentence.section,
        kind=found.kind.name,
        stem=found.stem,
        explanation=found.explanation,
        evidence_start=sentence.start,
        evidence_end=sentence.end,
        difficulty=found.difficulty,
        lines=found.asked.lines,
        accepted=found.asked.accepted,
    )
