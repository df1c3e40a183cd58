"""`backup`, `restore` and `arm`."""

import sys
from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file")


def restore_arguments(parser: ArgumentParser) -> None:
    arguments(parser)
    parser.add_argument(
        "--erased",
        metavar="FILE",
        default="",
        help="the erased.txt beside the database that the backup is from",
    )


def back_up(asked: Namespace) -> int:
    from bot.settings.reading import read_settings
    from storage.safekeeping.backup import Unusable, backup

    try:
        count = backup(read_settings().database_url, asked.file)
    except (Unusable, OSError) as why:
        return _not_done("backed up", why)
    print(
        f"Written to {asked.file}: {count} rows. It holds what people said; keep it as safe as "
        "the database. Keep erased.txt with it, which lies beside the database: it keeps out "
        "whoever is forgotten later (restore FILE --erased erased.txt).",
        file=sys.stderr,
    )
    return 0


def restore(asked: Namespace) -> int:
    from bot.settings.reading import read_settings
    from storage.safekeeping.backup import Unusable
    from storage.safekeeping.restore import restore

    try:
        done = restore(read_settings().database_url, asked.file, asked.erased)
    except (Unusable, OSError) as why:
        return _not_done("restored", why)
    print(
        f"Rows restored: {done.rows}; people forgotten since and left out: {done.forgotten}.",
        file=sys.stderr,
    )
    print(
        "Kollega stays silent: look at it with `serve` and `dump`, then say `arm`.", file=sys.stderr
    )
    return 0


def arm(asked: Namespace) -> int:
    from bot.database import with_store
    from bot.settings.reading import read_settings
    from storage.queues import silence

    was_silent = with_store(read_settings(), lambda tx, clock: silence.end(tx.connection))
    print("Kollega speaks again." if was_silent else "Kollega was not silent.", file=sys.stderr)
    return 0


def _not_done(what: str, why: Exception) -> int:
    print(f"Nothing was {what}. {why}", file=sys.stderr)
    return 1
