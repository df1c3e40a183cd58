"""How something is handed over, when not the usual way."""

from dataclasses import dataclass


@dataclass(frozen=True)
class How:
    """`times`: delivered so often even when accepted. `secret`: signed with this one. `age`:
    seconds in the past.
    """

    times: int = 1
    secret: str | None = None
    age: float = 0.0


USUAL = How()
FORGED = How(secret="not the app's secret")
STALE = How(age=600.0)


def repeated(times: int) -> How:
    return How(times=times)


@dataclass(frozen=True)
class Patience:
    """In seconds. Slack's own: an answer within 3, else again at once, after 1 and after 5
    minutes.
    """

    answer: float = 3.0
    waits: tuple[float, ...] = (0.0, 60.0, 300.0)


SHORT = Patience(answer=3.0, waits=(0.0, 0.02, 0.05))
