"""What Kollega knows of a person, shown to them; and forgetting it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from coaching.facts.audit import Download
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.features.privacy import looked
from coaching.messages import Choice, Said, Text, Whole
from coaching.ports.facts import Facts
from coaching.readers.slots.answers import one_of
from coaching.script.feature import CHAPTERS, OPEN, Feature
from coaching.script.situation import Situation
from coaching.script.words import Flow, Outcome, ask, say


def about_you(features: Sequence[Feature]) -> Flow:
    """The flow that tells all that these features tell, chapter by chapter."""

    async def data(situation: Situation) -> Outcome:
        """All that is kept, in plain words, within the same message."""
        forget_me = Choice(f"{OPEN}privacy.forget", Text("forget-me"), "danger")
        if not _known(situation.person):
            return say("nothing-kept").offer(forget_me)
        outcome = _yourself(situation.person)
        if links := situation.of(Download):
            outcome = outcome.say("told-links", count=len(links))
        for chapter in CHAPTERS:
            outcome = outcome.speak(*_told(features, chapter, situation))
        export = Text("export", {"contact": situation.company.contact})
        return outcome.note(Text("who-sees"), export).offer(forget_me)

    return data


def _known(person: Person) -> bool:
    """Whether they told anything, or HR or the platform did: of whoever declined nothing stays."""
    return bool(person.agreed_at or person.name or person.email)


def _yourself(person: Person) -> Outcome:
    """What HR and the platform told is shown as far as there is any."""
    outcome = say(
        "you",
        name=person.name,
        email=person.email,
        language=person.language,
        department=person.department,
        role=person.role,
        tools=person.tools,
        experience=person.experience or "untold",
        buddy=person.buddy_wish,
        agreed=person.agreed_at.date().isoformat() if person.agreed_at else "",
    )
    if person.languages:
        outcome = outcome.say("told-languages", languages=[*person.languages])
    if person.manager:
        outcome = outcome.say("told-manager", manager=person.manager)
    if person.country:
        outcome = outcome.say("told-country", country=f"{person.country} {person.region}".strip())
    for key, day in (("told-starts", person.starts_on), ("told-leaves", person.leaves_on)):
        if day:
            outcome = outcome.say(key, day=day.isoformat())
    if person.capacity:
        outcome = outcome.say("told-capacity", count=person.capacity)
    return outcome.say("told-guest") if person.guest else outcome


def _told(features: Iterable[Feature], chapter: str, situation: Situation) -> Iterator[Said]:
    for feature in features:
        if feature.tells and feature.tells.chapter == chapter:
            for said in feature.tells.says(situation).says:
                yield _of(feature, said)


def _of(feature: Feature, said: Said) -> Said:
    """As it stands among the feature's own texts."""
    if isinstance(said, Text):
        return Whole(f"{feature.name}-{said.key}", said.args)
    return said


def seen_by(
    features: Sequence[Feature],
) -> Callable[[Facts, Person, datetime], Iterable[Fact]]:
    """What is kept of the person; of others, only who they are."""

    def sees(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
        for feature in features:
            if feature.tells:
                yield from feature.tells.reads(tx, person)
        yield from tx.of(Download, person.id)
        yield from looked.reads(tx, now)

    return sees


async def forget(situation: Situation) -> Outcome:
    """Erased for good after one tap on a named button."""
    if await ask("sure", one_of("sure", ("erase", "keep"))) == "keep":
        return say("kept")
    return Outcome(erases=True).say("forgotten")
