"""`doctor`: a line for each check; exit status 1 if one fails, or is missing for what was begun."""

from argparse import Namespace


def run(asked: Namespace) -> int:
    import asyncio

    from bot.doctor.doctor import Doctor
    from bot.settings.reading import misspelt, read_as_they_are
    from bot.settings.settings import SettingError
    from scheduler.clock import RealClock

    try:
        settings = read_as_they_are()
    except SettingError as wrong:
        _tell("configuration", str(wrong), "FAILED")
        return 1
    names = [f"{name} in .env is no setting; {near} is" for name, near in misspelt()]
    if names:
        _tell("configuration", "; ".join(names), "FAILED")
    else:
        _tell("configuration", "everything that is set can be read", "ok")
    doctor = Doctor(settings, RealClock().now)

    async def examine() -> int:
        failures = len(names)
        async for name, found, verdict in doctor.examine():
            _tell(name, found, verdict)
            failures += verdict == "FAILED"
        return failures

    return 1 if asyncio.run(examine()) else 0


def _tell(name: str, found: str, verdict: str) -> None:
    print(f"{verdict:<7} {name}: {found}", flush=True)
