"""What everybody hears of the update three days before: the topic, or a digest of what is new."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import moments
from coaching.calendar.digest import digests_for
from coaching.facts.community import Appointment, DropIn, News, Presenter, Update
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from coaching.features.updates import rules
from coaching.ledger.month import FEWEST
from coaching.messages import JSON, Letter, Reply, Text
from coaching.people.alphabet import in_order
from coaching.people.programme import is_champion
from coaching.script.feature import Round
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome


def due_now(update: Update, overview: Overview) -> bool:
    return overview.day >= rules.topic_by(update, overview.company)


def content(update: Update, holding: Presenter | None) -> str:
    """A hash of what the announcement is made of; another one is announced anew."""
    who = holding.person if holding else ""
    return derived(
        update.starts_at.isoformat(), update.where, update.team, who, update.topic, *update.guests
    )


def announced(overview: Overview) -> Outcome:
    """Posts it, or edits the post; without a channel it is a line in everybody's digest."""
    update = next((one for one in overview.of(Update) if one.id == overview.word("month")), None)
    if update is None:
        return Outcome()
    presenters = [one for one in overview.of(Presenter) if one.month == update.id]
    holding = rules.holder(update.id, presenters)
    written = content(update, holding)
    if written == update.told:
        return Outcome()
    told = replace(update, told=written, edition=update.edition + 1)
    people = by_id(overview.of(Person))
    name = people[holding.person].name if holding and holding.person in people else ""
    outcome = Outcome().keep(told)
    if overview.community is None and not overview.company.has("digest"):
        return outcome
    if overview.community is None:
        lines = list(_news(told, name, people.values(), overview))
        return outcome.keep(*lines).plan(
            *digests_for(lines, people, overview.company, overview.now)
        )
    return replace(outcome, letters=(_post(told, name, overview),))


LATELY: Mapping[type[Fact], timedelta] = {
    TimeSaving: timedelta(days=100)
}  # since the last update, which may have been moved
ANNOUNCE = Round((Person, Update, Presenter, Appointment, DropIn, TimeSaving), announced, LATELY)


def _post(update: Update, name: str, overview: Overview) -> Letter:
    assert overview.community is not None
    at = moments.shared(update.starts_at, overview.company.timezone)
    shown: dict[str, JSON] = {"at": at, "minutes": update.minutes, "where": update.where}
    presented: dict[str, JSON] = {**shown, "team": update.team, "presenter": name}
    if update.topic and name:
        said = [Text("updates-post", {**presented, "topic": update.topic})]
    elif name:
        said = [Text("updates-post-open", presented)]
    else:
        said = [Text("updates-post-digest", shown), *_what_is_new(update, overview)]
    said += [Text("updates-guests", {"guests": list(update.guests)})] if update.guests else []
    first = f"ai_update:{update.id}"
    key, replaces = (first, "") if update.edition == 1 else (f"{first}-{update.edition}", first)
    language = overview.company.language
    reply = Reply(tuple(said))
    return Letter(
        key,
        "ai_update",
        overview.community,
        reply,
        overview.now,
        language=language,
        lane="broadcast",
        replaces=replaces,
    )


def _news(
    update: Update, name: str, people: Iterable[Person], overview: Overview
) -> Iterator[News]:
    for person in people:
        if not person.active:
            continue
        at = moments.own(update.starts_at, ZoneInfo(person.timezone))
        topic = update.topic if name else ""
        text = Text(
            "updates-news", {"at": at, "where": update.where, "topic": topic, "presenter": name}
        )
        ids = [
            derived("news", "update", update.id, str(n), person.id)
            for n in (update.edition - 1, update.edition)
        ]
        if update.edition > 1:
            yield News(ids[0], person.id, text, overview.now, overview.now)
        yield News(ids[1], person.id, text, overview.now, until=update.starts_at)


def _what_is_new(update: Update, overview: Overview) -> list[Text]:
    """Only totals of five people or more, and what is public already."""
    since = _since(update, overview)
    sources = {"savings": _saved, "dropins": _drop_ins, "champions": _champions}
    on = (lines for feature, lines in sources.items() if overview.company.has(feature))
    lines = [line for told in on for line in told(since, overview)]
    return lines or [Text("updates-digest-nothing")]


def _since(update: Update, overview: Overview) -> datetime:
    before = [one.starts_at for one in overview.of(Update) if one.id < update.id]
    return max(before, default=update.starts_at - timedelta(days=31))


def _saved(since: datetime, overview: Overview) -> Iterator[Text]:
    told = [one for one in overview.of(TimeSaving) if one.told_at > since and one.minutes > 0]
    known = {person.id for person in overview.of(Person)}
    people = {one.person for one in told} & known
    if len(people) >= FEWEST:
        minutes = sum(one.minutes for one in told)
        yield Text("updates-digest-savings", {"minutes": minutes, "people": len(people)})


def _drop_ins(since: datetime, overview: Overview) -> Iterator[Text]:
    held = [
        d
        for d in overview.of(DropIn)
        if since < d.starts_at <= overview.now and d.cancelled_at is None
    ]
    if held:
        yield Text("updates-digest-drop-ins", {"count": len(held)})
    coming = [
        d for d in overview.of(DropIn) if d.starts_at > overview.now and d.cancelled_at is None
    ]
    if coming:
        soonest = min(coming, key=lambda one: (one.starts_at, one.id))
        at = moments.shared(soonest.starts_at, soonest.timezone)
        yield Text("updates-digest-next-drop-in", {"at": at, "place": soonest.place})


def _champions(since: datetime, overview: Overview) -> Iterator[Text]:
    people = by_id(overview.of(Person))
    named = [one for one in overview.of(Appointment) if one.person in people]
    accepted = [one for one in named if is_champion(people[one.person], [one])]
    fresh = [one for one in accepted if (one.answered_at or one.asked_at) > since]
    names = in_order((people[one.person].name for one in fresh), overview.company.language)
    if names:
        yield Text("updates-digest-champions", {"names": [*names], "count": len(names)})
