"""The one escape: what a person or a model wrote can do nothing but be read.

It stands before every platform's own escape, in the phrase book through which all words pass. It
takes out what cannot be seen yet changes what is, mentions, pictures, tags, and links that hide
where they lead.
"""

import re
from urllib.parse import urlsplit

JOINER = "\u2060"  # of no width: it parts two characters for a parser, not for a reader

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2061-\u2069\ud800-\udfff"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_CALLS = re.compile(r"[@＠](?=here\b|channel\b|everyone\b)", re.IGNORECASE)
_OPENINGS = re.compile(r"<(?=[@#!]|[a-z][a-z0-9+.-]*:(?!:))", re.IGNORECASE)
# What stands before a tag goes with it: without the tag it might begin another one.
_TAGS = re.compile(
    r"(?<!<)(?<!</)(?:</?)+"
    r"(?:a|at|audio|base|button|embed|form|iframe|img|input|link|meta|object|script|style|svg|video)"
    r"\b[^>]{0,2000}>?",
    re.IGNORECASE,
)
_PROGRAMS = re.compile(
    r"<(script|style)\b[^>]{0,2000}>.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL
)
_TARGETS = re.compile(r"\](?=[(\[:])")
_PICTURES = re.compile(r"(?<!!)!+(?=\[)")

_CODE = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:.*$", re.MULTILINE)
_LINK = re.compile(
    r"!?\[([^\[\]]{0,500})\](?:\(([^()\s]{0,2000})[^()\n]{0,200}\)|\[[^\[\]\n]{0,200}\])"
)
_ADDRESS = re.compile(
    r"<?(?:[a-z][a-z0-9+.-]{1,20}://|(?:javascript|vbscript):|\b(?:www\.|mailto:|data:|tel:))[^\s<>`|]{1,2000}>?",
    re.IGNORECASE,
)


def visible(text: str) -> str:
    """Without characters that cannot be seen yet change what is: controls, marks of direction, lone
    surrogates.
    """
    return _INVISIBLE.sub("", text.replace("\r\n", "\n"))


def of_a_person(text: str) -> str:
    """Words that somebody typed: addresses stand there as they were typed, everything else is mere
    text.
    """
    return _uncalled(_flat(_TAGS.sub("", visible(text))))


def of_a_model(markdown: str, hosts: frozenset[str] = frozenset()) -> str:
    """A model's Markdown. Of an address outside `hosts` only the host is told: its path might carry
    something away.
    """
    parts = _CODE.split(_PROGRAMS.sub("", visible(markdown)))
    parts[::2] = [_told(prose, hosts) for prose in parts[::2]]  # between them stands code
    return _uncalled("".join(parts)).strip()


def _told(prose: str, hosts: frozenset[str]) -> str:
    prose = _DEFINITION.sub("", _TAGS.sub("", prose))
    prose = _LINK.sub(_link, prose)
    return _flat(_ADDRESS.sub(lambda found: _address(found[0], hosts), prose))


def _link(found: re.Match[str]) -> str:
    """The words of a link with its address behind them; of a picture the words alone."""
    words, address = found[1], found[2]
    picture = found[0].startswith("!")
    return f"{words} ({address})" if address and not picture else words


def _flat(text: str) -> str:
    """Without what makes a picture or a link of words in brackets."""
    return _TARGETS.sub("] ", _PICTURES.sub("", text))


def _address(written: str, hosts: frozenset[str]) -> str:
    bare = written.strip("<>").rstrip(".,;:!?)")
    rest = written.strip("<>")[len(bare) :]
    host = _host(bare)
    if host in hosts and bare.lower().startswith("https://"):
        return bare + rest
    return f"`{host}`{rest}" if host else f"…{rest}"


def _host(address: str) -> str:
    """Empty for what leads to no host, such as "javascript:"."""
    full = f"//{address}" if address.lower().startswith("www.") else address
    try:
        return urlsplit(full).hostname or ""
    except ValueError:
        return ""


def _uncalled(text: str) -> str:
    return _CALLS.sub(f"@{JOINER}", _OPENINGS.sub(f"<{JOINER}", text))
