import pytest

from quiz.kinds import KINDS, InvalidAnswer, kind_named
from quiz.models import Question


def test_every_kind_can_be_stored_and_found():
    assert [name for name, _ in Question._meta.get_field("kind").choices] == [kind.name for kind in KINDS]
    assert [kind_named(kind.name) for kind in KINDS] == list(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
class TestAnswers:
    @pytest.mark.parametrize(("posted", "read"), [("1", 1), ("3", 3), ("", None)])
    def test_a_position_or_nothing_is_an_answer(self, kind, posted, read):
        assert kind.read_answer(posted, {1, 2, 3}) == read

    @pytest.mark.parametrize("posted", ["4", "0", "-1", "+1", " 1", "1.0", "01x", "²", "١", "nan", "1e0", "111"])
    def test_anything_else_is_none(self, kind, posted):
        with pytest.raises(InvalidAnswer):
            kind.read_answer(posted, {1, 2, 3})

    @pytest.mark.parametrize(("chosen", "is_right"), [(2, True), (1, False), (None, False)])
    def test_only_the_key_is_right(self, kind, chosen, is_right):
        assert kind.is_right(chosen, key=2) == is_right
