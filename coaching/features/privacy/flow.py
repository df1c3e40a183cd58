"""What Kollega knows of a person, shown to them; and forgetting it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
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
        if situation.person.agreed_at is None:
            forget_me = Choice(f"{OPEN}privacy.forget", Text("privacy-forget-me"), "danger")
            return say("nothing-kept").offer(forget_me)
        outcome = _yourself(situation.person, situation.person.agreed_at)
        for chapter in CHAPTERS:
            outcome = outcome.speak(*_told(features, chapter, situation))
        forget_me = Choice(f"{OPEN}privacy.forget", Text("forget-me"), "danger")
        return outcome.note(Text("who-sees")).offer(forget_me)

    return data


def _yourself(person: Person, agreed_at: datetime) -> Outcome:
    return say(
        "you",
        name=person.name,
        email=person.email,
        language=person.language,
        department=person.department,
        role=person.role,
        tools=person.tools,
        experience=person.experience or "untold",
        buddy=person.buddy_wish,
        agreed=agreed_at.date().isoformat(),
    )


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

    return sees


async def forget(situation: Situation) -> Outcome:
    """Erased for good after one tap on a named button."""
    if await ask("sure", one_of("sure", ("erase", "keep"))) == "keep":
        return say("kept")
    return Outcome(erases=True).say("forgotten")
