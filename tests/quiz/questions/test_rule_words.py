from quiz.generation.rules import RULES
from quiz.questions.rule_words import WORDS, words_for


def test_every_rule_has_its_words():
    assert sorted(WORDS) == sorted(rule.name for rule in RULES)


def test_a_rule_of_old_keeps_its_name_and_a_teachers_question_has_none():
    assert [words_for("who_did"), words_for("who_once_did"), words_for("")] == [
        "who did something",
        "who once did",
        "",
    ]
