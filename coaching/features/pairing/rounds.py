"""The round of the company: every working morning, and at once when something about a pair has
changed.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.identity import derived
from coaching.facts.pairs import Pairing, Proposal, Tie
from coaching.facts.people import Person
from coaching.features.pairing.matching import Match, Matching
from coaching.features.pairing.planning import plan_for_real
from coaching.features.pairing.standing import looked_after
from coaching.messages import JSON, Opening
from coaching.people.pairs import GOING, to
from coaching.people.programme import is_lead
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome

PLANNED_AT = time(7)  # the company's time; people hear of it in their own working hours
UNDECIDED = timedelta(days=7)  # after that a newcomer hears that their pair waits for a lead


def plan(overview: Overview) -> Outcome:
    """The morning's round, and when the next one is."""
    following = morning(overview.day + timedelta(days=1), overview.company)
    return search(overview).plan(following)


def founded(company: Company, now: datetime) -> tuple[Opening, ...]:
    """The first round: this morning's, also if the service starts later that day."""
    return (morning(now.astimezone(ZoneInfo(company.timezone)).date(), company),)


def morning(day: date, company: Company) -> Opening:
    nobody = Person("", timezone=company.timezone)
    due = workdays.workday_at(day, PLANNED_AT, nobody, company)
    return Opening(f"pairing:{due.date().isoformat()}", "", "pairing.plan", due)


def search(overview: Overview) -> Outcome:
    """Looks after the pairs that there are, then finds buddies for those who have none."""
    standing = looked_after(overview)
    outcome = _untied(overview, standing.pairings, standing.outcome)
    return _found(_afterwards(overview, outcome), standing.pairings, outcome, ahead=True)[1]


def _afterwards(overview: Overview, outcome: Outcome) -> Overview:
    """With everybody as they are once this is kept."""
    people = by_id(fact for fact in outcome.facts if isinstance(fact, Person))
    return replace(
        overview,
        facts=tuple(people.get(f.id, f) if isinstance(f, Person) else f for f in overview.facts),
    )


def planned_now(overview: Overview) -> tuple[Matching, Outcome]:
    """Only the finding, and only for those who agreed: the service knows where people are reached,
    and who starts.
    """
    return _found(overview, overview.of(Pairing), Outcome(), ahead=False)


def _found(
    overview: Overview, pairings: Sequence[Pairing], outcome: Outcome, ahead: bool
) -> tuple[Matching, Outcome]:
    matching = plan_for_real(overview, pairings, ahead)
    outcome = _planned(overview, matching, pairings, outcome)
    return matching, _waiting(overview, matching, pairings, outcome)


def _untied(overview: Overview, pairings: Sequence[Pairing], outcome: Outcome) -> Outcome:
    """Whoever's other half was forgotten is told, since the pairing itself is gone; other ties end
    silently.
    """
    known = {pairing.id: pairing for pairing in pairings}
    for tie in overview.of(Tie):
        if tie.over_at is not None:
            continue
        pairing = known.get(tie.pairing)
        if pairing is None:
            about: dict[str, JSON] = {
                "pairing": tie.pairing,
                "side": "newcomer" if tie.newcomer else "buddy",
            }
            key = f"buddy_news:{tie.id}:gone"
            outcome = outcome.plan(
                Opening(key, tie.person, "pairing.over", minute(overview.now), about)
            )
        if pairing is None or pairing.state not in GOING:
            outcome = outcome.keep(replace(tie, over_at=overview.now))
    return outcome


def _planned(
    overview: Overview, matching: Matching, pairings: Sequence[Pairing], outcome: Outcome
) -> Outcome:
    """New pairs: the buddies are asked, or the leads are, when pairs need their approval."""
    fresh = [_pairing(match, pairings, overview) for match in matching.matches]
    undecided = [pairing for pairing in pairings if pairing.state == "planned"]
    if not overview.company.pairing_approval:  # what waited for a lead before waits no longer
        asked = [*fresh, *(replace(p, state="asked", asked_at=overview.now) for p in undecided)]
        return outcome.keep(*asked).plan(*(request(pairing, overview.now) for pairing in asked))
    return _proposed(overview, [*undecided, *fresh], outcome.keep(*fresh))


def _pairing(match: Match, pairings: Iterable[Pairing], overview: Overview) -> Pairing:
    two = match.newcomer.id, match.buddy.id
    before = sum((pairing.newcomer, pairing.buddy) == two for pairing in pairings)
    asked = not overview.company.pairing_approval
    return Pairing(
        pairing_id(*two, before),
        *two,
        state="asked" if asked else "planned",
        planned_at=overview.now,
        starts_on=match.starts,
        why=match.why,
        score=match.score,
        asked_at=overview.now if asked else None,
    )


def pairing_id(newcomer: str, buddy: str, before: int) -> str:
    """`before`: how many plans for these two there were already."""
    return derived(newcomer, buddy, str(before))


def request(pairing: Pairing, now: datetime) -> Opening:
    return to(pairing, "buddy", "request", now, "ask", "buddy_request")


def _proposed(overview: Overview, pairings: Sequence[Pairing], outcome: Outcome) -> Outcome:
    """Every lead is asked about the same plan: once, and once more every week in which nobody
    decides.
    """
    if not pairings:
        return outcome
    ids = tuple(sorted(pairing.id for pairing in pairings))
    for lead in _leads(overview):
        if not _asked_already(lead, ids, overview):
            told = f"{lead.id}/{'/'.join(ids)}/{workdays.week_of(overview.day)}"
            proposal = Proposal(derived(told), lead.id, ids, overview.now)
            outcome = outcome.keep(proposal).plan(_question(proposal, overview.now))
    return outcome


def _asked_already(lead: Person, ids: Iterable[str], overview: Overview) -> bool:
    """Whether this lead was asked about all of these pairs this week; a swap of two of them counts
    as the same plan.
    """
    this_week = workdays.week_of(overview.day)
    theirs = (p for p in overview.of(Proposal) if p.person == lead.id)
    return any(
        workdays.week_of(p.planned_at.date()) == this_week and set(ids) <= set(p.pairings)
        for p in theirs
    )


def _question(proposal: Proposal, now: datetime) -> Opening:
    return Opening(f"buddy_plan:{proposal.id}", proposal.person, "pairing.review", minute(now))


def _waiting(
    overview: Overview, matching: Matching, pairings: Sequence[Pairing], outcome: Outcome
) -> Outcome:
    """Nobody who wants a buddy stays untold: once per search, with the reason. The leads hear how
    many, once a week.
    """
    ties = Counter(tie.person for tie in overview.of(Tie))
    people = by_id(overview.of(Person))
    hearing = {
        opening.who for opening in outcome.openings if opening.flow == "pairing.over"
    }  # enough for one morning
    stuck = [(p, reason) for p, reason in matching.unpaired if p.active and p.id not in hearing]
    stuck += [
        (people[p.newcomer], "approval")
        for p in pairings
        if _undecided(p, overview) and p.newcomer in people
    ]
    for person, reason in stuck:
        key = f"buddy_news:{person.id}:waiting-{ties[person.id]}"
        outcome = outcome.plan(
            Opening(key, person.id, "pairing.waiting", minute(overview.now), {"reason": reason})
        )
    return outcome.plan(*_alarms(overview, [reason for _, reason in stuck if reason != "approval"]))


def _undecided(pairing: Pairing, overview: Overview) -> bool:
    return pairing.state == "planned" and overview.day - pairing.planned_at.date() >= UNDECIDED


def _alarms(overview: Overview, reasons: Sequence[str]) -> Iterable[Opening]:
    if reasons:
        counts: dict[str, JSON] = dict(Counter(reasons))
        week = workdays.week_of(overview.day)
        for lead in _leads(overview):
            key = f"buddy_short:{lead.id}:{week}"
            yield Opening(key, lead.id, "pairing.short", minute(overview.now), counts)


def _leads(overview: Overview) -> list[Person]:
    leads = [p for p in overview.of(Person) if is_lead(p, overview.leads)]
    return [lead for lead in leads if lead.active]
