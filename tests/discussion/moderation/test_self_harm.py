import pytest

from discussion.moderation.self_harm import HELP, sounds_like_self_harm


@pytest.mark.parametrize(
    "text",
    [
        "I want to kill myself.",
        "sometimes i think about killing   myself",
        "I JUST WANT TO DIE",
        "I don’t want to live anymore",
        "I’ve been cutting myself since May",
        "I hurt myself last night",
        "everybody would be better off without me",
        "I wish I was dead",
        "I'm really suicidal",
        "There is no reason to live.",
        "kms",
        "I w\u200bant to die",
        "我想死",
        "我真的想自杀",
        "我不想活了",
        "有时候觉得活着没意思",
        "我经常伤害自己",
        "我想结束自己的生命",
    ],
)
def test_a_call_for_help_is_heard(text):
    assert sounds_like_self_harm(text)


@pytest.mark.parametrize(
    "text",
    [
        "The hero dies, and his brother wants to kill the king.",
        "Why does the text speak of suicide only once?",
        "I nearly died laughing. I want to die laughing!",
        "I want to die of laughter",
        "I cut myself a slice of bread, and cut myself some cheese",
        "I don't want to live in a big city",
        "I don't want to wake up early",
        "The company might end the app's life",
        "I had to hang myself on to the rail? No: I hang out there.",
        "This killed me, so funny",
        "They live there. It is worth living near a lake.",
        "想死你了！",
        "我想死你们了",
        "笑死我了",
        "他自杀的那一段很难读",
        "活着的人要记住",
    ],
)
def test_what_people_say_of_texts_and_in_fun_is_let_through(text):
    assert not sounds_like_self_harm(text)


def test_the_help_names_no_number():
    assert [any(letter.isdigit() for letter in words) for _, words in HELP] == [False, False]
