"""What of an answer may be shown while it is still being written."""

FIRST = 160  # characters: what is shorter is there at once anyway
_FENCE = "```"


def readable(markdown: str) -> str:
    """The whole lines so far. Nothing of a code block before its end: the escape treats code and
    prose differently.
    """
    lines, _, _ = markdown.rpartition("\n")
    if lines.count(_FENCE) % 2:
        lines = lines[: lines.rfind(_FENCE)]
    return lines.rstrip() if len(lines.rstrip()) >= FIRST else ""
