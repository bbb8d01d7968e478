import random

from classroom.articles.sections import FEWEST, MOST, cut_into_sections
from tests.classroom.articles.examples import BRIDGE, ENGINE, FERRY

BEES = [
    "Bees fly out of the hive when the sun has warmed the air, and each bee visits a hundred flowers before it returns "
    "to the hive with pollen on its legs and nectar in its stomach.",
    "Nectar becomes honey in the hive, where bees fan it with their wings until the water has gone, and every flower "
    "leaves a taste of its own in the honey.",
    "Keepers take the honey out of the hive in late summer and leave enough for the bees to live on until the flowers "
    "are back in spring.",
    "One hive gives twenty jars of honey in a good year, but bees in a wet meadow find few flowers and make little.",
]
TRAINS = [
    "Trains reached the valley when engineers had dug a tunnel under the pass, and the railway brought coal, "
    "letters and the first tourists to the station.",
    "Tickets for the railway were dear, so that workers walked over the pass beside the tunnel while trains with "
    "empty seats rolled into the station.",
    "Engineers rebuilt the tunnel after a flood, and the railway has used electric trains ever since at the station.",
    "Visitors still photograph the old station, where a steam engine stands beside the track and a guard shows "
    "children how tickets were punched on the trains.",
]


def test_boundary_lies_where_the_subject_changes() -> None:
    assert cut_into_sections(BEES + TRAINS) == [BEES, TRAINS]


def test_sections_are_whole_paragraphs_of_middling_length() -> None:
    source = random.Random(3)
    paragraphs = [source.choice([*BEES, *TRAINS, FERRY, ENGINE, BRIDGE]) for _ in range(60)]

    sections = cut_into_sections(paragraphs)

    assert [paragraph for section in sections for paragraph in section] == paragraphs
    lengths = [len(" ".join(section).split()) for section in sections]
    assert [length for length in lengths if not FEWEST <= length <= MOST] == []


def test_paragraph_longer_than_a_section_is_never_cut() -> None:
    long = " ".join(BEES * 6)

    assert cut_into_sections([long]) == [[long]]
    assert cut_into_sections([*TRAINS, long, *BEES]) == [TRAINS, [long], BEES]


def test_no_section_begins_with_a_paragraph_that_leans_on_the_one_before() -> None:
    paragraphs = [*BEES[:3], "But " + BEES[3], *TRAINS]

    assert [section[0] for section in cut_into_sections(paragraphs)] == [BEES[0], TRAINS[0]]


def test_text_of_very_many_short_lines_is_cut() -> None:
    lines = ["Row the boat home"] * 4000

    assert sum(len(section) for section in cut_into_sections(lines)) == 4000
