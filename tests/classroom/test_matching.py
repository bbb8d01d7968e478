from classroom.articles.drafts import SectionDraft
from classroom.matching import match
from classroom.models import Section

BELL = "Every evening at six the harbour rings a bell that was cast in 1911 by the founder of the village school."
FERRY = "The yellow ferry crosses the lake twice a day and carries bicycles for free, which its captain likes."


def stored(*rows):
    """Sections as the database might have them: heading, body and whether they are in the text."""
    return [
        Section(pk=pk, position=pk, heading=heading, body=body, is_current=is_current)
        for pk, (heading, body, is_current) in enumerate(rows, start=1)
    ]


def test_a_corrected_section_takes_the_place_of_the_one_it_was():
    rows = stored(("Bell", BELL, True), ("Ferry", FERRY, True))

    found = match([SectionDraft("A bell", BELL.replace("1911", "1912")), SectionDraft("Ferry", FERRY)], rows)

    assert (found.kept, [section.pk for section in found.gone]) == ({2}, [1])
    assert {pk: section.heading for pk, section in found.successors.items()} == {1: "A bell"}
    assert [(move.source.pk, move.target.heading, move.is_whole) for move in found.moves] == [(1, "A bell", True)]


def test_what_was_rewritten_has_a_successor_by_its_heading_only():
    rows = stored(("Bell", BELL, True))

    by_heading = match([SectionDraft("bell", FERRY)], rows).successors
    without = match([SectionDraft("Ferry", FERRY)], rows)

    assert {pk: section.heading for pk, section in by_heading.items()} == {1: "bell"}
    assert without.successors == {}
    assert [(move.target.heading, move.is_whole) for move in without.moves] == [("Ferry", False)]


def test_two_sections_made_one_both_have_it_for_a_successor():
    rows = stored(("Bell", BELL, True), ("Ferry", FERRY, True))

    found = match([SectionDraft("All", f"{BELL}\n\n{FERRY}")], rows)

    assert {pk: section.heading for pk, section in found.successors.items()} == {1: "All", 2: "All"}


def test_where_the_text_has_no_heading_a_section_keeps_the_one_it_had():
    rows = stored(("The bell", BELL, True), ("The ferry", FERRY, True))
    drafts = [
        SectionDraft("Every evening…", BELL.replace("six", "seven"), heading_is_drafted=True),
        SectionDraft("The yellow…", FERRY, heading_is_drafted=True),
    ]

    found = match(drafts, rows)

    assert [section.heading for section in found.sections] == ["The bell", "The ferry"]


def test_earlier_versions_are_asked_whether_their_sentences_are_back():
    rows = stored(("Ferry", FERRY, True), ("Bell", BELL, False))

    found = match([SectionDraft("Ferry", FERRY), SectionDraft("Bell again", BELL.replace("six", "ten"))], rows)

    assert [(move.source.pk, move.target.heading, move.is_whole) for move in found.moves] == [(2, "Bell again", True)]


def test_the_same_text_changes_nothing():
    rows = stored(("Bell", BELL, True), ("Ferry", FERRY, True))

    same = match([SectionDraft("Bell", BELL), SectionDraft("Ferry", FERRY)], rows)
    renamed = match([SectionDraft("Bells", BELL), SectionDraft("Ferry", FERRY)], rows)

    assert (same.changes_nothing, renamed.changes_nothing) == (True, False)
    assert (same.moves, renamed.moves) == ([], [])
