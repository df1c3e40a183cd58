"""How far somebody is, by what they did; whose yes it takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from coaching.calendar.moments import minute
from coaching.company.levels import FIRST, LAST, Criteria
from coaching.facts.community import Contribution
from coaching.facts.growing.growth import Level, Sabbatical
from coaching.facts.growing.learning import LessonDone
from coaching.facts.identity import derived
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.messages import Opening
from coaching.people.programme import is_lead, manages
from coaching.script.situation import Overview, Situation
from coaching.script.words import Outcome

KIND = "decision"  # of the letter to a lead
NEWS = "level_news"  # of the one that tells the answer


@dataclass(frozen=True, slots=True)
class Met:
    """One criterion: how many there are, of how many that are asked."""

    what: str
    have: int
    want: int

    @property
    def met(self) -> bool:
        return self.have >= self.want


def level_of(known: Iterable[Level], person: str) -> int:
    granted = (one.level for one in known if one.person == person and one.state == "granted")
    return max(granted, default=FIRST)


def following(level: int) -> int:
    """The next one; 0 behind the last."""
    return level + 1 if level < LAST else 0


def met_by(situation: Situation, asked: Criteria) -> list[Met]:
    """What is asked, beside what the person did. Nothing that is asked nought times."""
    me = situation.person.id
    done = [one for one in situation.of(LessonDone) if one.person == me and one.state == "done"]
    tasks = {one.task.casefold() for one in situation.savings if one.minutes > 0 and one.task}
    pairs = [one for one in situation.of(Pairing) if one.buddy == me]
    guided = [one for one in pairs if one.state == "ended" and _to_the_end(one)]
    mine = [one for one in situation.of(Contribution) if one.person == me]
    shared = [one for one in mine if one.withdrawn_at is None]
    found = (
        Met("lessons", len(done), asked.lessons),
        Met("tasks", len(tasks), asked.tasks),
        Met("guided", len(guided), asked.guided),
        Met("shared", len(shared), asked.shared),
    )
    return [one for one in found if one.want]


def _to_the_end(pair: Pairing) -> bool:
    ends, ended = pair.ends_on, pair.ended_at
    return ends is not None and ended is not None and ended.date() >= ends


def id_of(person: str, level: int) -> str:
    return derived(person, "level", str(level))


def ask_leads(what: str, id: str, now: datetime) -> Opening:
    """The round that finds them."""
    stamp = minute(now).isoformat()
    return Opening(f"round:levels:{id}-{stamp}", "", "levels.leads", minute(now), {what: id})


def leads(overview: Overview) -> Outcome:
    """Every lead is asked; who answers first decides. Nobody decides about themselves or for whom
    they manage, while there is another lead.
    """
    level, week = overview.word("level"), overview.word("week")
    asked: list[Level | Sabbatical] = [*overview.of(Level), *overview.of(Sabbatical)]
    found = next((one for one in asked if one.id in (level, week)), None)
    if found is None or found.state != "asked":
        return Outcome()
    people = {one.id: one for one in overview.of(Person)}
    all_leads = [one for one in people.values() if is_lead(one, overview.leads) and one.active]
    person = people.get(found.person)
    others = [one for one in all_leads if person and one.id != person.id]
    free = [one for one in others if person and not manages(one, person)] or others
    flow = "levels.decide" if level else "levels.answer"
    due, about = minute(overview.now), {"level" if level else "week": found.id}
    openings = (
        Opening(f"{KIND}:{derived(overview.opening.key, one.id)}", one.id, flow, due, about)
        for one in free
    )
    return Outcome().plan(*openings)


def news(id: str, person: str, flow: str, now: datetime) -> Opening:
    key = f"{NEWS}:{derived(id, flow, minute(now).isoformat())}"
    return Opening(key, person, flow, minute(now), {"of": id})
