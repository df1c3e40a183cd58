"""A line of `.env`, as python-dotenv and Docker Compose read it."""

import re

_QUOTED = re.compile(r"""(?:'(?P<plain>[^']*)'|"(?P<told>(?:\\.|[^"\\])*)")\s*(?:#.*)?""")
_NOTE = re.compile(r"\s+#.*")


def value_of(written: str) -> str:
    """What stands behind the equals sign, without the note behind it: a space, then "#". In quotes
    that is part of the value.
    """
    if quoted := _QUOTED.fullmatch(written.strip()):
        plain, told = quoted["plain"], quoted["told"]
        return plain if told is None else re.sub(r'\\(["\\])', r"\1", told)
    return _NOTE.sub("", written).strip().strip("\"'")
