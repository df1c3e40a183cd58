"""Where somebody can be reached: e-mail addresses, internet addresses, mentions on Slack
and Teams.
"""

import re
from collections.abc import Iterator
from ipaddress import ip_address

from coaching.discretion.labels import labelled
from coaching.readers.vocabulary import words

AT = (
    r"(?: ?@ ?|\s?[\[({<](?:at|ät|a|snabel-a)[\])}>]\s?"
    r"|\s(?:at|snabel-a)\s(?=[\w-]{1,62}\s?[\[({]?(?:dot|punkt)))"
)
DOT = r"(?:\.|\s?[\[({<](?:dot|punkt|\.)[\])}>]\s?|\s(?:dot|punkt)\s)"
EMAIL = re.compile(
    rf"(?<![^\W_])(?<![^\W_][.+%-])(?!git@)[^\W_][\w.+%'&/=~-]{{0,63}}{AT}"
    rf"(?:[^\W_][\w-]{{0,62}}{DOT}){{1,6}}(?P<ending>[^\W\d_]{{2,24}})(?!_?[^\W_]|@)",
    re.IGNORECASE,
)
MENTION = re.compile(
    r"<@[UWB][A-Z0-9]{2,24}(?:\|[^<>]{0,80})?>|<!subteam\^S[A-Z0-9]{2,24}(?:\|[^<>]{0,80})?>|"
    r"<at(?: [^<>]{0,80})?>[^<>]{1,120}</at>"
)
IPV4 = re.compile(r"(?=\d)(?<![^\W_])(?<![.-])(?:\d{1,3}\.){3}\d{1,3}(?![^\W_]|-|\.\d)")
IPV6 = re.compile(
    r"(?=[0-9A-Fa-f:])(?<![^\W_])(?<![:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![^\W_]|:|\.\w)"
)


def emails(text: str) -> Iterator[tuple[int, int]]:
    """E-mail addresses, also written with (at)."""
    files: list[str] = words("labels")["file_endings"]
    for match in EMAIL.finditer(text):
        if match["ending"].casefold() not in files:
            yield match.span()


def mentions(text: str) -> Iterator[tuple[int, int]]:
    """`<@U…>` and `<!subteam^S…>` of Slack, `<at>…</at>` of Teams."""
    return (match.span() for match in MENTION.finditer(text))


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """IP addresses that lead to somebody; a version or a chapter that looks like one is
    left alone.
    """
    for match in IPV4.finditer(text):
        if _leads_somewhere(match[0]) and not labelled(text, match.start(), "version"):
            yield match.span()
    for match in IPV6.finditer(text):
        if sum(map(bool, match[0].split(":"))) >= 3 and _leads_somewhere(match[0]):
            yield match.span()


def _leads_somewhere(written: str) -> bool:
    try:
        address = ip_address(written)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified)
