"""Runs every benchmark and writes what it measured into docs/performance.md, between the marks.

    .venv/bin/python benchmarks/all.py [--postgres URL] [--events 20000] [--print]

Takes about ten minutes on two cores that have nothing else to do. The load of the machine at the
start of each part stands beside the table: figures from a machine that had other work are no
figures.
"""

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

from benchmarks.line import HEAD

HERE = Path(__file__).resolve().parent
DOCUMENT = HERE.parent / "docs" / "performance.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def parts(postgres: str, events: int) -> dict[str, list[str]]:
    also = ["--postgres", postgres] if postgres else []
    return {
        "schedule": also,
        "storage": ["--sizes", "1000", "10000", *also],
        "courier": [],
        "slack_echo": [],
        "first_message": [],
        "memory": ["--events", str(events)],
    }


def run(name: str, options: Sequence[str]) -> str:
    """Its rows. A benchmark that fails ends the whole run, and nothing is written."""
    print(f"{name} …", file=sys.stderr, flush=True)
    command = [sys.executable, str(HERE / f"{name}.py"), "--markdown", *options]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return "\n".join(
        line for line in printed.splitlines() if line.startswith("|")
    )  # the peers talk, too


def machine() -> str:
    model = next(
        (
            line.partition(":")[2].strip()
            for line in _lines("/proc/cpuinfo")
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    return (
        f"{os.cpu_count()} cores ({model}), Python {platform.python_version()}, SQLAlchemy "
        f"{version('sqlalchemy')}"
    )


def _lines(file: str) -> list[str]:
    path = Path(file)
    return path.read_text().splitlines() if path.exists() else []


def table(wanted: dict[str, list[str]]) -> str:
    rows, loads, began = [], [], time.monotonic()
    for name, options in wanted.items():
        loads.append(f"{name} {os.getloadavg()[0]:.1f}")
        rows.append(run(name, options))
    took = (time.monotonic() - began) / 60
    words = f"Measured on {datetime.now(UTC):%Y-%m-%d}: {machine()}, in {took:.0f} minutes."
    load = f"Load of the machine (one minute) before each part: {', '.join(loads)}."
    return "\n".join([words, load, "", HEAD, *rows])


def put_in(document: str, measured: str) -> str:
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{DOCUMENT} has lost the lines {BEGIN} and {END}")
    return f"{before}{BEGIN}\n\n{measured}\n\n{END}{after}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--postgres", default="", metavar="URL", help="an empty database, for measuring alone"
    )
    parser.add_argument("--events", type=int, default=20_000, help="of the part on memory")
    parser.add_argument("--print", action="store_true", help="writes nothing")
    told = parser.parse_args()
    measured = table(parts(told.postgres, told.events))
    print(measured)
    if not told.print:
        DOCUMENT.write_text(
            put_in(DOCUMENT.read_text(encoding="utf-8"), measured), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
