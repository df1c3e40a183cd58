"""The commands: `python -m bot COMMAND`."""

import asyncio
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence

from bot.commands.table import COMMANDS
from kollega import COMMANDS as PURPOSES


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command; its exit status. 2: the configuration is wrong."""
    asked = _parser().parse_args(words)
    os.umask(0o077)  # what people say is nobody else's on this machine
    try:
        return COMMANDS[asked.command].run(asked)
    except Exception as trouble:
        why = _misconfigured(trouble)
        if not why:
            raise
        print(f"Kollega cannot start. {why}", file=sys.stderr)
        return 2


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="kollega", description="An AI coach in Slack and Microsoft Teams.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        command.arguments(commands.add_parser(name, help=PURPOSES[name]))
    return parser


def _misconfigured(trouble: Exception) -> str:
    """Which setting is to blame and how to mend it; empty for any other trouble."""
    from bot.settings.settings import SettingError
    from storage.database.unavailable import Unavailable, mend
    from storage.safekeeping.migrate import TooNew

    if isinstance(trouble, SettingError):
        return str(trouble)
    reason = " ".join(str(trouble).split())
    if isinstance(trouble, TooNew):
        return f"DATABASE_URL: {reason}"
    if isinstance(trouble, Unavailable):
        return f"DATABASE_URL: {reason}; {mend(trouble)}"
    return ""


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(1)
