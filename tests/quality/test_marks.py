from quiz.generation.items import TRUE_FALSE
from tests.quality.figures import count, together
from tests.quality.invented import ARTICLE, make_draft, make_item, options
from tests.quality.marks import marks


def kept(*items, asked=1, **fields) -> dict[str, bool]:
    figures = count("mill", ARTICLE, make_draft(*items, **fields), asked)
    return {mark.name: mark.kept for mark in marks(figures)}


def test_a_good_item_keeps_every_mark():
    assert set(kept(make_item("Why did the mill close?")).values()) == {True}


def test_one_fault_misses_its_mark_and_no_other():
    results = kept(make_item("Why did he close the mill?"))

    assert [name for name, is_kept in results.items() if not is_kept] == ["dangling"]


def test_missing_items_need_a_reason():
    name = "missing without a reason"

    assert (kept(asked=2)[name], kept(asked=2, shortfalls=("Asked for 2.",))[name]) == (False, True)


def test_one_article_without_a_reason_is_not_covered_by_another_that_has_one():
    with_reason = count("one", ARTICLE, make_draft(shortfalls=("Asked for 2.",)), 2)
    without = count("two", ARTICLE, make_draft(make_item()), 2)

    assert marks(together([with_reason, without]))[-1].kept is False


def test_keys_that_all_stand_in_one_place_are_seen():
    assert kept(*[make_item() for _ in range(12)])["key positions"] is False


def test_many_statements_are_held_to_the_share():
    true = make_item("The mill is closed.", options("True", "False"), kind=TRUE_FALSE)
    false = make_item("The mill is closed.", options("True", "False", key=1), kind=TRUE_FALSE)

    name = "true among true or false"
    assert (kept(*[true] * 30, *[false] * 10)[name], kept(*[true] * 20, *[false] * 20)[name]) == (False, True)
