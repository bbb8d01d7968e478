from quiz.generation.rules import match_numbers, match_people, match_terms, match_words
from quiz.generation.wording.matches import kept_apart
from tests.quiz.generation.examples.match_numbers import SHELVES
from tests.quiz.generation.examples.match_people import PEOPLE
from tests.quiz.generation.examples.match_terms import TERMS
from tests.quiz.generation.examples.match_words import SPEECH
from tests.quiz.generation.texts import candidates_of, understand


def pairs_of(rule, text):
    [candidate] = [candidate for candidate in candidates_of(rule, text) if candidate.pairs]
    return sorted(pair for pair in candidate.pairs if pair[0]), [right for left, right in candidate.pairs if not left]


def test_people_are_matched_with_their_roles_and_a_role_is_spare():
    pairs, spare = pairs_of(match_people.RULE, PEOPLE)

    assert pairs == [
        ("Peter Lund", "A young architect"),
        ("Rosa Imrie", "A retired teacher"),
        ("Tom Bell", "A councillor from Lower Arden"),
    ]
    assert spare == ["A nurse from Marsham"]


def test_of_more_than_three_people_one_lends_the_spare_role():
    pairs, spare = pairs_of(match_people.RULE, PEOPLE + " Anna Krol, the manager of Vardo Motors, waved.")

    roles = sorted([role for _, role in pairs] + spare)
    assert roles == [
        "A councillor from Lower Arden",
        "A retired teacher",
        "A young architect",
        "The manager of Vardo Motors",
    ]


def test_words_are_matched_with_speakers_and_somebody_silent_is_spare():
    pairs, spare = pairs_of(match_words.RULE, SPEECH)

    assert pairs == [
        ("The second bus would carry more books than the first.", "Anna Krol"),
        ("“A bus costs more than a house with shelves.”", "Tom Bell"),
        ("“The old library was far too damp for old books and maps.”", "Rosa Imrie"),
    ]
    assert spare == ["Peter Lund"]


def test_numbers_keep_their_about():
    pairs, spare = pairs_of(match_numbers.RULE, SHELVES)

    assert pairs == [("Books", "3,200"), ("Magazines", "about 95"), ("Old maps", "410")]
    assert spare == ["640"]


def test_a_noun_may_stand_behind_another_number():
    text = (
        "The list has 410 short and 95 long names. It rained for 640 hours. "
        "For the 5,000 or so children born in Arden each year, the office opens 12 small rooms."
    )
    pairs, spare = pairs_of(match_numbers.RULE, text)

    assert pairs == [
        ("Children born in Arden each year", "about 5,000"),
        ("Long names", "95"),
        ("Short names", "410"),
        ("Small rooms", "12"),
    ]
    assert len(spare) == 1


def test_numbers_of_an_example_are_not_counted():
    text = SHELVES.replace("carries", "might carry")

    assert candidates_of(match_numbers.RULE, text) == []


def test_without_a_spare_number_the_numbers_are_only_compared():
    [candidate] = candidates_of(match_numbers.RULE, SHELVES.split(" In May")[0])

    assert (candidate.key, candidate.wrong) == ("Books", ("Old maps", "Magazines"))


def test_terms_are_matched_with_what_is_said_of_them():
    pairs, spare = pairs_of(match_terms.RULE, TERMS)

    told = sorted([told for _, told in pairs] + spare)
    assert told == [
        "A boat with two masts",
        "An assembly of all free men",
        "The last member alive takes everything",
        "The members share all the land",
    ]


def test_a_partner_that_repeats_a_word_of_its_line_is_no_riddle():
    [sentence] = understand("Tom Bell spoke.").sentences
    pairs = [("Arden Bank", "The manager of the bank", sentence), ("Tom Bell", "A teacher", sentence)]

    assert kept_apart(pairs, lambda left, right: left == right) == [("Tom Bell", "A teacher", sentence)]
