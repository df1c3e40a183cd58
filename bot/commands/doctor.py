"""`doctor`: a line for each check; exit status 1 if one fails."""

from argparse import Namespace


def run(asked: Namespace) -> int:
    import asyncio

    from bot.checks import Doctor
    from bot.settings.reading import read_settings
    from bot.settings.settings import SettingError
    from scheduler.clock import RealClock

    try:
        settings = read_settings()
    except SettingError as wrong:
        _tell("configuration", str(wrong), failed=True)
        return 1
    _tell("configuration", "complete", failed=False)
    doctor = Doctor(settings, RealClock().now)

    async def examine() -> int:
        failures = 0
        async for name, found, failed in doctor.examine():
            _tell(name, found, failed)
            failures += failed
        return failures

    return 1 if asyncio.run(examine()) else 0


def _tell(name: str, found: str, failed: bool) -> None:
    verdict = "FAILED" if failed else "ok"
    print(f"{verdict:<7} {name}: {found}", flush=True)
