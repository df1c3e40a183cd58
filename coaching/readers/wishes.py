"""What somebody wishes for in the life of the community, by the features' wishes.toml."""

import re
from functools import cache

from coaching.readers.vocabulary import words


def says(wish: str, text: str) -> bool:
    """Whether the text has a phrase of this wish, such as "champions.resign"."""
    return any(pattern.search(text) for pattern in _patterns(wish))


def named(wish: str, text: str) -> str:
    """The words that stand for "{who}" in a phrase of this wish; empty when it has none."""
    for pattern in _patterns(wish):
        if found := pattern.search(text):
            return " ".join(found["who"].split()).strip(' .,:;!?"“”„»«')
    return ""


@cache
def _patterns(wish: str) -> tuple[re.Pattern[str], ...]:
    feature, _, name = wish.partition(".")
    return tuple(_compiled(phrase) for phrase in words("wishes", feature)[name])


def _compiled(phrase: str) -> re.Pattern[str]:
    parts = [re.escape(part).replace(r"\ ", r"\s+") for part in re.split(r"(\*|\{who\})", phrase)]
    body = "".join({r"\*": r".*", r"\{who\}": r"(?P<who>.+?)"}.get(part, part) for part in parts)
    body = body.replace("'", "['’]")
    ends = r"\W*$" if not phrase.endswith("*") else ""
    whole = body.removesuffix(".*") + r"(?!\w)" if phrase.endswith("*") else body
    return re.compile(rf"(?<!\w){whole}{ends}", re.IGNORECASE | re.DOTALL)
