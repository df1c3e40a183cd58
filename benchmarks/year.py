"""Does a year weigh on a turn? Its CPU in the last month against the second month's, and how large
the database is at the end, for it never shrinks.

    .venv/bin/python benchmarks/year.py [--people 140] [--off coffee,levels]

A company lives through a year in one run. A machine's pace drifts meanwhile, so each turn is
measured in a fixed piece of work that is done before it and after it.
"""

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

from benchmarks.line import Line, show
from bot.simulation import run
from coaching.ports.queues import Heard
from coaching.turn.coach import Coach

DEARER = 1.2  # times what a turn may cost in the last month
LARGEST = 8.0  # MB, with 140 people and what cc95739 could do
SINCE = "roles,use_cases,pilots,levels,record,lessons,handover,coffee"  # what it could not
SECOND, LAST = "2026-02", "2026-12"
WORK: list[dict[str, Any]] = [{"id": n, "name": str(n), "days": [n] * 3} for n in range(40)]

Months = dict[str, list[tuple[float, float]]]  # month -> CPU seconds of each turn, and in WORKs


def worked() -> float:
    """CPU seconds of the fixed piece of work."""
    began = time.process_time()
    for _ in range(2):
        read = json.loads(json.dumps(WORK))
        sorted(read, key=lambda one: -one["id"])
    return time.process_time() - began


def measure(people: int, off: frozenset[str], keep: Path) -> Months:
    months: Months = defaultdict(list)
    hear, settings = Coach.hear, run._settings

    async def timed(coach: Coach, heard: Heard) -> None:
        month = coach.clock.now().strftime("%Y-%m")
        before, began = worked(), time.process_time()
        await hear(coach, heard)
        took = time.process_time() - began
        months[month].append((took, took / ((before + worked()) / 2)))

    def without(*args: Any) -> Any:
        told = settings(*args)
        return replace(told, company=replace(told.company, off=told.company.off | off))

    with patch.object(Coach, "hear", timed), patch.object(run, "_settings", without):
        asyncio.run(run.simulate(people, 365, 7, keep))
    return months


def lines(months: Mapping[str, list[tuple[float, float]]], size: float) -> Iterator[Line]:
    for month, turns in sorted(months.items()):
        took, works = (median(one) for one in zip(*turns, strict=True))
        yield Line(
            f"turns in {month}", str(len(turns)), f"{took * 1000:.2f} ms", f"{works:.2f} works", ""
        )
    ratio = median(works for _, works in months[LAST]) / median(w for _, w in months[SECOND])
    goal, met = f"at most {DEARER}", ratio <= DEARER
    yield Line("a turn's median CPU", "in works", LAST, SECOND, f"{ratio:.2f}", goal, met)
    goal, met = f"at most {LARGEST:.0f} MB", size <= LARGEST
    yield Line("the database", "after a year", f"{size:.2f} MB", "", "", goal, met)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, default=140)
    parser.add_argument("--off", default=SINCE, help="features that are switched off")
    parser.add_argument("--markdown", action="store_true")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kollega-year-") as folder:
        keep = Path(folder) / "year.db"
        months = measure(told.people, frozenset(filter(None, told.off.split(","))), keep)
        show(list(lines(months, keep.stat().st_size / 1e6)), told.markdown)


if __name__ == "__main__":
    main()
