import pytest

from rednote_site.local_time import local_time_zone


@pytest.mark.parametrize(
    ("tz", "points_to", "zone"),
    [
        ("", "usr/share/zoneinfo/Europe/Paris", "Europe/Paris"),
        ("", "var/db/timezone/zoneinfo/Asia/Shanghai", "Asia/Shanghai"),
        ("Africa/Accra", "usr/share/zoneinfo/Europe/Paris", "Africa/Accra"),
        (":/nonsense", "usr/share/zoneinfo/Europe/Paris", "Europe/Paris"),
        ("", "somewhere/else", "UTC"),
        ("", None, "UTC"),
    ],
)
def test_the_zone_is_that_of_the_machine(tmp_path, monkeypatch, tz, points_to, zone):
    monkeypatch.setenv("TZ", tz)
    clock = tmp_path / "localtime"
    if points_to:
        clock.symlink_to(tmp_path / points_to)

    assert local_time_zone(clock) == zone
