"""Where in a TOML file something stands: its reader of the standard library does not tell."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

Path = Sequence[str | int]  # "library", "rules", 0, "title"
# as the errors of company.toml begin: "[hours] frm: …", "[[library.rules]] entry 2: title: …"
_NAMED = re.compile(r"(?:\[+([\w.]+)\]+:?\s*)?(?:entry (\d+): )?([\w-]*)")


def line_meant(text: str, trouble: str) -> int | None:
    """The line of what the message of an error begins with; None when no line is to blame."""
    parts = _NAMED.match(trouble)
    if parts is None:
        return None
    table, entry, key = parts.groups()
    path: list[str | int] = list(table.split(".")) if table else []
    if entry:
        path.append(int(entry) - 1)
    found = line_of(text, [*path, key]) if key else None
    return found or (line_of(text, path) if path else None)


def line_of(text: str, path: Path) -> int | None:
    """The line in which what is at the end of the path begins."""
    lines = text.splitlines()
    name = next(part for part in reversed(path) if isinstance(part, str))
    word = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    for number, line in enumerate(lines, 1):
        if word.search(line) and _begins_in(lines, number, path):
            return number
    return None


def _begins_in(lines: Sequence[str], number: int, path: Path) -> bool:
    if _says(lines[: number - 1], path) is not False:
        return False
    readable = (_says(lines[:end], path) for end in range(number, len(lines) + 1))
    return next((says for says in readable if says is not None), False)


def _says(lines: Sequence[str], path: Path) -> bool | None:
    """Whether so much of the file has it; None: it cannot end here, within a value."""
    try:
        found: Any = tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return None
    for part in path:
        if isinstance(part, int):
            if not isinstance(found, list) or part >= len(found):
                return False
            found = found[part]
        elif not isinstance(found, Mapping) or part not in found:
            return False
        else:
            found = found[part]
    return True
