"""From our Markdown to Slack's two dialects, so that nothing said becomes a mention or a link with
a hidden target.

Our Markdown has **bold**, *italic*, `code`, "- " lists and "> " quotes; the words inside may be
anybody's. A moment that many people read is marked by characters of private use; Slack shows
everybody their own time. Slack's own rules:
https://docs.slack.dev/messaging/formatting-message-text/
"""

import re

from adapters import fitting, ordinals
from adapters.fitting import ITALIC, MOMENT
from coaching.discretion.harmless import JOINER, visible

_CALLS = re.compile(r"@(?=here|channel|everyone)", re.IGNORECASE)
_OPENINGS = re.compile(r"<(?=[@#!]|[a-z][a-z0-9+.-]*:(?!:))", re.IGNORECASE)
_TARGETS = re.compile(r"\](?=[(\[:])")

_ATOM = re.compile(r"(`[^`\n]+`|https?://(?:(?!&[lg]t;)[^\s<>|`*])*[\w/#=&%-])")
_BULLET = re.compile(r"^(\s*)[-*] ", re.MULTILINE)
_QUOTE = re.compile(r"^&gt; ?", re.MULTILINE)
_SIGNS = re.compile(r"\*\*|`|^> ?", re.MULTILINE)


def mrkdwn(markdown: str) -> str:
    """For a text object of type `mrkdwn` with `verbatim`. Addresses become links that show their
    whole target.
    """
    text = escaped(_CALLS.sub(f"@{JOINER}", ordinals.kept(visible(markdown))))
    text = _QUOTE.sub("> ", _BULLET.sub(r"\1• ", text))
    text = "".join(
        _atom(part) if at % 2 else _emphasis(part) for at, part in enumerate(_ATOM.split(text))
    )
    return MOMENT.sub(_everybodys_own, text)


def standard(markdown: str) -> str:
    """For a `markdown` block: as it is, but what would open a mention or hide a link's target
    stands there in plain.
    """
    text = _TARGETS.sub("] ", ordinals.kept(visible(markdown)))
    return _CALLS.sub(f"@{JOINER}", _OPENINGS.sub(f"<{JOINER}", text))


def plain(markdown: str) -> str:
    """For a `plain_text` object, which knows no markup; on one line."""
    return fitting.plain(markdown, _SIGNS)


def escaped(text: str) -> str:
    """The three characters that Slack's markup is made of, as the words they are."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _atom(part: str) -> str:
    return part if part.startswith("`") else f"<{part}>"


def _emphasis(part: str) -> str:
    return ITALIC.sub(r"_\1_", part).replace("**", "*")


def _everybodys_own(moment: re.Match[str]) -> str:
    """A date as Slack shows it in each reader's time zone and language; the words are for where it
    cannot.
    """
    return f"<!date^{moment[1]}^{{date_short_pretty}} {{time}}|{moment[2].replace('|', ' ')}>"
