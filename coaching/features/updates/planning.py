"""The daily look at the next update: whose turn it is, who is asked next, when the announcement is
due.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from coaching.calendar.moments import minute
from coaching.facts.community import Appointment, Presenter, Update
from coaching.facts.identity import derived
from coaching.facts.people import Person
from coaching.features.updates import rules
from coaching.features.updates.announcing import content, due_now
from coaching.messages import JSON, Opening
from coaching.people.programme import accepted, is_lead
from coaching.script.feature import Round
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome


@dataclass
class Plan:
    """The next update while it is looked at; `outcome` grows."""

    overview: Overview
    update: Update
    people: dict[str, Person]
    past: list[Update]
    presenters: dict[str, Presenter]  # of this month, by person
    before: list[Presenter]  # of earlier months
    champions: set[str]
    outcome: Outcome = field(default_factory=Outcome)

    def keep(self, presenter: Presenter) -> None:
        self.presenters[presenter.person] = presenter
        self.outcome = self.outcome.keep(presenter)

    def change(self, update: Update) -> None:
        self.update = update
        self.outcome = self.outcome.keep(update)

    def able(self, person: str) -> bool:
        known = self.people.get(person)
        return known is not None and rules.able(known, self.update, self.overview.now)

    def candidates(self, team: str) -> list[Person]:
        """Whom to ask next: who can, and was not asked before."""
        order = rules.in_turn(team, self.people.values(), self.champions, self.before)
        return [
            person for person in order if self.able(person.id) and person.id not in self.presenters
        ]

    def staffed(self) -> list[str]:
        return [team for team in self.teams if rules.members(team, self.people.values())]

    @property
    def teams(self) -> tuple[str, ...]:
        return rules.teams_of(self.overview.company, self.people.values())

    def partners(self) -> tuple[str, ...]:
        """Teams whose turn is still to come, and of whom nobody has said no this month."""
        first = self.update.swapped[0] if self.update.swapped else self.update.team
        order, had = rules.queue(self.teams, self.past)
        if first in had:  # a new round began with it
            had = set()
        tried = {one.team for one in self.presenters.values()} | {self.update.team}
        left = [team for team in order if team not in had | tried]
        return tuple(team for team in left if self.candidates(team))


def planned(overview: Overview) -> Outcome:
    plan = _read(overview)
    if plan.update.planned_at == overview.now:
        plan.outcome = plan.outcome.keep(plan.update)
    if not due_now(plan.update, overview):
        _fill(plan)
    holding = rules.holder(plan.update.id, plan.presenters.values())
    if holding is None and plan.update.topic:
        plan.change(replace(plan.update, topic=""))  # it went with whoever was to speak of it
    if due_now(plan.update, overview) and content(plan.update, holding) != plan.update.told:
        key = f"updates-post:{plan.update.id}-{plan.update.edition}-{content(plan.update, holding)}"
        about: dict[str, JSON] = {"month": plan.update.id}
        plan.outcome = plan.outcome.plan(
            Opening(key, "", "updates.announce", minute(overview.now), about)
        )
    _tell_of_teams(plan)
    return plan.outcome.plan(rules.daily(overview.company, overview.now))


PLAN = Round((Person, Update, Presenter, Appointment), planned)


def _read(overview: Overview) -> Plan:
    company, now = overview.company, overview.now
    month, starts = rules.coming(company, now)
    updates, presenters = overview.of(Update), overview.of(Presenter)
    fresh = Update(month, starts, company.update.minutes, company.update.where, "", now)
    plan = Plan(
        overview,
        update=next((one for one in updates if one.id == month), fresh),
        people=by_id(overview.of(Person)),
        past=[one for one in updates if one.id < month],
        presenters={one.person: one for one in presenters if one.month == month},
        before=[one for one in presenters if one.month < month],
        champions=set(accepted(overview.of(Appointment))),
    )
    if not plan.update.team:
        team, _ = rules.next_turn(plan.teams, plan.past, plan.staffed())
        if team:
            plan.change(replace(plan.update, team=team))
    return plan


def _fill(plan: Plan) -> None:
    """Sees to it that somebody presents, or is being asked."""
    _let_go(plan)
    if rules.holder(plan.update.id, plan.presenters.values()):
        return
    presenters = plan.presenters.values()
    if any(one.state == "asked" for one in presenters):
        return
    swapping = next((one for one in presenters if one.state == "swapping"), None)
    if swapping:
        _look_for_a_swap(plan, swapping)
    elif plan.update.team:
        _ask_the_next(plan)


def _let_go(plan: Plan) -> None:
    """Who does not answer, or cannot any more, is not waited for."""
    for one in list(plan.presenters.values()):
        silent = one.state == "asked" and plan.overview.now - one.asked_at >= rules.PATIENCE
        known = plan.people.get(one.person)
        gone = one.state != "passed" and (known is None or not rules.there(known, plan.update))
        if silent or gone:
            plan.keep(replace(one, state="passed", answered_at=plan.overview.now))


def _ask_the_next(plan: Plan) -> None:
    """Of the team whose turn it is; when nobody there can, of the team after it."""
    if not plan.candidates(plan.update.team):
        others = plan.partners()
        if not others:
            return
        _tell_leads(plan, "nobody", [plan.update.team, others[0]], plan.update.id)
        swapped = (*plan.update.swapped, plan.update.team, others[0])
        plan.change(replace(plan.update, team=others[0], swapped=swapped))
    _ask(plan, plan.candidates(plan.update.team)[0].id, plan.update.team, "asked")


def _look_for_a_swap(plan: Plan, swapping: Presenter) -> None:
    """Asks one of the other team; a no gives the question back to whoever wanted to swap."""
    team = swapping.swap_with
    refused = any(one.team == team and one.state == "passed" for one in plan.presenters.values())
    candidates = [] if refused else plan.candidates(team)
    if candidates:
        _ask(plan, candidates[0].id, team, "swap", by=swapping.team)
    else:
        _ask(plan, swapping.person, swapping.team, "asked", refused=team, answers=True)


def _ask(plan: Plan, person: str, team: str, flow: str, **more: JSON) -> None:
    asked = rules.asked(plan.update, person, plan.overview.now, plan.presenters.get(person), team)
    plan.keep(asked)
    about: dict[str, JSON] = {
        "month": plan.update.id,
        "team": team,
        "partners": list(plan.partners()),
        **more,
    }
    key = f"ai_update:{plan.update.id}-{flow}-{person}-{asked.asks}"
    plan.outcome = plan.outcome.plan(
        Opening(key, person, f"updates.{flow}", minute(plan.overview.now), about)
    )


def _tell_of_teams(plan: Plan) -> None:
    """An empty department and a team of one: said once a month to whoever can mend it."""
    sizes = {team: len(rules.members(team, plan.people.values())) for team in plan.teams}
    month = plan.update.id
    _tell_leads(plan, "empty", [team for team, size in sizes.items() if size == 0], month)
    _tell_leads(plan, "alone", [team for team, size in sizes.items() if size == 1], month)
    if due_now(plan.update, plan.overview) and not rules.holder(
        plan.update.id, plan.presenters.values()
    ):
        _tell_leads(plan, "digest", [plan.update.team], plan.update.id)


def _tell_leads(plan: Plan, what: str, teams: Iterable[str], month: str) -> None:
    named: list[JSON] = [team for team in teams if team]
    if not named and what != "digest":
        return
    leads = [p for p in plan.people.values() if is_lead(p, plan.overview.leads)]
    for lead in sorted(leads, key=lambda p: p.id):
        key = f"alarm:{derived(what, month, lead.id)}"
        about: dict[str, JSON] = {"what": what, "teams": named, "month": month}
        plan.outcome = plan.outcome.plan(
            Opening(key, lead.id, "updates.alarm", minute(plan.overview.now), about)
        )
