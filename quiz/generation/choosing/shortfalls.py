"""Say in a sentence why there are fewer questions than were asked for, and which sections have none."""

from collections import Counter
from collections.abc import Iterator, Sequence

from quiz.generation.candidates import Candidate
from quiz.generation.items import ArticleText, Item


def shortfalls(
    article: ArticleText,
    items: Sequence[Item],
    candidates: Sequence[Candidate],
    refused: Sequence[tuple[int, str]],
    count: int,
) -> Iterator[str]:
    """Yield nothing when ``count`` questions were made and every section has one."""
    if len(items) < count:
        yield f"Asked for {count}, made {len(items)}: {_why(candidates, refused, items)}."
    for section in article.sections:
        if not any(item.section == section.position for item in items):
            why = _why_section(section.position, candidates, refused)
            yield f"Section {section.position} (“{section.heading}”) gave none because {why}."


def _why(candidates: Sequence[Candidate], refused: Sequence[tuple[int, str]], items: Sequence[Item]) -> str:
    if not candidates and not refused:
        return "no sentence of the text states a fact that can be asked about by itself"
    left = len(candidates) - len(items)
    if left > 0:
        return (
            f"the other {left} possible questions ask for the same facts, would answer one another or are of one kind"
        )
    return _most_common(refused) or "the text states too few facts"


def _why_section(section: int, candidates: Sequence[Candidate], refused: Sequence[tuple[int, str]]) -> str:
    if any(candidate.source.section == section for candidate in candidates):
        return "its questions were worth less than those of other sections or would answer them"
    reason = _most_common([pair for pair in refused if pair[0] == section])
    return reason or "no sentence in it states a fact that can be asked about by itself"


def _most_common(refused: Sequence[tuple[int, str]]) -> str:
    counts = Counter(reason for _, reason in refused)
    if not counts:
        return ""
    reason = min(counts, key=lambda reason: (-counts[reason], reason))
    return f"every candidate was refused, most often for this reason: {reason}"
