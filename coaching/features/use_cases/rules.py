"""What somebody wants with the list of use cases, what stands on it, and who may change it."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from coaching.facts.community import Contribution
from coaching.facts.growing.growth import Role
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.use_cases import STATUSES, Hardship, UseCase, Voice, Weights
from coaching.ledger.titles import alike
from coaching.ports.facts import Facts
from coaching.readers.slots.material import handed_over, head
from coaching.readers.utterance import Utterance, bare, vocabulary
from coaching.readers.wishes import named, says
from coaching.script.feature import Intent
from coaching.script.situation import Situation

HARDSHIPS: tuple[Hardship, ...] = ("repetitive", "slow", "error_prone", "bottleneck")
DATA = ("internal", "confidential", "personal", "public")
MOVES = ("idea", "standard", "retired")
PARTS = ("benefit", "measurability", "risk")
NEW = "new_use_case"  # the command that may stand before a colon
LONGEST_WHY = 4  # words of "why 12?"
MOST = 20  # rows in a message
BUTTONS = 3


def heard(said: Utterance) -> Intent | None:
    if handed_over(said.text) and Utterance(head(said.text), said.language).command == NEW:
        return Intent("use_cases.new", 0.97)
    number = named("use_cases.why", said.text)
    if number[:1].isdigit() and len(said.text.split()) <= LONGEST_WHY:
        return Intent("use_cases.why", 0.96, {"number": number})
    if part := next((part for part in PARTS if says(f"use_cases.{part}", said.text)), ""):
        power = next((power for power in ("double", "half", "even") if _weighs(power, said)), "")
        return Intent("use_cases.weigh", 0.97, {"part": part, "power": power}) if power else None
    for status in MOVES:
        if title := named(f"use_cases.{status}", said.text):
            return Intent("use_cases.change", 0.95, {"title": title, "status": status})
    which = named("use_cases.among", said.text)
    return Intent("use_cases.list", 0.93, {"among": bare(which)}) if which else None


def _weighs(power: str, said: Utterance) -> bool:
    return says(f"use_cases.{power}", said.text)


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """The list is everybody's; who tells of a task only counts."""
    yield from tx.every(UseCase)
    yield from tx.every(Weights)
    yield from tx.every(Voice)
    yield from tx.of(Role, person.id)
    yield from tx.every(Contribution)
    for one in tx.every(UseCase):
        owner = tx.get(Person, one.owner) if one.owner else None
        if owner:
            yield owner


def in_order(known: Iterable[UseCase]) -> tuple[UseCase, ...]:
    """The heaviest first; what was retired is not in it."""
    standing = (one for one in known if one.status != "retired")
    return tuple(sorted(standing, key=lambda one: (-one.priority, one.title.casefold(), one.id)))


def among(known: Iterable[UseCase], said: str) -> tuple[UseCase, ...]:
    """Those of a department or a status that the sentence names; all where it names none."""
    everything = tuple(known)
    spoken = f" {said} "
    words = vocabulary().options["status"]
    wanted = {status for word, status in words.items() if f" {word} " in spoken}
    status = wanted & set(STATUSES)
    area = {one.area for one in everything if one.area and f" {bare(one.area)} " in spoken}
    of_area = (one for one in everything if not area or one.area in area)
    return tuple(one for one in of_area if not status or one.status in status)


def like(title: str, known: Iterable[UseCase], but: str = "") -> Iterator[UseCase]:
    """Those on the list that may be the same task, whatever became of them."""
    return (one for one in known if one.id != but and alike(one.title, title))


def failed_before(title: str, situation: Situation) -> Contribution | None:
    """What somebody tried of the same kind, and shared that it did not work."""
    shared = (one for one in situation.of(Contribution) if one.kind == "failure")
    return next((one for one in shared if one.title and alike(one.title, title)), None)


def minutes(hours: float) -> int:
    return round(hours * 60)


def voice(one: UseCase, situation: Situation, hours: float) -> Voice:
    person = situation.person.id
    return Voice(derived("voice", one.id, person), person, one.id, hours, situation.now)


def may_change(one: UseCase, situation: Situation) -> bool:
    """Its author, its owner, whoever leads the programme, and the process owner of its area."""
    theirs = situation.person.id in (one.person, one.owner)
    return situation.lead or theirs or by_role(one, situation)


def by_role(one: UseCase, situation: Situation) -> bool:
    held = situation.bears("process_owner")
    return held is not None and held.area == one.area
