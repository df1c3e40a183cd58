"""Who can help: one's buddy, the champions, the next drop-in, the leads, else the contact."""

from coaching.calendar import moments
from coaching.facts.community import Appointment, Attendance, DropIn
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.about.leading import is_on, leading_on
from coaching.messages import Choice, Text, Whole
from coaching.people.alphabet import in_order
from coaching.people.pairs import going, together
from coaching.people.programme import is_champion, is_lead
from coaching.script.feature import OPEN
from coaching.script.situation import Situation
from coaching.script.words import Outcome, say


async def who_helps(situation: Situation) -> Outcome:
    """Only who and what there is."""
    outcome = _buddy(situation).speak(*_champions(situation))
    drop_in = _next_drop_in(situation)
    if drop_in:
        outcome = outcome.say("helps-drop-in", **_shown(situation, drop_in))
    if not outcome.says:
        outcome = say("helps-contact", contact=situation.company.contact)
    if drop_in and not _comes(situation, drop_in):
        coming = Choice(f"{OPEN}dropins.coming {drop_in.id}", Whole("dropins-i-come"), "primary")
        outcome = outcome.offer(coming)
    return outcome.offer(*leading_on(situation, *_wish(situation), "prompting.begin"))


async def who_helps_buddy(situation: Situation) -> Outcome:
    """What a buddy does."""
    if not is_on(situation, "pairing"):
        return await who_helps(situation)
    told = say("buddy", weeks=situation.company.pairing_weeks).note(Text("buddy-more"))
    return told.offer(*leading_on(situation, *_wish(situation), "about.who_helps"))


async def who_helps_champion(situation: Situation) -> Outcome:
    """What a champion does, and who is one."""
    if not is_on(situation, "champions"):
        return await who_helps(situation)
    hosts = "yes" if is_on(situation, "dropins") else "no"
    outcome = say("champion", dropins=hosts).speak(*_champions(situation))
    outcome = outcome.note(Text("champion-more", {"contact": situation.company.contact}))
    return outcome.offer(*leading_on(situation, "dropins.upcoming"))


async def who_helps_lead(situation: Situation) -> Outcome:
    """Who leads the programme."""
    leads = situation.surroundings.leads
    named = (one.name for one in situation.of(Person) if is_lead(one, leads) and one.name)
    names = in_order(named, situation.person.language)
    if not names:
        return say("lead-unknown", contact=situation.company.contact)
    return say("lead", names=names, count=len(names))


def _buddy(situation: Situation) -> Outcome:
    if not is_on(situation, "pairing"):
        return Outcome()
    for pairing in together(situation.of(Pairing)):
        buddy = situation.somebody(pairing.buddy)
        if pairing.newcomer == situation.person.id and buddy and buddy.name:
            return say("helps-buddy", name=buddy.name)
    return Outcome()


def _champions(situation: Situation) -> tuple[Text, ...]:
    """By name: they said yes to being found."""
    if not is_on(situation, "champions"):
        return ()
    appointments = situation.of(Appointment)
    others = (one for one in situation.of(Person) if one.id != situation.person.id)
    named = (one.name for one in others if is_champion(one, appointments) and one.name)
    names = in_order(named, situation.person.language)
    if not names:
        return ()
    return (Text("helps-champions", {"names": [*names], "count": len(names)}),)


def _next_drop_in(situation: Situation) -> DropIn | None:
    """The next one that somebody else hosts."""
    if not is_on(situation, "dropins"):
        return None
    planned = [
        one
        for one in situation.of(DropIn)
        if one.cancelled_at is None
        and one.starts_at > situation.now
        and one.host != situation.person.id
    ]
    return min(planned, key=lambda one: (one.starts_at, one.id), default=None)


def _shown(situation: Situation, drop_in: DropIn) -> dict[str, str]:
    """What the text says of it, in the reader's own time."""
    host = situation.somebody(drop_in.host)
    at = moments.own(drop_in.starts_at, situation.zone)
    return {"at": at, "place": drop_in.place, "host": host.name if host else ""}


def _comes(situation: Situation, drop_in: DropIn) -> bool:
    answers = situation.of(Attendance)
    me = situation.person.id
    return any(a.coming and a.person == me and a.drop_in == drop_in.id for a in answers)


def _wish(situation: Situation) -> tuple[str, ...]:
    """The way to a buddy, for those who have none."""
    mine = (p for p in situation.of(Pairing) if p.newcomer == situation.person.id)
    return () if any(going(p) for p in mine) else ("pairing.want",)
