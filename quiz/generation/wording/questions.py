"""Turn a clause into a question: auxiliary or a form of *do* in front of the subject, the answer taken out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from quiz.generation.facts.capitals import opens_small
from quiz.generation.facts.clauses import DROPPED_ADVERBS, Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.parse.inflection import verb_base, verb_form
from quiz.generation.parse.words import Word, without_brackets
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.wording.emphasis import without_stress
from quiz.generation.wording.phrases import decapitalised, printed

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
#: A fronted phrase of more words than this stays where it is, so the clause is not asked about.
_LONGEST_FRONT = 9
#: A phrase behind a comma that begins with one of these adds something and limits nothing.
_ADDING = frozenset({"with", "including", "alongside", "despite"})
#: Left out of a question: they meant the day of writing.
_PASSING = frozenset({"currently", "now", "recently", "today", "instead", "also", "too"})
#: "Although …, X did Y": X did Y all the same.
_CONCEDING = frozenset({"although", "though", "while", "whereas", "even"})
#: A clause with one of these in front may stand at the end of a question.
_MOVED = frozenset({"after", "before", "when", "until", "by"})
_OBJECTS = frozenset({"it", "them", "him"})
_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}


def question(
    clause: Clause,
    opening: str,
    answer: Iterable[Word],
    reading: Reading,
    named: dict[int, str] | None = None,
    ending: str = "",
) -> str:
    """Ask for ``answer`` (words of the clause outside its subject) with ``opening`` ("Why", "In which year").

    ``named`` holds what stands for a pronoun among the subject's words; ``ending`` goes where the answer stood ("to
    do"). Returns the empty string when the words that are left cannot stand alone.
    """
    gone = set(answer)
    if clause.head.lemma in SAYING_LEMMAS and clause.head.has("ccomp"):
        return ""
    subject = _subject(clause)
    behind = _behind(clause)
    auxiliary, changes = _inverted(clause)
    rest = [word for word in behind if word not in gone and (word is not clause.finite or changes)]
    rest, between = _parted(_without_tail(rest, gone), clause)
    front = _fronted(clause, gone)
    if front is None or not rest and not (clause.copula and gone) or any(_is_other(word, clause) for word in rest):
        return ""
    replaced = named or name_pronoun(subject, clause.sentence, reading)
    if sum(word.text == "," for word in subject) == 1 and not clause.subject.has("conj"):
        return ""
    if clause.expletive:
        replaced = {clause.subject.i: "it"}
    if clause.speaker is not None and replaced.get(clause.subject.i) == clause.speaker.text:
        replaced = {clause.subject.i: clause.subject.lower}
    if open_reference([*subject, *rest, *between, *front], clause.sentence, reading, replaced):
        return ""
    parts = [
        _source(clause, opening),
        auxiliary,
        _subject_text(clause, subject, replaced, reading),
        printed(rest, clause.sentence, changes),
        ending,
        printed(between, clause.sentence),
        decapitalised(front, printed(front, clause.sentence)),
    ]
    return " ".join(part for part in parts if part).strip(" ,;:") + "?"


def subject_question(clause: Clause, opening: str, reading: Reading) -> str:
    """Ask for the subject: "Who" or "Which company" and the predicate as it stands, the verb made singular."""
    behind = _behind(clause)
    front = _fronted(clause, set())
    if front is None or len(behind) < 2:
        return ""
    if open_reference([*behind, *front], clause.sentence, reading):
        return ""
    finite = clause.finite
    changes = without_stress(clause.words) or (
        {finite.i: _SINGULAR.get(finite.lower) or verb_form(verb_base(finite.text, finite.lemma), "VBZ")}
        if finite.tag == "VBP" or finite.lower == "were"
        else {}
    )
    parts = [
        _source(clause, opening),
        printed(behind, clause.sentence, changes),
        decapitalised(front, printed(front, clause.sentence)),
    ]
    return " ".join(part for part in parts if part).strip(" ,;:") + "?"


def _subject(clause: Clause) -> list[Word]:
    """The subject without the comma that an apposition left behind."""
    subject = _without_leaning_relatives(lightened(clause.subject_words))
    while subject and subject[-1].text in {",", "–", "—"}:
        subject = subject[:-1]
    return subject


def _without_leaning_relatives(words: list[Word]) -> list[Word]:
    """ "new drugs | that can fight them": they are none of the drugs, and only the text before tells what they are."""
    kept = words
    for verb in [word for word in words if word.dep == "acl:relcl"]:
        leans = any(word.lower in _OBJECTS for word in verb.all("obj", "iobj"))
        if leans and verb.has("nsubj", "nsubj:pass") and verb.head.has("amod", "compound", "nmod:poss"):
            inside = set(verb.subtree())
            kept = [word for word in kept if word not in inside]
    return kept


def _behind(clause: Clause) -> list[Word]:
    subject = clause.subject_words
    kept = lightened(clause.words, clause.head)
    return _without_leaning_relatives([word for word in kept if word.i > clause.subject.i and word not in subject])


def _parted(rest: list[Word], clause: Clause) -> tuple[list[Word], list[Word]]:
    """The predicate, and apart from it the "in 1930" of "Ann Lee in 1930 sold …", which goes to the end."""
    early = [word for word in clause.head.all("obl", "obl:unmarked") if word.i < clause.finite.i]
    between = [word for adjunct in early for word in adjunct.subtree() if word in rest]
    return [word for word in rest if word not in between], between


def _is_other(word: Word, clause: Clause) -> bool:
    """An "it" or "them" that the verb acts on is never its subject: nothing in the question tells what it is."""
    return word.lower in _OBJECTS and word.dep in {"obj", "iobj", "obl"} and word.head is clause.head


def _without_tail(rest: list[Word], gone: set[Word]) -> list[Word]:
    """What hangs on behind the answer after a comma belonged to the answer."""
    last = max((word.i for word in gone), default=0)
    tail = [word for word in rest if word.i > last]
    return [word for word in rest if word not in tail] if gone and tail and tail[0].text == "," else rest


def _subject_text(clause: Clause, subject: list[Word], replaced: dict[int, str], reading: Reading) -> str:
    text = printed(subject, clause.sentence, replaced)
    if subject[0].i not in replaced and opens_small(subject[0], clause.sentence, reading):
        return text[:1].lower() + text[1:]
    return text if subject[0].i in replaced else decapitalised(subject, text)


def _source(clause: Clause, opening: str) -> str:
    if clause.speaker is None:
        return opening
    return f"According to {clause.speaker.text}, {opening[0].lower()}{opening[1:]}"


def _inverted(clause: Clause) -> tuple[str, dict[int, str]]:
    """The word in front of the subject, and how the verb changes."""
    finite = clause.finite
    if finite is clause.copula or finite in clause.auxiliaries:
        return {"'s": "is", "’s": "is", "'re": "are", "’ve": "have"}.get(finite.lower, finite.lower), {}
    base = verb_base(finite.text, finite.lemma)
    return _do(finite, base), {finite.i: base}


def _do(finite: Word, base: str) -> str:
    """The form of *do* that the verb's own form asks for; the tag decides only where two tenses look alike ("put")."""
    if finite.lower == base:
        return _DO.get(finite.tag, "did")
    return "does" if finite.lower == verb_form(base, "VBZ") else "did"


def _fronted(clause: Clause, gone: set[Word]) -> list[Word] | None:
    """What stands before the subject and goes to the end of the question; None when it is too much to move."""
    first = clause.subject_words[0].i
    front = [word for word in lightened(clause.words, clause.head) if word.i < first and word not in gone]
    conceded = [verb for verb in clause.head.all("advcl") if verb.subtree()[0].lower in _CONCEDING and verb.i < first]
    front = [word for word in front if not any(word in verb.subtree() for verb in conceded)]
    while front and (front[-1].is_punctuation or front[-1].tag == "CC"):
        front = front[:-1]
    heads = {word.dep for word in front if word.head is clause.head}
    opened = [verb for verb in clause.head.all("advcl") if verb in front and not _is_time_clause(verb)]
    if len(front) > _LONGEST_FRONT or opened or heads & {"ccomp", "csubj", "mark"}:
        return None
    front = [word for word in front if not _is_example(word)]
    while front and front[0].is_punctuation:
        front = front[1:]
    return (
        [] if all(word.tag == "RB" or word.lower in DROPPED_ADVERBS or word.is_punctuation for word in front) else front
    )


def _is_time_clause(verb: Word) -> bool:
    """ "After the hearing had ended, …", "By digging a canal, …": true at the end of a question as well."""
    first = verb.subtree()[0]
    return first.lower in _MOVED and first.head is verb


def _is_example(word: Word) -> bool:
    """Part of "for example"."""
    return word.lower in {"example", "instance"} or any(child.lower in {"example", "instance"} for child in [word.head])


def lightened(words: Iterable[Word], own: Word | None = None) -> list[Word]:
    """Without brackets, appositions and relative clauses set off by commas, and participles hung on behind a comma.

    ``own`` is the verb of the clause itself, which may be such a relative clause.
    """
    kept = [word for word in without_brackets(words) if not _is_passing(word)]
    while kept and kept[0].tag == "CC":
        kept = kept[1:]
    for word in list(kept):
        inside = set(word.subtree())
        if word is not own and _is_set_off(word) and not _goes_on(inside, kept):
            kept = [other for other in kept if other not in inside]
    return _closed_up(kept)


def _goes_on(inside: set[Word], words: list[Word]) -> bool:
    """ ", including talks with families | when nobody knows": what follows without a pause may belong to it."""
    last = max(word.i for word in inside)
    following = next((word for word in words if word.i > last), None)
    return following is not None and following.tag in {"WRB", "IN"} and following.i == last + 1


def _is_passing(word: Word) -> bool:
    """ "also" and the like, but not the "too" of "too slow"."""
    return word.lower in _PASSING and word.dep == "advmod" and not (word.lower == "too" and word.head.i > word.i)


def _is_set_off(word: Word) -> bool:
    subtree = word.subtree()
    comma = any(child.text in {",", "(", "–", "—"} for child in subtree[:1]) or _comma_before(word, subtree)
    if word.dep in {"appos", "acl:relcl", "parataxis"}:
        return comma
    if word.dep in {"obl", "nmod"} and comma:
        last = max(other.i for other in word.head.subtree() if not other.is_punctuation)
        ends = last == max(other.i for other in subtree if not other.is_punctuation)
        return ends and any(child.lower in _ADDING for child in word.all("case"))
    return word.dep in {"advcl", "acl"} and comma and word.tag in {"VBG", "VBN"} and not word.has("mark")


def _comma_before(word: Word, subtree: list[Word]) -> bool:
    first = subtree[0].i
    return any(other.i == first - 1 and other.text in {",", "(", "–", "—"} for other in [*word.head.children, *subtree])


def _closed_up(words: list[Word]) -> list[Word]:
    """Drop the commas that closed what was taken out."""
    kept: list[Word] = []
    for word in words:
        gap = bool(kept) and word.i - kept[-1].i > 1
        if word.text in {",", "–", "—"} and gap:
            if word.text == kept[-1].text:
                kept.pop()  # "focused, now, on": both commas were for the word between
            continue
        kept.append(word)
    return kept
