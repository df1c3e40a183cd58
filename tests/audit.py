"""Which of the locked packages have known holes: `python -m tests.audit`, as `check` runs it.

One question to the database of open-source advisories. Exit 1 names what was found; where nobody
answers, exit 75 says so.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

LOCK = Path(__file__).parents[1] / "requirements-dev.lock"
DATABASE = "https://api.osv.dev/v1/querybatch"
PATIENCE = 10.0  # seconds
SKIPPED = 75
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)


def main(database: str = DATABASE) -> int:
    locked = PINNED.findall(LOCK.read_text("utf-8"))
    try:
        told = ask(database, locked)
    except (URLError, TimeoutError) as trouble:
        print(f"{database} is not reached: {trouble}")
        return SKIPPED
    holes = list(found(locked, told))
    print("\n".join(holes) or f"{len(locked)} packages, nothing known against them")
    return int(bool(holes))


def ask(database: str, locked: list[tuple[str, str]]) -> Mapping[str, Any]:
    queries = [
        {"package": {"name": name, "ecosystem": "PyPI"}, "version": version}
        for name, version in locked
    ]
    body = json.dumps({"queries": queries}).encode()
    asked = Request(database, body, {"Content-Type": "application/json"})
    with urlopen(asked, timeout=PATIENCE) as answer:
        told: Mapping[str, Any] = json.load(answer)
    return told


def found(locked: list[tuple[str, str]], told: Mapping[str, Any]) -> Iterator[str]:
    """The answers stand in the order of the questions."""
    for (name, version), answer in zip(locked, told["results"], strict=True):
        for hole in answer.get("vulns") or ():
            yield f"{name} {version}: https://osv.dev/{hole['id']}"


if __name__ == "__main__":
    sys.exit(main())
