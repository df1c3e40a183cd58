"""`simulate`: the fictive company lives through some months in virtual time."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FEWEST = 4  # people: the leading parts
LONGEST = 400  # days


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--people", type=int, default=140, help="how many; 140 when left out")
    parser.add_argument("--days", type=int, default=90, help="how long; 90 when left out")
    parser.add_argument("--seed", type=int, default=7, help="the same number gives the same life")
    parser.add_argument("--json", action="store_true", help="for programs, under stable keys")
    parser.add_argument(
        "--keep", metavar="FILE.db", default="", help="writes the database there, a new file"
    )


def _new_file(name: str) -> "Path":
    """Raises SettingError for one that holds something, or that cannot be made."""
    from pathlib import Path

    from bot.settings.settings import SettingError

    file = Path(name)
    if file.exists() and (not file.is_file() or file.stat().st_size):
        raise SettingError(f"--keep {name}: is there already and stays as it is; name a new file")
    try:
        file.touch()
    except OSError as trouble:
        raise SettingError(
            f"--keep {name}: {trouble.strerror}; name a file in a folder you may write to"
        ) from None
    return file


def run(asked: Namespace) -> int:
    import asyncio
    import json

    from bot.journal import keep_journal
    from bot.settings.settings import SettingError
    from bot.simulation.run import simulate, summary

    if asked.people < FEWEST or not 1 <= asked.days <= LONGEST:
        raise SettingError(
            "simulate needs at least 4 --people, for their parts, and 1 to 400 --days"
        )
    keep = _new_file(asked.keep) if asked.keep else None
    keep_journal("text", "warning")
    found = asyncio.run(simulate(asked.people, asked.days, asked.seed, keep))
    print(json.dumps(found, ensure_ascii=False, indent=2) if asked.json else summary(found))
    return 0
