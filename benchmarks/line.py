"""A line of the table: what was measured, how Kollega did, how the peer did, and how the two
compare.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    what: str
    size: str
    kollega: str
    peer: str  # its name, and how it did
    ratio: str
    goal: str = ""
    met: bool | None = None  # None: there is no goal


HEAD = "| what | size | Kollega | against | ratio | goal |\n| --- | ---: | --- | --- | ---: | --- |"


def show(lines: Sequence[Line], markdown: bool) -> None:
    """For a terminal, or as rows of a Markdown table."""
    cells = [
        (line.what, line.size, line.kollega, line.peer, line.ratio, _goal(line)) for line in lines
    ]
    if markdown:
        print("\n".join(f"| {' | '.join(row)} |" for row in cells), flush=True)
        return
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    print("\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in cells), flush=True)


def _goal(line: Line) -> str:
    return line.goal if line.met is None else f"{line.goal}: {'yes' if line.met else 'no'}"
