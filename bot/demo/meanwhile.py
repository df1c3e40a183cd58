"""What happened on a journey, in people's words."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from coaching.messages import Letter, Place, Text

NAMED = 3  # pairs; of more the page tells how many


@dataclass
class Meanwhile:
    """Counts as it goes."""

    letters: int = 0
    _answered: set[str] = field(default_factory=set)  # whoever answered a check-in
    _accepted: list[str] = field(default_factory=list)  # whoever answered the question for a buddy
    _pairs: list[Place] = field(default_factory=list)
    _posts: Counter[str] = field(default_factory=Counter)  # in the channel, by kind

    def acted(self, user: str, key: str) -> None:
        kind = key.partition(":")[0]
        if kind == "check_in":
            self._answered.add(user)
        elif kind == "buddy_request" and user not in self._accepted:
            self._accepted.append(user)

    def carried(self, letter: Letter) -> None:
        self.letters += 1
        if letter.replaces or letter.to.direct:
            return
        if letter.kind == "intro":
            self._pairs.append(letter.to)
        elif not letter.to.members and not letter.to.thread:
            self._posts[letter.kind] += 1

    def told(self, name: Callable[[str], str]) -> Iterator[Text]:
        """`name`: of an account."""
        yield from self._of_pairs(name)
        if drop_ins := self._posts["drop_in"]:
            yield Text("page-meanwhile-drop-in", {"count": drop_ins})
        if self._posts["update"]:
            yield Text("page-meanwhile-update")
        if answered := len(self._answered):
            yield Text("page-meanwhile-answered", {"count": answered})

    def _of_pairs(self, name: Callable[[str], str]) -> Iterator[Text]:
        if 0 < len(self._accepted) <= NAMED and not self._pairs:
            for user in self._accepted:
                yield Text("page-meanwhile-asked", {"name": name(user)})
        for pair in self._pairs[:NAMED]:
            one, other = (name(user) for user in _members(pair))
            yield Text("page-meanwhile-met", {"one": one, "other": other})
        if (more := len(self._pairs) - NAMED) > 0:
            yield Text("page-meanwhile-pairs", {"count": more})


def _members(pair: Place) -> tuple[str, str]:
    one, other = pair.members or pair.channel.split("+")
    return one, other
