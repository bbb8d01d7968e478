import pytest

from discussion.models import GuideAcceptance
from discussion.moderation import guides
from discussion.moderation.standing import standing_in
from discussion.refusals import Refused
from tests import factories
from tests import factories_discussion as make

RULES = [("Be kind.", "友善。"), ("Stay with the text.", "")]


def save(cast, rules=RULES, **fields):
    return guides.save_guide(classroom=cast.classroom, actor=cast.teacher, rules=rules, **{"seen": 0, **fields})


def has_to_accept(cast, user):
    return standing_in(cast.classroom, user).has_to_accept


def test_a_class_without_a_guide_goes_by_the_default_one(cast):
    guide = guides.current_guide(cast.classroom)

    assert (guide.version, [rule.number for rule in guide.rules]) == (0, [1, 2, 3, 4, 5, 6, 7])
    assert all(0 < len(text) <= 300 for rule in guide.rules for text in (rule.text, rule.text_zh))


def test_a_guide_of_its_own_takes_the_place_of_the_default_one(cast):
    saved = save(cast)

    assert saved == guides.current_guide(cast.classroom)
    assert (saved.version, saved.rules) == (
        1,
        (guides.Rule(1, "Be kind.", "友善。"), guides.Rule(2, "Stay with the text.")),
    )
    assert guides.current_guide(cast.other_classroom) == guides.DEFAULT


def test_earlier_versions_stay(cast):
    save(cast)
    save(cast, [("Only this.", "")], seen=1)

    kept = [[rule.text for rule in guide.rules.all()] for guide in cast.classroom.guides.all()]
    assert kept == [["Only this."], ["Be kind.", "Stay with the text."]]


def test_saving_the_same_asks_nobody_again(cast):
    save(cast)

    assert save(cast, seen=1).version == 1
    assert cast.classroom.guides.count() == 1


def test_a_guide_changed_by_a_colleague_is_not_overwritten(cast):
    save(cast)

    with pytest.raises(Refused, match="in the meantime"):
        save(cast, [("Mine.", "")])

    assert guides.current_guide(cast.classroom).rules[0].text == "Be kind."


def test_a_new_version_asks_again(cast):
    before = has_to_accept(cast, cast.student)
    save(cast)
    after = has_to_accept(cast, cast.student)
    make.accept_guide(cast.student)

    assert (before, after, has_to_accept(cast, cast.student)) == (False, True, False)


def test_who_has_to_accept(cast):
    newcomer = factories.make_student(cast.classroom)
    people = [newcomer, cast.student, cast.teacher, cast.outsider]

    assert [has_to_accept(cast, person) for person in people] == [True, False, False, False]


def test_saying_yes_twice_is_the_same(cast):
    make.accept_guide(cast.student)

    assert GuideAcceptance.objects.filter(user=cast.student).count() == 1


def test_a_guide_goes_along_once_and_never_over_another(cast):
    save(cast)

    for _ in range(2):
        guides.copy_guide(original=cast.classroom, copy=cast.other_classroom)
    guides.copy_guide(original=factories.make_classroom(), copy=cast.other_classroom)

    copied = guides.current_guide(cast.other_classroom)
    assert copied == guides.current_guide(cast.classroom)
    assert has_to_accept(cast, cast.student)
