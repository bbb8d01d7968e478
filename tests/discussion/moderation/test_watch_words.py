import pytest

from discussion.moderation.watch_words import watched_words_in

LIST = "Idiot\n\n  shut up \nnaïve\n笨蛋\nc++"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What an IDIOT!", ["Idiot"]),
        ("idiotic", []),
        ("an “idiot’s” guide", ["Idiot"]),
        ("Íd\u200biot", ["Idiot"]),
        ("ｉｄｉｏｔ", ["Idiot"]),
        ("Shut\n  UP", ["shut up"]),
        ("shut it up", []),
        ("so naive", ["naïve"]),
        ("你这个笨蛋吗", ["笨蛋"]),
        ("I write C++ and you are an idiot", ["Idiot", "c++"]),
        ("", []),
    ],
)
def test_words_are_found_whole_and_in_any_dress(text, found):
    assert watched_words_in(text, LIST) == found


@pytest.mark.parametrize("words", ["", " \n\n ", "\u200b"])
def test_an_empty_list_finds_nothing(words):
    assert watched_words_in("Anything", words) == []


@pytest.mark.parametrize("word", ["(", "[a-z]", ".*", "\\"])
def test_a_word_is_no_pattern(word):
    assert watched_words_in("abc", word) == []
