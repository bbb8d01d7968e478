import pytest

from quiz.generation.talk.prompts import GENERAL
from quiz.generation.talk.talking_points import talking_points
from tests.quiz.generation.texts import BUS_STORY, understand

GENERAL_SORTS = {prompt.sort for prompt in GENERAL}

#: (text, sort, the prompt that must be among the first made of it)
MADE = [
    (
        "Rosa Imrie said that the old library was too damp. Tom Bell said that the yellow bus was too slow.",
        "two views",
        "Rosa Imrie and Tom Bell both speak in this part. What do they agree on, and what not? "
        "Who convinces you more, and why?",
    ),
    (
        "Tom Bell wants to close two libraries in Marsham. It rained in May.",
        "plan",
        "Tom Bell wants to close two libraries in Marsham. What could go well, and what could go wrong? "
        "Who would gain from it, and who would lose?",
    ),
    (
        "“Libraries should be open on Sundays,” said Rosa Imrie. It rained in May.",
        "agree or not",
        "Rosa Imrie says: “Libraries should be open on Sundays.” Do you agree? "
        "What in the article speaks for it, and what against?",
    ),
    (
        "Tom Bell keeps forty goats on the hills of Arden. It rained in May.",
        "left open",
        "Tom Bell keeps forty goats on the hills of Arden. What does the article leave open here? "
        "What would you like to ask about it?",
    ),
    (
        "The village of Arden closed its school because too few children were left. It rained in May.",
        "reasons",
        "Why did the village of Arden close its school? The article gives one reason. "
        "What others can you think of, and which weighs most?",
    ),
    (
        "Visitors of the island are not allowed to light fires on the beach. It rained in May.",
        "rule",
        "Visitors of the island are not allowed to light fires on the beach. Is that fair? Whom does it help, "
        "and for whom does it make life harder?",
    ),
    (
        "According to a report, seals sleep for eleven hours a day. It rained in May.",
        "source check",
        "According to a report, seals sleep for eleven hours a day. How could anybody know this? "
        "What would you ask those who say so?",
    ),
    (
        "The new bridge over the Arden will open in May. It rained in April.",
        "prediction",
        "The new bridge over the Arden will open in May. How sure is that? What could stop it or change it?",
    ),
    (
        "The county of Marsham bought the yellow bus for £48,000. It rained in May.",
        "number",
        "The county of Marsham bought the yellow bus for £48,000. Is that a lot? What would you compare it with?",
    ),
    (
        "The council of Marsham should mend the road. It rained in May.",
        "fact or opinion",
        "The council of Marsham should mend the road. Is that a fact or an opinion? "
        "What speaks for it, and what against?",
    ),
    (
        "Farmers in Arden keep “land-sharing” rules with the wolves. It rained in May.",
        "choice of words",
        "The article puts “land-sharing” in quotation marks. Why, do you think? Which words would you have used?",
    ),
    (
        "A ketch is a boat with two masts. In a tontine, the last member alive takes everything.",
        "comparison",
        "This part explains ketch and tontine. What do the two have in common, and in what do they differ?",
    ),
    (
        "Otto Lund opened a small shop in Marsham in 1877. It rained in May.",
        "turning point",
        "Otto Lund opened a small shop in Marsham in 1877. What may have led to that, and what came of it?",
    ),
]


@pytest.mark.parametrize(("text", "sort", "prompt"), MADE)
def test_each_frame_asks_of_what_the_text_has(text, sort, prompt):
    made = {point.sort: point.text for point in talking_points(understand(text))}

    assert made.get(sort) == prompt


#: What no prompt is made of: a faith, deaths, a place in time, a year taken for a number of things.
UNFIT = [
    "Visitors of the church are not allowed to pray aloud. It rained in May.",
    "The storm killed 400 people in Arden. It rained in May.",
    "The murdered clerk was known to Rosa Imrie. “I knew him well,” Rosa Imrie said. It rained in May.",
    "Lund opened 1877. It rained in May.",
    "A spokesman of Arden Motors was not available for comment. It rained in May.",
]


@pytest.mark.parametrize("text", UNFIT)
def test_unfit_matters_leave_only_the_general_frames(text):
    assert {point.sort for point in talking_points(understand(text))} <= GENERAL_SORTS


#: What nobody can agree or disagree with: a story of one's own, words that lean on those before, a fact of the day.
UNARGUABLE = [
    "“I should call my sister every week,” said Rosa Imrie.",
    "“It should never be open on Sundays,” said Rosa Imrie.",
    "“The bus leaves the depot at nine,” said Rosa Imrie.",
]


@pytest.mark.parametrize("text", UNARGUABLE)
def test_only_views_are_there_to_agree_with(text):
    assert "agree or not" not in {point.sort for point in talking_points(understand(text))}


def test_every_section_has_two_or_three_prompts_and_no_text_comes_twice():
    points = talking_points(understand(*BUS_STORY))

    counts = [sum(point.section == position for point in points) for position in range(1, len(BUS_STORY) + 1)]
    assert [2 <= count <= 3 for count in counts] == [True] * len(BUS_STORY)
    assert len({point.text for point in points}) == len(points)


def test_a_general_frame_comes_once_in_an_article():
    points = talking_points(understand(*["It rained all day. Nobody came."] * 3))

    sorts = [point.sort for point in points]
    assert len(sorts) == len(set(sorts)) == 6


def test_an_empty_article_has_nothing_to_talk_about():
    assert talking_points(understand("")) == ()
