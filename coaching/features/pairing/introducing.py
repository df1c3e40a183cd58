"""A buddy has said yes and the newcomer is there: the two are introduced."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from coaching.calendar import weeks, workdays
from coaching.company.company import Company
from coaching.facts.identity import derived
from coaching.facts.pairs import Pairing, Tie
from coaching.facts.people import Contact, Person
from coaching.messages import JSON, Language, Letter, Opening, Place, Reply, Text
from coaching.people.pairs import to
from coaching.script.situation import Overview, names_in, word_in
from coaching.script.words import Outcome

REASON_SLOTS = ("first", "second", "third")  # what the texts call the reasons of a fit
LONG = timedelta(days=10)  # from the question to the buddy, or the first day, on
ROOMY = 3  # below such a ceiling a week has never room for two letters of an introduction


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


def in_one_letter(openings: Iterable[Opening]) -> list[Opening]:
    """A buddy gets one letter for all newcomers whom they meet now."""
    first: dict[str, Opening] = {}
    rest: list[Opening] = []
    for opening in openings:
        if opening.kind != "intro" or word_in(opening.about, "side") != "buddy":
            rest.append(opening)
            continue
        known = first.setdefault(opening.who, opening)
        if known is not opening:
            several = [*names_in(known.about, "pairings"), word_in(opening.about, "pairing")]
            more: dict[str, JSON] = {**known.about, "pairings": list(several)}
            first[opening.who] = replace(known, about=more)
    return [*rest, *first.values()]


@dataclass
class Introductions:
    """Those of one morning, spread so that they find room in the weeks of both. A buddy meets
    newcomers once in a week.
    """

    overview: Overview
    _letters: Counter[str] = field(default_factory=Counter)  # that this morning brings, by person

    def room_for(self, pairing: Pairing, newcomer: Person, buddy: Person) -> bool:
        """Whether the two can meet now; if so it is counted. Whoever has waited for long meets in
        their chat, and hears the rest when there is room.
        """
        if self._met_this_week(buddy):
            return False
        own = {newcomer.id: 1, buddy.id: 0 if self._letters[buddy.id] else 1}
        group = 1 if together(newcomer, buddy, self.overview) else 0
        asked_on = (pairing.asked_at or pairing.planned_at).date()
        waited = self.overview.day - max(asked_on, pairing.starts_on)
        scarce = waited > LONG or self.overview.company.weekly_ceiling < ROOMY
        most = 1 if scarce else 1 + group
        more = {id: min(most, letters + group) for id, letters in own.items()}
        if any(self.overview.room(id, "intro") < self._letters[id] + n for id, n in more.items()):
            return False
        self._letters.update(more)
        return True

    def _met_this_week(self, buddy: Person) -> bool:
        week = weeks.now_of(self.overview.now, buddy.timezone)
        met = [p for p in self.overview.of(Pairing) if p.active_at and p.state != "accepted"]
        theirs = [p.active_at for p in met if p.buddy == buddy.id and p.active_at]
        return any(weeks.now_of(at, buddy.timezone) == week for at in theirs)


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
