"""The app's two pictures, drawn here: two speech bubbles, one of them smiling, as on the page.

PNG: https://www.w3.org/TR/png-3/. The same code makes the same bytes.
"""

import struct
import zlib
from collections.abc import Callable, Sequence
from math import hypot
from typing import Final

Colour = tuple[int, int, int]
Shape = Callable[[float, float], bool]  # whether a point of the drawing, 64 by 64, lies in it
Layer = tuple[Shape, Colour]

ACCENT: Final = "#1F6556"
_GREEN: Final = (0x1F, 0x65, 0x56)
_AMBER: Final = (0xE9, 0xA4, 0x6A)
_CREAM: Final = (0xFF, 0xF8, 0xEE)
_WHITE: Final = (255, 255, 255)
_WITHIN: Final = (0.125, 0.375, 0.625, 0.875)  # of a pixel at an edge, so that it is smooth
_SIZE: Final = 64


def colour_icon(side: int = 192) -> bytes:
    """Both bubbles on cream; the drawing keeps off the edges, which Teams rounds."""
    drawing = [(_back, _AMBER), (_front, _GREEN), (_face, _CREAM)]
    smaller = [(_shrunk(shape, 0.78), colour) for shape, colour in drawing]
    return _png(side, [(lambda x, y: True, _CREAM), *smaller])


def outline_icon(side: int = 32) -> bytes:
    """The front bubble with its face in white on nothing, as Teams asks."""
    outline = _centred(lambda x, y: (_front(x, y) and not _inside(x, y)) or _face(x, y))
    return _png(side, [(outline, _WHITE)])


def _back(x: float, y: float) -> bool:
    return _rounded(x, y, (24, 8, 60, 45), 14) or _tail(x, y, (54, 40), (54, 54), (42, 44))


def _front(x: float, y: float) -> bool:
    return _rounded(x, y, (4, 14, 48, 46), 15) or _tail(x, y, (11, 42), (11, 57), (25, 45))


def _inside(x: float, y: float) -> bool:
    return _rounded(x, y, (8, 18, 44, 42), 11)


def _face(x: float, y: float) -> bool:
    eyes = min(hypot(x - 19, y - 28), hypot(x - 33, y - 28)) <= 3.2
    smile = y > 34.5 and abs(hypot(x - 26, y - 28) - 9.5) <= 1.7 and abs(x - 26) <= 8
    return eyes or smile


def _rounded(x: float, y: float, box: tuple[float, float, float, float], radius: float) -> bool:
    left, top, right, bottom = box
    inner_x = min(max(x, left + radius), right - radius)
    inner_y = min(max(y, top + radius), bottom - radius)
    return hypot(x - inner_x, y - inner_y) <= radius


def _tail(x: float, y: float, *corners: tuple[float, float]) -> bool:
    """In the triangle: on the same side of all its edges."""
    edges = zip(corners, (*corners[1:], corners[0]), strict=True)
    sides = [(x - a[0]) * (b[1] - a[1]) - (y - a[1]) * (b[0] - a[0]) for a, b in edges]
    return all(side >= 0 for side in sides) or all(side <= 0 for side in sides)


def _shrunk(shape: Shape, factor: float) -> Shape:
    middle = _SIZE / 2
    return lambda x, y: shape((x - middle) / factor + middle, (y - middle) / factor + middle)


def _centred(shape: Shape) -> Shape:
    """The front bubble alone, enlarged to fill the drawing."""
    return lambda x, y: shape(x * 0.8 + 0.5, y * 0.8 + 9.5)


def _png(side: int, layers: Sequence[Layer]) -> bytes:
    """Four bytes a pixel; later layers lie on top. Where a pixel's four corners are alike, so is
    all of it.
    """
    ends = range(side + 1)
    corners = [[_topmost(x * _SIZE / side, y * _SIZE / side, layers) for x in ends] for y in ends]

    def pixel(x: int, y: int) -> bytes:
        around = {corners[y][x], corners[y][x + 1], corners[y + 1][x], corners[y + 1][x + 1]}
        return _mixed([*around] if len(around) == 1 else _sampled(x, y, side, layers))

    rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(side)) for y in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _mixed(colours: Sequence[Colour | None]) -> bytes:
    hits = [hit for hit in colours if hit]
    if not hits:
        return b"\0\0\0\0"
    mean = (round(sum(hit[channel] for hit in hits) / len(hits)) for channel in range(3))
    return bytes((*mean, round(255 * len(hits) / len(colours))))


def _sampled(column: int, row: int, side: int, layers: Sequence[Layer]) -> list[Colour | None]:
    scale = _SIZE / side
    return [
        _topmost((column + dx) * scale, (row + dy) * scale, layers)
        for dy in _WITHIN
        for dx in _WITHIN
    ]


def _topmost(x: float, y: float, layers: Sequence[Layer]) -> Colour | None:
    return next((colour for shape, colour in reversed(layers) if shape(x, y)), None)
