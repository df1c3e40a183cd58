"""What a turn wants kept, besides its dialogues and its letter."""

from dataclasses import dataclass, replace

from coaching.facts.kinds import Fact
from coaching.messages import Letter, Opening
from coaching.ports.store import Transaction


@dataclass(frozen=True)
class Decided:
    """Grows while the turn is played; kept in the turn's one transaction."""

    facts: tuple[Fact, ...] = ()
    withdrawn: tuple[
        tuple[str, tuple[str, ...]], ...
    ] = ()  # (conversation, ids of the facts that stay)
    letters: tuple[Letter, ...] = ()
    openings: tuple[Opening, ...] = ()
    moves: tuple[Opening, ...] = ()
    stops_diary: bool = False
    erases: bool = False

    def plus(self, other: "Decided") -> "Decided":
        return Decided(
            (*self.facts, *other.facts),
            (*self.withdrawn, *other.withdrawn),
            (*self.letters, *other.letters),
            (*self.openings, *other.openings),
            (*self.moves, *other.moves),
            self.stops_diary or other.stops_diary,
            self.erases or other.erases,
        )

    def keep(self, tx: Transaction, person: str, letter: Letter | None) -> None:
        for conversation, stays in self.withdrawn:
            tx.withdraw(conversation, stays)
        tx.put(*self.facts)
        if self.stops_diary:
            tx.cancel_openings(person)
            tx.withdraw_letters(person)
        tx.plan(*self.openings)
        for opening in self.moves:
            tx.move(opening.key, opening.due)
        for one in (*self.letters, *([letter] if letter else [])):
            tx.post(one)


def forgotten(tx: Transaction, person: str, letter: Letter | None) -> None:
    """Erases the person; the last word to them belongs to nobody."""
    tx.forget(person)
    if letter:
        tx.post(replace(letter, person=""))
