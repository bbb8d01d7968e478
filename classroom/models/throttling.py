"""Failed tries at a door, for the throttle."""

from django.db import models


class FailedTry(models.Model):
    """One wrong code or PIN. ``door`` names what was tried, as ``classroom.throttle`` builds it."""

    door = models.CharField(max_length=120)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["door", "at"], name="failed_tries_at_a_door")]

    def __str__(self) -> str:
        return f"{self.door} {self.at:%Y-%m-%d %H:%M:%S}"
