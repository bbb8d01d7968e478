"""From sections to parsed sentences: the one pass over the text that everything else looks at."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generation.items import ArticleText, SectionText
from quiz.generation.parse import halving, parsing, segmenting
from quiz.generation.parse.agreement import note_second_parse
from quiz.generation.parse.asides import asides_last
from quiz.generation.parse.repairs import repair
from quiz.generation.parse.words import Half, Quotation, Sentence, Word

if TYPE_CHECKING:
    from spacy.tokens import Doc

#: Stands in for a quotation that was cut out of its sentence.
PLACEHOLDER = '"Yes,"'
#: The parser gains nothing from a text that no sentence of an article looks like, and long ones cost most.
LONGEST_SENTENCE = 1_200


@dataclass(frozen=True)
class Parsed:
    """``sentences`` are those printed in the article, ``spoken`` those inside its quotations."""

    article: ArticleText
    sentences: tuple[Sentence, ...]
    spoken: tuple[Sentence, ...]
    halves: tuple[Half, ...]
    seconds: float

    @property
    def parts(self) -> list[Sentence]:
        """Both sides of every sentence that was cut, as far as they are no whole sentences."""
        whole = {id(sentence) for sentence in [*self.sentences, *self.spoken]}
        return [part for half in self.halves for part in (half.main, half.reason) if id(part) not in whole]

    def section(self, position: int) -> SectionText:
        return next(section for section in self.article.sections if section.position == position)

    def body(self, sentence: Sentence) -> str:
        return self.section(sentence.section).body


@dataclass
class _Frame:
    """The text to parse for a sentence, and for each of its characters the place in the body."""

    text: str
    places: list[int]


def read(article: ArticleText) -> Parsed:
    """Cut and parse every section of ``article``."""
    sentences: list[Sentence] = []
    spoken: list[Sentence] = []
    for section in article.sections:
        for number, paragraph in enumerate(segmenting.paragraphs(section.body)):
            for sentence in _sentences(section, number, paragraph, len(sentences)):
                sentences.append(sentence)
                spoken.extend(_spoken(section.body, sentence))
    bodies = {section.position: section.body for section in article.sections}
    halves = [*halving.halves(sentences), *halving.halves(spoken)]
    parts = [part for half in halves for part in (half.main, half.reason)]
    everything = list({id(sentence): sentence for sentence in [*sentences, *spoken, *parts]}.values())
    frames = [_frame(bodies[sentence.section], sentence) for sentence in everything]
    start = time.perf_counter()
    docs = parsing.parse_sentences([frame.text for frame in frames])
    seconds = time.perf_counter() - start
    for sentence, frame, (doc, second) in zip(everything, frames, docs, strict=True):
        sentence.words = _words(doc, frame, sentence)
        note_second_parse(sentence.words, second)
        repair(sentence.words)
    return Parsed(article, tuple(sentences), tuple(spoken), tuple(halves), seconds)


def _sentences(section: SectionText, number: int, paragraph: segmenting.Span, first: int) -> list[Sentence]:
    text = section.body[paragraph.start : paragraph.end]
    quoted = segmenting.quotations(text, paragraph.start)
    sentences = []
    for index, span in enumerate(segmenting.sentence_spans(text, paragraph.start)):
        inner = [quote for quote in quoted if span.start <= quote.start and quote.end <= span.end]
        sentence_text = section.body[span.start : span.end]
        sentences.append(
            Sentence(section.position, number, first + index, span.start, span.end, sentence_text, quotations=inner)
        )
    return sentences


def _spoken(body: str, sentence: Sentence) -> list[Sentence]:
    spoken = []
    for quote in sentence.quotations:
        if not quote.speech:
            continue
        for span in segmenting.sentence_spans(body[quote.start : quote.end], quote.start):
            spoken.append(
                Sentence(
                    sentence.section,
                    sentence.paragraph,
                    sentence.index,
                    span.start,
                    span.end,
                    body[span.start : span.end],
                    inside=quote,
                    outer=sentence,
                )
            )
    return spoken


def _frame(body: str, sentence: Sentence) -> _Frame:
    text = ""
    places: list[int] = []
    position = sentence.start
    for quote in sentence.quotations:
        outer_start, outer_end = quote.start - 1, min(quote.end + 1, sentence.end)
        text += body[position:outer_start]
        places += range(position, outer_start)
        if quote.speech:
            text += PLACEHOLDER
            places += [-1] * len(PLACEHOLDER)
        else:
            text += body[quote.start : quote.end]
            places += range(quote.start, quote.end)
        position = outer_end
    text += body[position : sentence.end]
    places += range(position, sentence.end)
    if text[-1:].isalnum():
        text, places = text + ".", [*places, -1]
    text, places = asides_last(text, places)
    return _Frame(text[:LONGEST_SENTENCE], places[:LONGEST_SENTENCE])


def _words(doc: Doc, frame: _Frame, sentence: Sentence) -> list[Word]:
    words: list[Word] = []
    by_token: dict[int, Word] = {}
    for token in doc:
        if token.is_space:
            continue
        place = frame.places[token.idx] if token.idx < len(frame.places) else -1
        word = Word(
            i=len(words),
            idx=token.idx,
            text=frame.text[token.idx : token.idx + len(token.text)] if place >= 0 else token.text,
            lemma=(token.lemma_ or token.text).lower(),
            tag=token.tag_,
            dep=token.dep_,
            start=place,
            spaced=bool(token.whitespace_),
            label=token.ent_type_,
            quoted=sentence.inside is not None or _is_quoted(place, sentence.quotations),
        )
        by_token[token.i] = word
        words.append(word)
    for token in doc:
        if token.i in by_token:
            _attach(by_token, token.i, token.head.i)
    for word in words:
        word.children.sort(key=lambda child: child.i)
    return words


def _attach(by_token: dict[int, Word], place: int, head: int) -> None:
    word, parent = by_token[place], by_token.get(head)
    if parent is not None and parent is not word:
        word.head = parent
        parent.children.append(word)


def _is_quoted(place: int, quotations: list[Quotation]) -> bool:
    return any(quote.start <= place < quote.end for quote in quotations)
