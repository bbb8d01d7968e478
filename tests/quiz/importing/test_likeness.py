"""Every sort that travels, and what it is here."""

import pytest

from quiz.exchange.gift.reading import read
from quiz.exchange.items import Option, Portable, Sort
from quiz.importing import likeness as module
from quiz.importing.likeness import NoLikeness, likeness


def portable(text):
    (question,) = read(text).questions
    return question


def found(text, explanation=""):
    return likeness(portable(text), explanation)


def reason(text):
    with pytest.raises(NoLikeness) as error:
        found(text)
    return str(error.value)


@pytest.mark.parametrize(
    ("text", "kind", "key", "losses"),
    [
        ("Who is it? {=Ada ~Bo}", "multiple_choice", "Ada", ()),
        ("Who is it? {~%100%Ada ~%-100%Bo}", "multiple_choice", "Ada", (module.MINUS,)),
        ("Who? {=Ada ~%50%Bo ~Cy}", "multiple_choice", "Ada", (module.PARTLY.format(text="Bo", share=50),)),
        ("Who? {~%50%Ada ~Bo}", "multiple_choice", "Ada", (module.WEAK.format(text="Ada", share=50),)),
        ("Who? {=Ada#Yes. ~Bo#No.}", "multiple_choice", "Ada", (module.COMMENTS,)),
        ("It carries {=bikes ~cars} for free.", "gap", "bikes", ()),
        ("It carries __ for free. {=bikes ~cars}", "gap", "bikes", ()),
        ("It is blue. {F}", "true_false", "False", ()),
        ("How many? {=two =2 =%50%some}", "short_answer", "two", (module.PARTLY.format(text="some", share=50),)),
        ("It carries {=bikes} for free.", "open_gap", "bikes", ()),
        ("How many? {=%100%two =%0%*#No.}", "short_answer", "two", (module.COMMENTS,)),
        ("How many? {=2 \\\\* 3}", "short_answer", "2 * 3", ()),
        ("How many? {#2}", "short_answer", "2", ()),
        ("How cold? {#-3:0}", "short_answer", "-3", ()),
        ("How many? {#=2 =%50%1..9 ~#No.}", "short_answer", "2", None),
        ("Which? {=a -> 1 =b -> 2 =c -> 3}", "matching", "a – 1; b – 2; c – 3", ()),
        ("Which? {=a -> x =b -> y =c -> z = -> w}", "matching", "a – x; b – y; c – z", ()),
        ("// [tag:Ordering]\nWhich? {=a -> 2 =b -> 1 =c -> 3}", "ordering", "1. b; 2. a; 3. c", ()),
        ("// [tag:Ordering]\nWhich? {=a -> x =b -> y =c -> z}", "matching", "a – x; b – y; c – z", ()),
        ("// [tag:fact or claim]\nHow? {=As a fact ~As a claim}", "claim_kind", "As a fact", ()),
        ("Why? {####A good answer\\: Because.\\nA good answer\\: So.}", "written", "Because.", ()),
    ],
)
def test_every_sort_that_has_a_likeness(text, kind, key, losses):
    like = found(text)

    assert (like.kind.name, like.kind.show_key(like.asked)) == (kind, key)
    if losses is not None:
        assert like.losses == losses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who? {=Ada =Bo ~Cy}", module.SEVERAL.format(count=2)),
        ("Who? {~%50%Ada ~%50%Bo ~Cy}", module.TOGETHER),
        ("Who? {=a ~b ~c ~d ~e ~f}", "Write 2 to 5 options. There are 6"),
        ("Who? {=a ~A}", "Two options say the same. Each must be different"),
        ("How many? {=tw*}", module.WILDCARD.format(text="tw*")),
        ("How many? {#2:0.5}", module.RANGE.format(text="2:0.5")),
        ("How many? {#1..2}", module.RANGE.format(text="1..2")),
        ("Which? {=a -> 1 =b -> 2}", "Write 3 to 6 lines. There are 2"),
        ("Which? {=a -> 1 =b -> 1 =c -> 2}", "The same thing belongs to two lines. Each line needs its own"),
        ("Why? {}", module.NO_MODEL),
        (
            "It is __ and __. {T}",
            "Only a gap question has a gap in it. Write it as one, or take the underscores out",
        ),
        (
            "It is __ and __. {=a ~b}",
            "A gap question has exactly one gap, written _____ (five underscores)",
        ),
        (f"{'x' * 401}? {{T}}", module.LONG.format(text="x" * 40, room=400)),
        (f"Who? {{={'x' * 601} ~b}}", module.LONG.format(text="x" * 40, room=600)),
    ],
)
def test_what_has_none_says_why(text, expected):
    assert reason(text) == expected


def test_what_is_said_to_the_right_answer_explains_it_where_nothing_else_does():
    text = "Who? {=Ada#It was she. ~Bo}"

    assert found(text).explanation == "It was she."
    assert found(text, "Because.").explanation == "Because."
    assert found(text).losses == ()
    assert found(text, "Because.").losses == (module.COMMENTS,)


def test_an_essay_expects_what_its_feedback_says():
    essay = Portable(Sort.ESSAY, "Why?", feedback="Because.\nSo.")

    assert likeness(essay, "Because.").asked.accepted == ("Because.",)


def test_tags_that_fit_no_question_of_this_sort_are_no_kinds():
    question = Portable(Sort.CHOICE, "Who?", (Option("Ada", 100.0), Option("Bo")), tags=("Matching", "Fill the gap"))

    assert likeness(question, "").kind.name == "multiple_choice"


@pytest.mark.parametrize(("tag", "difficulty"), [("Hard", "hard"), ("easy", "easy"), ("lake", "medium")])
def test_how_hard_it_is_stands_in_a_tag(tag, difficulty):
    assert found(f"// [tag:{tag}]\nIt is blue. {{T}}").difficulty == difficulty
