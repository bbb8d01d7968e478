from classroom.models import User
from classroom.refusals import note_refusal


def test_nobody_writes_a_second_line(rf, caplog):
    request = rf.get("/threads/1%0D%0A2026-01-01 all is well%1B[2J/")
    request.user = User(pk=7)

    note_refusal(request)

    assert caplog.messages == ["refused to user 7: GET /threads/1%0D%0A2026-01-01%20all%20is%20well%1B%5B2J/"]
