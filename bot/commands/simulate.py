"""`simulate`: the fictive company lives through some months in virtual time."""

from argparse import ArgumentParser, Namespace

FEWEST = 4  # people: the leading parts
LONGEST = 400  # days


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--people", type=int, default=140, help="how many; 140 when left out")
    parser.add_argument("--days", type=int, default=90, help="how long; 90 when left out")
    parser.add_argument("--seed", type=int, default=7, help="the same number gives the same life")
    parser.add_argument("--json", action="store_true", help="for programs, under stable keys")


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
    keep_journal("text", "warning")
    found = asyncio.run(simulate(asked.people, asked.days, asked.seed))
    print(json.dumps(found, ensure_ascii=False, indent=2) if asked.json else summary(found))
    return 0
