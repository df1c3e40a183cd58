"""Text against its ground: at least 4.5 to 1, what only outlines at least 3 to 1 (WCAG 2.2, 1.4.3
and 1.4.11).
"""

import re

import pytest

from adapters.web.assets import FOLDER

LIGHT, DARK = re.split(
    r"@media \(prefers-color-scheme: dark\)", (FOLDER / "ground.css").read_text(), maxsplit=1
)

TEXT = [
    ("ink", "paper"),
    ("ink", "sheet"),
    ("ink", "bubble"),
    ("ink", "pine-tint"),
    ("ink", "apricot-tint"),
    ("ink", "line"),
    ("soft", "paper"),
    ("soft", "sheet"),
    ("soft", "bubble"),
    ("soft", "pine-tint"),
    ("pine", "paper"),
    ("pine", "bubble"),
    ("pine", "pine-tint"),
    ("on-pine", "pine"),
    ("apricot", "apricot-tint"),
    ("danger", "sheet"),
]
OUTLINES = [("edge", "sheet"), ("edge", "bubble"), ("pine", "sheet"), ("apricot", "paper")]


def colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", css))


SCHEMES = {"light": colours(LIGHT), "dark": colours(LIGHT) | colours(DARK)}


def luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour, 0 to 1."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read(scheme: str, text: str, ground: str) -> None:
    assert contrast(SCHEMES[scheme][text], SCHEMES[scheme][ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("line", "ground"), OUTLINES)
def test_what_can_be_pressed_or_filled_in_has_a_visible_edge(
    scheme: str, line: str, ground: str
) -> None:
    assert contrast(SCHEMES[scheme][line], SCHEMES[scheme][ground]) >= 3


@pytest.mark.parametrize("tone", range(6))
def test_initials_can_be_read_on_every_face(tone: int) -> None:
    assert contrast("#ffffff", SCHEMES["light"][f"tone-{tone}"]) >= 4.5
