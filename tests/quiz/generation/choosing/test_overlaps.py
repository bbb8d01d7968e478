from quiz.generation.choosing.overlaps import clash
from tests.quiz.generation.choosing.test_selection import changed, make_candidates
from tests.quiz.generation.texts import understand

ROLES = (("Rosa Imrie", "a retired teacher from Arden"), ("Tom Bell", "a councillor"), ("", "a nurse"))


def test_a_match_clashes_with_a_question_on_one_of_its_pairs():
    made, _ = make_candidates()
    match = changed(made[0], kind="matching", key="", wrong=(), pairs=ROLES)
    about_a_pair = changed(made[1], stem="What is Rosa Imrie's job?", key="A retired teacher")
    about_another_fact = changed(made[2], stem="What did Rosa Imrie drive?", key="The yellow bus")

    assert (clash(match, about_a_pair), clash(about_a_pair, match), clash(match, about_another_fact)) == (
        True,
        True,
        False,
    )


def test_a_match_of_numbers_clashes_with_a_question_that_tells_one_of_them():
    made, _ = make_candidates()
    pairs = (("Children born each year", "about 5,000"), ("Old boats", "320"), ("Red maps", "41"), ("", "77"))
    match = changed(made[0], kind="matching", key="", wrong=(), pairs=pairs)
    about = "The office reads the new names of all 5,000 children and has refused _____ of them."
    told = changed(made[1], kind="gap", stem=about, key="100", wrong=("200", "300"))
    other = changed(told, stem=about.replace("5,000", "15,000"))

    assert [clash(match, one) for one in (told, other)] == [True, False]


def test_an_ordering_clashes_with_the_date_of_one_of_its_events():
    made, _ = make_candidates()
    order = changed(made[0], kind="ordering", key="", wrong=(), pairs=(("The ferry stopped", "1"), ("A bus came", "2")))
    date = changed(made[1], stem="In which year had the ferry stopped running?", key="1950")

    assert clash(order, date)


def test_a_match_clashes_with_a_choice_among_its_partners():
    made, _ = make_candidates()
    match = changed(made[0], kind="matching", key="", wrong=(), pairs=ROLES)
    choice = changed(made[1], stem="What is Ann Lee?", key="A baker", wrong=("Councillor", "Nurse", "Pilot"))
    other = changed(choice, wrong=("Nurse", "Pilot", "Cook"))

    assert [clash(match, one) for one in (choice, other)] == [True, False]


def test_two_matches_of_other_things_go_together():
    made, _ = make_candidates()
    match = changed(made[0], kind="matching", key="", wrong=(), pairs=ROLES)
    other = changed(made[1], kind="matching", key="", wrong=(), pairs=(("1950", "a strike"), ("1998", "a new bus")))

    assert not clash(match, other)


def test_a_key_is_given_away_without_its_article_too():
    made, _ = make_candidates()
    asked = changed(made[0], stem="What is the term for a roof of dried reeds?", key="A thatch")
    giver = changed(made[1], stem="Unlike a roof of slate, thatch keeps dried reeds warm.")

    assert (clash(giver, asked), clash(asked, giver)) == (True, True)


DEEDS = ("Opened a second shop in Marsham", "Bought the first yellow bus", "Sold the old ferry to Lund")


def test_an_option_that_tells_a_story_answers_another_question():
    made, _ = make_candidates()
    deed = changed(made[0], stem="What did Tom Bell do in 1998?", key=DEEDS[0], wrong=DEEDS[1:])
    year = changed(made[1], stem="In which year did Tom Bell open a second shop in Marsham?", key="1998")
    place = changed(made[2], stem="Where was the old ferry sold to?", key="Lund")
    other = changed(made[3], stem="In which year did Tom Bell marry?", key="1990")

    assert [clash(deed, asked) for asked in (year, place, other)] == [True, True, False]


def test_names_among_the_options_answer_nothing():
    made, _ = make_candidates()
    one = changed(made[0], stem="Which company owns the yellow bus?", key="Vardo", wrong=("Krol Ltd", "Imrie Ltd"))
    other = changed(made[1], stem="Which company owns the old ferry?", key="Krol Ltd", wrong=("Vardo", "Imrie Ltd"))

    assert not clash(one, other)


def test_a_name_that_is_met_again_tells_nothing_by_itself():
    made, _ = make_candidates()
    who = changed(made[0], stem="Which person in the article is a nurse from Upper Arden?", key="Helen Ward")
    deed = changed(made[1], stem="What did Helen Ward compare the bus to?", key="A visiting grandmother")
    role = changed(made[2], stem="Helen Ward is a nurse from Upper Arden.", key="True", wrong=("False",))

    assert (clash(who, deed), clash(who, changed(role, kind="true_false"))) == (False, True)


def test_two_questions_of_one_sentence_do_not_share_an_answer():
    long = "Tom Bell says that the ferry is a good target because it lies on every river of the wide green valley."
    [sentence] = understand(long).sentences
    made, _ = make_candidates()
    why = changed(made[0], sentence=sentence, stem="Why is the ferry a target?", key="It lies on every river")
    view = changed(
        made[1], sentence=sentence, stem="What does Tom Bell say?", key="It is a target because it lies on every river"
    )
    where = changed(made[2], sentence=sentence, stem="Which colour has the valley?", key="Green")

    assert (clash(why, view), clash(why, where)) == (True, False)


LONG = (
    "The Heron is the oldest boat of the harbour, with two masts and a red hull that the men of Arden paint every "
    "spring before the first fair."
)


def test_a_question_and_its_answer_as_a_statement_are_one_fact():
    made, _ = make_candidates()
    sentence = understand(LONG).sentences[0]
    statement = changed(
        made[0],
        sentence=sentence,
        kind="true_false",
        stem="The Nettle is the oldest boat of the harbour.",
        key="False",
        wrong=("True",),
    )
    same = changed(made[1], sentence=sentence, stem="What is the oldest boat of the harbour?", key="The Heron")
    other = changed(made[2], sentence=sentence, stem="What do the men of Arden paint every spring?", key="A red hull")

    assert [clash(statement, asked) for asked in (same, other)] == [True, False]


def test_one_story_is_asked_for_once():
    made, _ = make_candidates()
    made = [changed(one, kind="written", wrong=()) for one in made]
    when = changed(made[0], stem="When was Tom Bell caught?", key="After he brought a clock to school.")
    what = changed(made[1], stem="What had he got with him?", key="The clock that he brought to school")
    other = changed(made[2], stem="Who saw him?", key="The clock maker of the town")

    assert [clash(when, one) for one in (what, other)] == [True, False]


def test_half_of_an_answer_is_enough_in_one_sentence():
    made, _ = make_candidates()
    sentence = understand(LONG).sentences[0]
    made = [changed(one, sentence=sentence, kind="written", wrong=()) for one in made]
    deed = changed(made[0], stem="What do the men do?", key="Paint a red hull in spring")
    thing = changed(made[1], stem="What is painted in spring by men with red paint?", key="A boat")
    other = changed(made[2], stem="What is the Heron?", key="A boat")

    assert [clash(deed, one) for one in (thing, other)] == [True, False]


def test_what_somebody_is_comes_once():
    made, _ = make_candidates()
    made = [changed(one, topic="role") for one in made]
    name = changed(made[0], stem="Which person in the article is a retired teacher from Arden?", key="Rosa Imrie")
    words = changed(made[1], stem="What is Rosa Imrie's job?", key="A retired teacher")
    false = changed(made[2], stem="Tom Bell is a retired teacher from Arden.", key="False", kind="true_false")
    short = [
        changed(one, stem=f"{name} is a ship builder.", key=key, kind="true_false")
        for one, name, key in zip(made[6:], ("Tom Bell", "Anna Krol"), ("True", "False"), strict=True)
    ]
    true = changed(made[5], stem="Rosa Imrie is a retired teacher from Arden.", key="True", kind="true_false")
    bridge = changed(made[3], topic="relation", stem="What is the job of the person who said, “No”?", key="A teacher")
    other = changed(made[4], stem="Which person in the article is a councillor?", key="Tom Bell")

    assert [clash(name, one) for one in (words, false, bridge, other)] == [True, True, True, False]
    assert (clash(false, true), clash(true, words), clash(*short)) == (True, True, True)


def test_a_match_of_people_clashes_with_a_false_statement_on_one_of_them():
    made, _ = make_candidates()
    match = changed(made[0], topic="role", kind="matching", key="", wrong=(), pairs=ROLES)
    false = changed(made[1], topic="role", kind="true_false", stem="Tom Bell is a nurse.", key="False")
    other = changed(made[2], topic="role", kind="true_false", stem="Peter Lund is a farmer.", key="False")

    assert [clash(match, one) for one in (false, other)] == [True, False]
