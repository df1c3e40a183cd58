"""A champion leaves: another hosts, or the drop-ins that are still to come are cancelled."""

from collections.abc import Iterator
from dataclasses import replace

from coaching.facts.community import Appointment, DropIn
from coaching.facts.people import Person
from coaching.features.dropins.posting import post, spreading
from coaching.people.programme import is_champion, is_lead
from coaching.script.feature import Owns
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome


def _theirs(drop_in: DropIn, person: str, overview: Overview) -> bool:
    """One that is to come, and the last of a weekly one, after which the next follows."""
    if drop_in.host != person or drop_in.cancelled_at:
        return False
    return drop_in.starts_at > overview.now or _goes_on(drop_in, overview)


def _goes_on(drop_in: DropIn, overview: Overview) -> bool:
    if not drop_in.series:
        return False
    series = [one for one in overview.of(DropIn) if one.series == drop_in.series]
    return drop_in == max(series, key=lambda one: one.starts_at, default=None)


def _heirs(drop_in: DropIn, overview: Overview) -> Iterator[Person]:
    """Champions, then leads."""
    people = sorted(overview.of(Person), key=lambda person: person.id)
    champions = [one for one in people if is_champion(one, overview.of(Appointment))]
    yield from champions
    yield from (one for one in people if is_lead(one, overview.leads) and one not in champions)


def _passed(drop_in: DropIn, heir: Person | None, overview: Overview) -> Outcome:
    changed = replace(drop_in, host=heir.id) if heir else replace(drop_in, series="")
    if drop_in.starts_at <= overview.now:  # only what follows it is still to come
        return Outcome().keep(changed)
    changed = replace(changed, sequence=drop_in.sequence + 1)
    if heir is None:
        changed = replace(changed, cancelled_at=overview.now)
    outcome = Outcome().keep(changed).plan(spreading(changed, overview))
    if overview.community is None:
        return outcome
    host = heir or by_id(overview.of(Person)).get(drop_in.host)
    name = host.name if host else ""
    return replace(outcome, letters=(post(changed, name, overview.community, overview),))


def _shown(drop_in: DropIn) -> dict[str, str]:
    return {"at": drop_in.starts_at.isoformat(timespec="minutes")}


OWNS = Owns("drop_in", DropIn, _theirs, _shown, _heirs, _passed, (DropIn, Appointment))
