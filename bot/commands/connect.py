"""`connect slack` and `connect teams`: what an administrator hands to the platform."""

import sys
from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    platforms = parser.add_subparsers(dest="platform", required=True, metavar="PLATFORM")
    platforms.add_parser("slack", help="the app manifest as JSON")
    teams = platforms.add_parser("teams", help="the app package for the Teams admin center")
    teams.add_argument(
        "--app-id", required=True, metavar="GUID", help="of the app registration in Microsoft Entra"
    )
    teams.add_argument(
        "--out", default="kollega-teams.zip", metavar="FILE.zip", help="what to write"
    )


def run(asked: Namespace) -> int:
    return _slack() if asked.platform == "slack" else _teams(asked)


def _slack() -> int:
    import json

    from bot.packages import slack_manifest
    from bot.settings.reading import read_settings

    print(json.dumps(slack_manifest(read_settings()), ensure_ascii=False, indent=2))
    return 0


def _teams(asked: Namespace) -> int:
    from bot.packages import teams_package, write_package
    from bot.settings.reading import read_settings
    from bot.settings.settings import SettingError

    settings = read_settings()
    try:
        write_package(teams_package(settings, asked.app_id), asked.out)
    except SettingError as wrong:
        print(f"No package was written. {wrong}", file=sys.stderr)
        return 2
    print(
        f"{asked.out} is written: upload it in the Teams admin center, under Manage apps.",
        file=sys.stderr,
    )
    if not settings.public_url.startswith("https://"):
        print(
            f"PUBLIC_URL={settings.public_url}: Teams reaches the service over https only; set it",
            file=sys.stderr,
        )
    return 0
