"""Personal data behind names such as `<EMAIL_1>`, which a model may use in its answer and which are
then put back.

The tokens belong to one person's dialogue and stay in it: they are neither stored nor shown to
anybody else.
"""

import re
from collections.abc import Mapping, Sequence
from unicodedata import normalize

from coaching.discretion.personal_data import Span

Tokens = Mapping[str, str]  # name of a token, without its brackets -> what stood there

# A model may escape the brackets, put spaces inside or write the name in lower case.
TOKEN = re.compile(r"(?:<|&lt;|＜)\s{0,2}([A-Za-z]{2,20}_\d{1,4})\s{0,2}(?:>|&gt;|＞)")


def hidden(
    text: str, spans: Sequence[Span], known: Tokens | None = None, before: str = ""
) -> tuple[str, dict[str, str]]:
    """The text with each span behind a token, and all tokens: those that were known, then the new
    ones.

    The same value has the same token, however it is spaced or capitalised; a name that stands in
    the text, or in what was said `before`, is not given.
    """
    tokens = dict(known or {})
    names = {(_kind(name), _same(_kind(name), value)): name for name, value in tokens.items()}
    written = {name.upper() for name in TOKEN.findall(f"{before} {text}")}
    pieces: list[str] = []
    at = 0
    for span in sorted(spans, key=lambda span: span.start):
        meant = (span.type, _same(span.type, span.value))
        if meant not in names:
            names[meant] = _free(span.type, {*tokens, *written})
            tokens[names[meant]] = span.value
        pieces += [text[at : span.start], f"<{names[meant]}>"]
        at = span.end
    return "".join([*pieces, text[at:]]), tokens


def put_back(answer: str, tokens: Tokens) -> str:
    """The answer with every known token replaced by what stood there; a token that nobody gave out
    stays as it is.
    """
    return TOKEN.sub(lambda match: tokens.get(match[1].upper(), match[0]), answer)


def _kind(name: str) -> str:
    return name.rpartition("_")[0]


def _same(kind: str, value: str) -> str:
    """Two ways of writing one value are the same here; a secret is itself."""
    if kind == "SECRET":
        return value
    telling = "@.:+-_" if kind in {"EMAIL", "IP"} else ""
    folded = normalize("NFKC", value).casefold()
    return "".join(sign for sign in folded if sign.isalnum() or sign in telling)


def _free(kind: str, taken: set[str]) -> str:
    number = 1
    while f"{kind}_{number}" in taken:
        number += 1
    return f"{kind}_{number}"
