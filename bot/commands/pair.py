"""`pair`: plans buddies now, or shows what such a plan would be."""

import sys
from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--preview", action="store_true", help="over everybody imported; changes and sends nothing"
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="the plan and every allowed pair with its score, as JSON",
    )


def run(asked: Namespace) -> int:
    import json

    from bot.database import leave_line, with_store
    from bot.people import pairs
    from bot.settings.reading import read_settings

    settings = read_settings()
    matching = with_store(
        settings,
        lambda tx, clock: pairs.plan(tx, settings, clock, preview=asked.preview),
        changes=not asked.preview,
    )
    leave_line(settings, "pair", "preview" if asked.preview else "")
    if asked.json:
        print(json.dumps(pairs.as_json(matching), ensure_ascii=False))
        return 0
    for line in pairs.lines(matching):
        print(line)
    print(pairs.verdict(matching), file=sys.stderr)
    return 0
