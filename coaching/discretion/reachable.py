"""Where somebody can be reached: e-mail addresses, internet addresses, mentions on Slack
and Teams.
"""

import re
from collections.abc import Iterator
from functools import cache
from ipaddress import ip_address

from coaching.discretion.labels import labelled
from coaching.readers.vocabulary import words

_LABEL = r"(?:\|[^<>]{0,80})?"
MENTION = re.compile(
    rf"<@[UWB][A-Z0-9]{{2,24}}{_LABEL}>"
    rf"|<!subteam\^S[A-Z0-9]{{2,24}}{_LABEL}>"
    r"|<at(?: [^<>]{0,80})?>[^<>]{1,120}</at>"
)
LEAST_GROUPS = 3  # of an IPv6 address that say something
IPV4 = re.compile(r"(?=\d)(?<![^\W_])(?<![.-])(?:\d{1,3}\.){3}\d{1,3}(?![^\W_]|-|\.\d)")
IPV6 = re.compile(
    r"(?=[0-9A-Fa-f:])(?<![^\W_])(?<![:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![^\W_]|:|\.\w)"
)


def emails(text: str) -> Iterator[tuple[int, int]]:
    """E-mail addresses, also written with (at)."""
    files: list[str] = words("labels")["file_endings"]
    for match in _email().finditer(text):
        if match["ending"].casefold() not in files:
            yield match.span()


@cache
def _email() -> re.Pattern[str]:
    name = r"(?<![^\W_])(?<![^\W_][.+%-])(?!git@)[^\W_][\w.+%'&/=~-]{0,63}"
    part = rf"[^\W_][\w-]{{0,62}}{_dot()}"
    ending = r"(?P<ending>[^\W\d_]{2,24})(?!_?[^\W_]|@)"
    return re.compile(rf"{name}{_at()}(?:{part}){{1,6}}{ending}", re.IGNORECASE)


def _at() -> str:
    """The sign itself, a word for it in brackets, or one between spaces where a dot follows."""
    bracketed = rf"\s?[\[({{<](?:{_either('at_in_brackets')})[\])}}>]\s?"
    host = rf"[\w-]{{1,62}}\s?[\[({{]?(?:{_either('dot')})"
    spoken = rf"\s(?:{_either('at')})\s(?={host})"
    return rf"(?: ?@ ?|{bracketed}|{spoken})"


def _dot() -> str:
    words_for_it = _either("dot")
    bracketed = rf"\s?[\[({{<](?:{words_for_it}|\.)[\])}}>]\s?"
    return rf"(?:\.|{bracketed}|\s(?:{words_for_it})\s)"


def _either(name: str) -> str:
    return "|".join(map(re.escape, words("labels")["address"][name]))


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
        groups = [group for group in match[0].split(":") if group]
        if len(groups) >= LEAST_GROUPS and _leads_somewhere(match[0]):
            yield match.span()


def _leads_somewhere(written: str) -> bool:
    try:
        address = ip_address(written)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified)
