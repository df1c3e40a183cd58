"""Over how many minutes the people of one time zone are spread, so that the platform can carry what
they are sent.
"""

from collections.abc import Mapping

NARROWEST = 45  # minutes; enough for a few thousand people at an ordinary pace
SHARE = 0.5  # of the platform's pace: the rest is for answers


def narrow(timezone: str) -> int:
    """Where nobody has counted."""
    return NARROWEST


class Crowd:
    """How many people there are in each zone, as they were counted last, and what the platform
    carries.
    """

    def __init__(self, per_minute: float) -> None:
        self._per_minute = per_minute
        self._people: Mapping[str, int] = {}

    def counted(self, people: Mapping[str, int]) -> None:
        """The number of people who may be written to, by IANA zone."""
        self._people = people

    def spread(self, timezone: str) -> int:
        """Minutes. They double, so that a person's own minute stays the same for long while the
        company grows.
        """
        needed, minutes = self._people.get(timezone, 0) / (self._per_minute * SHARE), NARROWEST
        while minutes < needed:
            minutes *= 2
        return minutes
