"""What every draft keeps, whatever the text was."""

from collections.abc import Iterator

from quiz.generation.items import (
    CLAIM_KIND,
    FIND_EVIDENCE,
    GAP,
    MATCHING,
    MULTIPLE_CHOICE,
    OPEN_GAP,
    ORDERING,
    POLL,
    SHORT_ANSWER,
    TRUE_FALSE,
    WRITTEN,
    ArticleText,
    Draft,
    Item,
)

ONE_RIGHT = {MULTIPLE_CHOICE, TRUE_FALSE, GAP, CLAIM_KIND, FIND_EVIDENCE}
TYPED = {OPEN_GAP, SHORT_ANSWER, WRITTEN}
PARTNERED = {MATCHING, ORDERING}


def broken_promises(article: ArticleText, draft: Draft, count: int) -> list[str]:
    """Each promise that an item, a reserve or the draft itself does not keep, with the stem; empty when all is well."""
    bodies = {section.position: section.body for section in article.sections}
    items = [*draft.items, *(reserve.item for reserve in draft.reserve)]
    broken = [f"{fault}: {item.stem}" for item in items for fault in _faults(item, bodies)]
    if len(draft.items) > count:
        broken.append("more items than asked for")
    if len(draft.items) < count and not draft.shortfalls:
        broken.append("fewer items without a reason")
    if any(r.behind is not None and not 0 <= r.behind < len(draft.items) for r in draft.reserve):
        broken.append("a reserve behind no item")
    if any(point.section not in bodies or not point.text.strip() for point in draft.talking_points):
        broken.append("a talking point without words or section")
    return broken


def _faults(item: Item, bodies: dict[int, str]) -> Iterator[str]:
    evidence = item.evidence
    if evidence.section != item.section or bodies[item.section][evidence.start : evidence.end] != evidence.text:
        yield "evidence is not in its section"
    if not evidence.text.strip() or not item.stem.strip() or not item.explanation.strip():
        yield "empty stem, evidence or explanation"
    texts = [choice.text.strip().lower() for choice in item.choices if choice.text]
    partners = [choice.partner.strip().lower() for choice in item.choices if choice.partner]
    if len(set(texts)) < len(texts) or len(set(partners)) < len(partners):
        yield "two choices alike"
    if not all(choice.text.strip() or choice.partner.strip() for choice in item.choices):
        yield "empty choice"
    if not _suits_its_kind(item):
        yield f"not a whole {item.kind}"


def _suits_its_kind(item: Item) -> bool:
    right = sum(choice.correct for choice in item.choices)
    if item.kind in ONE_RIGHT:
        return right == 1 and len(item.choices) >= 2
    if item.kind in TYPED:
        return not item.choices and bool(item.accepted) and all(answer.strip() for answer in item.accepted)
    if item.kind in PARTNERED:
        return all(choice.partner for choice in item.choices) and len(item.choices) - right <= 1 and right >= 3
    return item.kind == POLL and right == 0 and len(item.choices) >= 2
