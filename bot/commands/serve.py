"""`serve`: runs everything that is configured."""

from argparse import Namespace


def run(asked: Namespace) -> int:
    import asyncio

    from bot.journal import keep_journal
    from bot.settings.reading import read_settings

    settings = read_settings()
    keep_journal(settings.log_format, settings.log_level)

    from bot.server import serve  # not before the settings are known to be right: it is large

    asyncio.run(serve(settings))
    return 0
