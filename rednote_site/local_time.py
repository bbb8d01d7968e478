"""The time zone of the machine, so that a school sees its own times without setting anything."""

import os
import zoneinfo
from pathlib import Path


def local_time_zone(clock: Path = Path("/etc/localtime")) -> str:
    """Return the zone's name, such as ``Europe/Paris``, from ``TZ`` or from where the machine's clock points.

    Where neither names a zone it is ``UTC``.
    """
    pointed_at = os.path.realpath(clock).rpartition("zoneinfo/")[2]
    zones = zoneinfo.available_timezones()
    return next((name for name in (os.environ.get("TZ", ""), pointed_at) if name in zones), "UTC")
