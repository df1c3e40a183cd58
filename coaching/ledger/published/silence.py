"""When a count is told, and when it would be about fewer than five people."""

from collections.abc import Mapping, Sequence

FEWEST = 5  # people in whatever is shown


def enough(*cells: int) -> bool:
    """Whether each of these groups is empty or large enough. A group and those who are left over
    are two cells.
    """
    return all(cell == 0 or cell >= FEWEST for cell in cells)


def part_of(some: int, everybody: int) -> list[int] | None:
    """[n, of], or None where one of the two parts is too small."""
    if everybody < FEWEST or not enough(some, everybody - some):
        return None
    return [some, everybody]


def cells(counts: Mapping[str, int]) -> dict[str, int | None]:
    """Counts of a whole that others know: with one that is too small goes the next, until together
    they are enough.
    """
    hidden: list[str] = []
    for name in _smallest_first(counts):
        in_all = sum(counts[one] for one in hidden)
        if counts[name] and (counts[name] < FEWEST or 0 < in_all < FEWEST):
            hidden.append(name)
    return {name: None if name in hidden else count for name, count in counts.items()}


def _smallest_first(counts: Mapping[str, int]) -> Sequence[str]:
    return sorted(counts, key=lambda name: (counts[name], name))
