"""Who found no token comes again when one is due, one after the other: all at once, all but one
would come in vain.
"""

from collections.abc import Sequence

from coaching.messages import Lane
from coaching.ports.platform import Outgoing, Pace, Shortage


class Lines:
    """A line before each empty bucket, and one for each lane, so that an answer does not stand
    behind a broadcast.
    """

    def __init__(self) -> None:
        self._last: dict[tuple[str, Lane], float] = {}

    def turn(
        self, outgoing: Outgoing, paces: Sequence[Pace], shortage: Shortage, real: float
    ) -> float:
        """When this letter is to try again, in real seconds."""
        line = shortage.bucket, outgoing.letter.lane
        step = next(60 / pace.per_minute for pace in paces if pace.bucket == shortage.bucket)
        self._last[line] = max(real + shortage.seconds, self._last.get(line, 0.0) + step)
        return self._last[line]
