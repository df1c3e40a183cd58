"""What of a sentence is looked at: words, words beside one another, and pieces of words."""

import re
from collections.abc import Iterator
from unicodedata import normalize

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|👍|👎|✅|❌|👌")
_SIZES = (3, 4, 5)  # letters: an inflection, half a compound and a typo still count
LONGEST = 600  # characters; what is pasted behind them only dilutes what was meant
LONG = 7  # words; from here on the length says nothing more
EDGE = "^"


def pieces(text: str) -> frozenset[str]:
    """The features of a sentence. "^ hej" says that it begins with hej, "tack ^" that it ends
    so.
    """
    spoken = normalize("NFKC", text[:LONGEST]).casefold()
    words = _WORD.findall(spoken)
    found = {f" {word} " for word in words}
    found.update(_runs([EDGE, *words, EDGE]))
    found.update(_apart(words))
    found.add(f"long {min(len(words), LONG)}")
    for word in words:
        found.update(_of(word))
    if spoken.rstrip().endswith("?"):
        found.add("?")
    if any(character.isdigit() for character in spoken):
        found.add("#")
    return frozenset(found)


def _runs(words: list[str]) -> Iterator[str]:
    """Two and three words that stand together."""
    for size in (2, 3):
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size])


def _apart(words: list[str]) -> Iterator[str]:
    """Two words with one or two between them: "sees … boss"."""
    for at, word in enumerate(words):
        for other in words[at + 2 : at + 4]:
            yield f"{word} … {other}"


def _of(word: str) -> Iterator[str]:
    padded = f"<{word}>"
    for size in _SIZES:
        for at in range(len(padded) - size + 1):
            yield padded[at : at + size]
