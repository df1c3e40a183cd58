"""The commands: `python -m bot COMMAND`. Each imports what it needs when it runs, so that `--help`
needs nothing.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    told = _parser().parse_args(arguments)
    from bot.commands import table as commands

    return commands.run(told)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kollega", description="An AI buddy and coach in Slack and Microsoft Teams."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("serve", help="run everything that is configured: Slack, coach, schedule")
    demo = commands.add_parser(
        "demo", help="try the whole product on a fictive company, in the browser"
    )
    demo.add_argument("--port", type=int, default=3978)
    demo.add_argument("--people", type=int, default=140)
    demo.add_argument("--seed", type=int, default=7)
    explain = commands.add_parser(
        "explain", help="how a sentence is read: one line in, one JSON line out"
    )
    explain.add_argument("--lang", choices=("sv", "en", "de"), default="")
    explain.add_argument("--personal-data-only", action="store_true")
    explain.add_argument("--savings-only", action="store_true")
    connect = commands.add_parser(
        "connect", help="print the Slack app manifest, or write the Teams app package"
    )
    platforms = connect.add_subparsers(dest="platform", required=True, metavar="PLATFORM")
    platforms.add_parser("slack", help="the app manifest as JSON")
    teams = platforms.add_parser("teams", help="the app package for the Teams admin center")
    teams.add_argument(
        "--app-id", required=True, metavar="GUID", help="of the app registration in Microsoft Entra"
    )
    teams.add_argument("--out", default="kollega-teams.zip", metavar="FILE.zip")
    people = commands.add_parser(
        "import", help="people from HR: one invitation each, nobody is enrolled"
    )
    people.add_argument("file", metavar="FILE.csv")
    people.add_argument(
        "--dry-run", action="store_true", help="say what would happen, and keep nothing"
    )
    pair = commands.add_parser("pair", help="plan buddies now")
    pair.add_argument(
        "--preview", action="store_true", help="over everybody imported; changes and sends nothing"
    )
    pair.add_argument(
        "--json",
        action="store_true",
        help="the plan and every allowed pair with its score, as JSON",
    )
    simulate = commands.add_parser(
        "simulate", help="a fictive company lives through some months; what happened"
    )
    simulate.add_argument("--people", type=int, default=140)
    simulate.add_argument("--days", type=int, default=90)
    simulate.add_argument("--seed", type=int, default=7)
    simulate.add_argument("--json", action="store_true")
    commands.add_parser("migrate", help="bring the database to this version")
    for name, purpose in (("export", "one person's data as JSON"), ("forget", "erase one person")):
        commands.add_parser(name, help=purpose).add_argument("email")
    report = commands.add_parser(
        "report", help="a month's figures: claimed, adjusted, timed, by department"
    )
    report.add_argument("--month", default="", metavar="YYYY-MM", help="the latest when left out")
    form = report.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--csv", metavar="FILE", default="")
    form.add_argument("--xlsx", metavar="FILE", default="", help="for Excel")
    commands.add_parser("dump", help="the operator's data as JSON lines, without free text")
    commands.add_parser("backup", help="a consistent copy while running").add_argument("file")
    commands.add_parser(
        "restore", help="a backup back into an empty database, silent until arm"
    ).add_argument("file")
    commands.add_parser("arm", help="let a restored Kollega speak again")
    commands.add_parser(
        "doctor", help="check configuration, database, tokens, scopes, reachability, model, clock"
    )
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(1)
