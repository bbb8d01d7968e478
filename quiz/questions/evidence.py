"""The passage with the sentence that proves an answer."""

from dataclasses import dataclass

from quiz.generation.parse import segmenting


def sentence_spans(body: str) -> list[tuple[int, int]]:
    """Where the sentences of a section's body stand, in their order, cut by rules alone, as the generator cuts them."""
    return [
        (span.start, span.end)
        for paragraph in segmenting.paragraphs(body)
        for span in segmenting.sentence_spans(body[paragraph.start : paragraph.end], paragraph.start)
    ]


def sentences(body: str) -> list[str]:
    return [body[start:end] for start, end in sentence_spans(body)]


@dataclass(frozen=True)
class Run:
    """A stretch of a paragraph that lies wholly inside the evidence, or wholly outside."""

    text: str
    is_evidence: bool


def marked_paragraphs(body: str, start: int, end: int) -> list[list[Run]]:
    """Cut a section's body into paragraphs of runs. ``start`` and ``end`` are the evidence's span in ``body``."""
    paragraphs, offset = [], 0
    for paragraph in body.split("\n\n"):
        cuts = sorted({0, len(paragraph), *(min(max(at - offset, 0), len(paragraph)) for at in (start, end))})
        paragraphs.append(
            [
                Run(paragraph[left:right], start <= offset + left and offset + right <= end)
                for left, right in zip(cuts, cuts[1:], strict=False)
            ]
        )
        offset += len(paragraph) + 2
    return paragraphs
