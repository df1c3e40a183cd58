"""The icons as whoever opens them sees them: decoded again, without the code that made them."""

import struct
import zlib

from adapters.teams.icons import colour_icon, outline_icon


def pixels(png: bytes) -> tuple[int, list[tuple[int, ...]]]:
    """Side and RGBA, of a PNG whose rows use no filter."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    chunks, at = dict[bytes, bytes](), 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        name, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length]) == (
            zlib.crc32(name + data),
        )
        chunks[name], at = data, at + 12 + length
    width, height, depth, kind = struct.unpack(">IIBB", chunks[b"IHDR"][:10])
    assert (height, depth, kind) == (width, 8, 6)
    rows, line = zlib.decompress(chunks[b"IDAT"]), 1 + 4 * width
    assert len(rows) == line * height and not any(rows[::line])
    flat = b"".join(rows[line * y + 1 : line * (y + 1)] for y in range(height))
    return width, [tuple(flat[i : i + 4]) for i in range(0, len(flat), 4)]


def test_the_coloured_icon_covers_its_square_in_our_colours() -> None:
    side, shown = pixels(colour_icon())
    assert side == 192
    assert {pixel[3] for pixel in shown} == {255}
    assert {(0x1F, 0x65, 0x56, 255), (0xE9, 0xA4, 0x6A, 255), (0xFF, 0xF8, 0xEE, 255)} <= set(shown)


def test_the_outline_is_white_on_nothing() -> None:
    side, shown = pixels(outline_icon())
    assert side == 32
    assert {pixel[:3] for pixel in shown if pixel[3]} == {(255, 255, 255)}
    clear = sum(not pixel[3] for pixel in shown)
    assert 0.3 < clear / len(shown) < 0.85
