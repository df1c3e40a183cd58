"""The people of the fictive company, whom a visitor of the page can be."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from coaching.messages import Profile

Part = Literal["newcomer", "buddy", "champion", "lead", ""]


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody of the fictive company."""

    user: str  # the account's id on the page
    name: str
    department: str
    role: str
    part: Part = ""  # what they are in the programme; empty for everybody else
    email: str = ""
    timezone: str = "Europe/Stockholm"  # IANA name
    locale: str = ""  # such as "sv-SE"

    @property
    def profile(self) -> Profile:
        """What the page tells about the account, as Slack or Teams would."""
        return Profile(self.name, self.email, self.timezone, self.locale)


class Cast:
    """Everybody of the company, found by account or by a few letters."""

    def __init__(self, characters: Sequence[Character]) -> None:
        self._are(characters)

    def _are(self, characters: Sequence[Character]) -> None:
        self._characters = tuple(characters)
        self._by_user = {character.user: character for character in characters}

    def become(self, speaking: Callable[[Character], Character]) -> None:
        """The same people in another language."""
        self._are([speaking(one) for one in self._characters])

    def everybody(self) -> Sequence[Character]:
        return self._characters

    def find(self, user: str) -> Character | None:
        return self._by_user.get(user)

    def with_email(self, email: str) -> Character | None:
        return next(
            (character for character in self._characters if email and character.email == email),
            None,
        )

    def leading(self) -> Sequence[Character]:
        """Those who have a part, in the order in which they were given."""
        return [character for character in self._characters if character.part]

    def search(self, words: str, limit: int = 12) -> Sequence[Character]:
        """Those in whose name, department or role every word is found; accents and case do not
        matter.
        """
        wanted = _folded(words).split()
        found = (c for c in self._characters if all(word in _searched(c) for word in wanted))
        return sorted(found, key=lambda c: not _folded(c.name).startswith(_folded(words)))[:limit]


def _searched(character: Character) -> str:
    return _folded(f"{character.name} {character.department} {character.role}")


def _folded(words: str) -> str:
    decomposed = unicodedata.normalize("NFKD", words.strip().casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
