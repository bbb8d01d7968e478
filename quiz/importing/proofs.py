"""Which sentence of the article proves a question that came from elsewhere.

If its feedback quotes a sentence of the article, that is the proof. Otherwise the sentences that share most words with
the question are proposed, for the teacher to choose from: nobody claims that they prove it.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from classroom.models import Article, Section
from quiz.files.exporting import PROOF
from quiz.questions.evidence import sentences
from quiz.questions.wording import PLAIN, find_span

MOST_PROPOSED = 4
#: A shorter sentence may stand in a feedback by chance.
FEWEST_WORDS = 3
_WORD = re.compile(r"[^\W_]+")
_QUOTES = " \"“”„'‘’"


@dataclass(frozen=True)
class Sentence:
    """A sentence of a section, with its place in the section's body."""

    section: Section
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.section.body[self.start : self.end]

    @property
    def key(self) -> str:
        """What a form sends for it."""
        return f"{self.section.pk}-{self.start}"


@dataclass(frozen=True)
class Proof:
    """``proven`` is quoted by the feedback, or ``None``; ``explanation`` is what else the feedback says."""

    explanation: str
    proven: Sentence | None = None
    proposed: tuple[Sentence, ...] = ()


class Prover:
    """Knows the sentences of one article. Causes one query."""

    def __init__(self, article: Article) -> None:
        self.sections = list(article.sections.current())
        self.sentences = [sentence for section in self.sections for sentence in _sentences(section)]
        self._plain = [_plain(sentence.text) for sentence in self.sentences]
        self._words = [_words(sentence.text) for sentence in self.sentences]
        self._weight = self._weights()

    def prove(self, feedback: str, about: str) -> Proof:
        """The proof of a question with this feedback; ``about`` is all that it says itself."""
        rows = feedback.split("\n")
        for place, row in enumerate(rows):
            if row.startswith(PROOF) and (found := self._quoted(row.removeprefix(PROOF).strip(_QUOTES))):
                return Proof("\n".join(rows[:place] + rows[place + 1 :]), found)
        if found := self._contained(feedback):
            return Proof(feedback, found)
        return Proof(feedback, proposed=self._nearest(f"{about} {feedback}"))

    def _quoted(self, quote: str) -> Sentence | None:
        for section in self.sections:
            if span := find_span(section.body, quote):
                return Sentence(section, *span)
        return None

    def _contained(self, feedback: str) -> Sentence | None:
        """The longest sentence of the article that stands in the feedback."""
        said = _plain(feedback)
        within = [
            sentence
            for sentence, plain in zip(self.sentences, self._plain, strict=True)
            if plain in said and len(plain.split()) >= FEWEST_WORDS
        ]
        return max(within, key=lambda sentence: len(sentence.text), default=None)

    def _nearest(self, text: str) -> tuple[Sentence, ...]:
        """Those that share the rarest words; the earlier of equals first."""
        words = _words(text)
        shared = [sum(self._weight[word] for word in words & own) for own in self._words]
        ranked = sorted(range(len(shared)), key=lambda place: (-shared[place], place))
        return tuple(self.sentences[place] for place in ranked[:MOST_PROPOSED] if shared[place] > 0)

    def _weights(self) -> dict[str, float]:
        """A word weighs more the fewer sentences have it; one that is in none weighs nothing."""
        counts = Counter(word for words in self._words for word in words)
        return {word: math.log((len(self._words) + 1) / count) for word, count in counts.items()}


def _sentences(section: Section) -> Iterable[Sentence]:
    end = 0
    for text in sentences(section.body):
        start = section.body.index(text, end)
        end = start + len(text)
        yield Sentence(section, start, end)


def _plain(text: str) -> str:
    return " ".join(text.translate(PLAIN).casefold().split())


def _words(text: str) -> set[str]:
    """Short words are in every sentence and tell nothing; numbers do."""
    return {word for word in _WORD.findall(text.casefold()) if len(word) > 3 or word.isdigit()}
