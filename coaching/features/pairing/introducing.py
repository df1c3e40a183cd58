"""A buddy has said yes and the newcomer is there: the two are introduced."""

from dataclasses import replace
from datetime import datetime, timedelta

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.identity import derived
from coaching.facts.pairs import Pairing, Tie
from coaching.facts.people import Contact, Person
from coaching.messages import JSON, Language, Letter, Place, Reply, Text
from coaching.people.pairs import to
from coaching.script.situation import Overview
from coaching.script.words import Outcome

REASON_SLOTS = ("first", "second", "third")  # what the texts call the reasons of a fit


def introduced(
    pairing: Pairing, newcomer: Person, buddy: Person, overview: Overview
) -> tuple[Pairing, Outcome]:
    """The pair goes on from today. Both are told in their own chat, and together where the platform
    can do that.
    """
    group = together(newcomer, buddy, overview)
    ends_on = overview.day + timedelta(weeks=overview.company.pairing_weeks)
    active = replace(pairing, state="active", active_at=overview.now, ends_on=ends_on, group=group)
    ties = (
        Tie(tie_id(pairing, person), person.id, pairing.id, person is newcomer, overview.now)
        for person in (newcomer, buddy)
    )
    outcome = Outcome(facts=tuple(ties)).plan(
        *(
            to(pairing, side, "intro", overview.now, "first", "intro")
            for side in ("newcomer", "buddy")
        )
    )
    return active, replace(
        outcome, letters=(_letter(active, newcomer, buddy, group, overview),) if group else ()
    )


def tie_id(pairing: Pairing, person: Person) -> str:
    return derived(pairing.id, person.id)


def together(newcomer: Person, buddy: Person, overview: Overview) -> Place | None:
    """Where the two meet with Kollega: on a platform that both use, if it opens such chats."""
    accounts = {
        person.id: {
            (c.address.platform, c.address.team): c.address.user
            for c in overview.of(Contact)
            if c.person == person.id
        }
        for person in (newcomer, buddy)
    }
    shared = accounts[newcomer.id].keys() & accounts[buddy.id].keys()
    for platform, team in sorted(shared):
        if platform in overview.gathers:
            members = tuple(accounts[person.id][platform, team] for person in (newcomer, buddy))
            return Place(platform, team, "", direct=False, members=members)
    return None


def _letter(
    pairing: Pairing, newcomer: Person, buddy: Person, group: Place, overview: Overview
) -> Letter:
    args: dict[str, JSON] = {"newcomer": newcomer.name, "buddy": buddy.name, **reasons(pairing)}
    args["weeks"] = overview.company.pairing_weeks
    reply = Reply(
        (Text("pairing-group", args), Text("pairing-first-task"), Text("pairing-group-quiet"))
    )
    due = both_at_work(overview.now, newcomer, buddy, overview.company)
    language = common_language(newcomer, buddy)
    return Letter(
        f"intro:{pairing.id}", "intro", group, reply, due, language=language, lane="appointment"
    )


def common_language(newcomer: Person, buddy: Person) -> Language:
    """The one of both; the newcomer's own, when the buddy speaks it."""
    shared = [
        language for language in (newcomer.language, *newcomer.speaks) if language in buddy.speaks
    ]
    return next(iter(shared), newcomer.language)


def both_at_work(now: datetime, one: Person, other: Person, company: Company) -> datetime:
    """The soonest moment at which both may be spoken to; after two weeks without one, when the
    first is at work.
    """
    moment = workdays.next_working_time(now, one, company)
    for _ in range(14):
        later = workdays.next_working_time(
            workdays.next_working_time(moment, other, company), one, company
        )
        if later == moment:
            return moment
        moment = later
    return workdays.next_working_time(now, one, company)


def reasons(pairing: Pairing) -> dict[str, JSON]:
    """Why the two fit, as the texts take it."""
    return dict(zip(REASON_SLOTS, (*pairing.why, "", "", ""), strict=False))
