"""`demo`: the whole product on a throw-away database, with a fictive company and a page to meet
it on.
"""

from argparse import ArgumentParser, Namespace

FEWEST = 4  # people: the leading parts


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=3978, help="of the page; 3978 when left out")
    parser.add_argument("--people", type=int, default=140, help="in the company; 140 when left out")
    parser.add_argument("--seed", type=int, default=7, help="the same number gives the same people")


def run(asked: Namespace) -> int:
    import asyncio
    import tempfile
    from dataclasses import replace
    from pathlib import Path

    from bot.database import in_memory
    from bot.demo.cast import CHANNEL, STARTS, leads
    from bot.demo.stage import stage
    from bot.journal import keep_journal
    from bot.server import serve
    from bot.settings.reading import read_settings
    from bot.settings.settings import SettingError, Settings

    if asked.people < FEWEST:
        raise SettingError(
            f"--people {asked.people}: the company needs its four leading parts, so at least 4"
        )
    keep_journal("text", "warning")
    begun = 0

    async def once(settings: Settings) -> bool:
        """Whether the visitor wants to begin again."""
        wanted = asyncio.Event()
        await serve(settings, (stage(asked.people, asked.seed, wanted.set),), banner=not begun)
        return wanted.is_set()

    while True:
        with tempfile.TemporaryDirectory(prefix="kollega-demo-", dir=in_memory()) as folder:
            plain = read_settings({}, Path(folder))
            settings = replace(
                plain,
                port=asked.port,
                public_url=f"http://127.0.0.1:{asked.port}",
                database_url=f"sqlite:///{Path(folder) / 'demo.db'}",
                clock=STARTS,
                leads=leads(),
                company=replace(plain.company, community_channel=CHANNEL),
            )
            if not asyncio.run(once(settings)):
                return 0
        begun += 1
