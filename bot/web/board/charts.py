"""Charts as SVG, drawn here: the browser needs no script and asks nobody for anything.

What they show stands in a table beside them, so they are hidden from whoever is read the page to.
"""

from collections.abc import Sequence
from dataclasses import dataclass

WIDE, HIGH = 640, 220
FOOT, HEAD = 26, 22
ROW = 50


@dataclass(frozen=True)
class Column:
    """Of the chart by month: what was claimed behind what was adjusted, already in words."""

    name: str
    back: float
    front: float
    says: str
    chosen: bool = False


def columns(bars: Sequence[Column]) -> str:
    highest = max([bar.back for bar in bars] + [bar.front for bar in bars] + [1])
    step = WIDE / max(len(bars), 1)
    width = min(step * 0.56, 56)
    parts = [_line(HIGH - FOOT)]
    for place, bar in enumerate(bars):
        middle = (place + 0.5) * step
        parts.append(_column(middle, width, bar.back, highest, "back"))
        parts.append(_column(middle, width, bar.front, highest, "on" if bar.chosen else "front"))
        top = _top(max(bar.back, bar.front), highest) - 6
        parts.append(_text(middle, top, bar.says, "value"))
        parts.append(_text(middle, HIGH - 8, bar.name, "on-label" if bar.chosen else "label"))
    return _svg(WIDE, HIGH, parts)


def _top(value: float, highest: float) -> float:
    room = HIGH - FOOT - HEAD
    return HIGH - FOOT - room * max(value, 0) / highest


def _column(middle: float, width: float, value: float, highest: float, kind: str) -> str:
    top = _top(value, highest)
    return (
        f'<rect class="{kind}" x="{middle - width / 2:.1f}" y="{top:.1f}" width="{width:.1f}" '
        f'height="{HIGH - FOOT - top:.1f}" rx="2"/>'
    )


@dataclass(frozen=True)
class Row:
    """Of the chart by department."""

    name: str
    value: float
    says: str


def rows(bars: Sequence[Row]) -> str:
    """Names above their bars, so that long ones are read on a phone, too."""
    highest = max([bar.value for bar in bars] + [1])
    parts: list[str] = []
    for place, bar in enumerate(bars):
        top = place * ROW
        length = max((WIDE - 110) * max(bar.value, 0) / highest, 2)
        box = f'x="0" y="{top + 27}" width="{length:.1f}" height="12"'
        parts.append(f'<text class="name" x="0" y="{top + 18}">{bar.name}</text>')
        parts.append(f'<rect class="front" {box} rx="2"/>')
        parts.append(f'<text class="end" x="{length + 8:.1f}" y="{top + 40}">{bar.says}</text>')
    return _svg(WIDE, max(len(bars) * ROW, 1), parts)


def scale(low: float, mid: float, high: float, even: float, names: tuple[str, str]) -> str:
    """Where they are between low and high, and where it comes out even. `names`: of the two."""
    most = max(high, even, 1) * 1.15
    at = {name: WIDE * max(value, 0) / most for name, value in
          (("low", low), ("mid", mid), ("high", high), ("even", even))}  # fmt: skip
    parts = [
        f'<rect class="track" x="0" y="46" width="{WIDE}" height="12" rx="6"/>',
        f'<rect class="range" x="{at["low"]:.1f}" y="46" '
        f'width="{max(at["high"] - at["low"], 4):.1f}" height="12" rx="6"/>',
        f'<circle class="on" cx="{at["mid"]:.1f}" cy="52" r="9"/>',
        f'<line class="even" x1="{at["even"]:.1f}" x2="{at["even"]:.1f}" y1="34" y2="70"/>',
        _text(_inside(at["mid"]), 28, names[0], "on-label"),
        _text(_inside(at["even"]), 90, names[1], "label"),
    ]
    return _svg(WIDE, 100, parts)


def _inside(x: float) -> float:
    """So that a label in the middle of which it stands is not cut."""
    return min(max(x, 95), WIDE - 95)


def ring(some: int, of: int) -> str:
    """How many of how many."""
    around = 2 * 3.14159265 * 42
    part = around * some / of if of else 0
    return (
        '<svg class="ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">'
        '<circle class="track" cx="50" cy="50" r="42"/>'
        f'<circle class="arc" cx="50" cy="50" r="42" stroke-dasharray="{part:.1f} {around:.1f}"/>'
        "</svg>"
    )


def _line(y: float) -> str:
    return f'<line class="ground" x1="0" x2="{WIDE}" y1="{y}" y2="{y}"/>'


def _text(x: float, y: float, words: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="middle">{words}</text>'


def _svg(width: int, height: int, parts: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false">'
        f"{''.join(parts)}</svg>"
    )
