"""A round: everybody who is in is placed, told, and knows the Thursday before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from coaching.calendar import workdays
from coaching.calendar.digest import digests_for
from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.community import News
from coaching.facts.identity import derived
from coaching.facts.meeting.coffee import Coffee, CoffeeGuest
from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Contact, Person
from coaching.features.coffee.matching import groups
from coaching.features.coffee.rules import guests, planned, table
from coaching.messages import JSON, Choice, Language, Letter, Opening, Place, Reply, Text
from coaching.script.feature import OPEN, Round
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome

TRIES = 14  # moments that are looked at until all of a group are at work


def pair(overview: Overview) -> Outcome:
    """Once for each round, however often it is called."""
    round = overview.word("round")
    monday = date.fromisoformat(round)
    following = monday + timedelta(weeks=overview.company.coffee_weeks)
    outcome = Outcome().plan(*planned(following, overview.company))
    if any(one.round == round for one in overview.of(Coffee)):
        return outcome
    people = guests(overview, monday)
    if len(people) < 2:
        return outcome
    found, alone = groups([person.id for person in people], table(round, people, overview))
    outcome = outcome.keep(Coffee(round, round, overview.now, tuple(found), tuple(alone)))
    outcome = outcome.keep(*_in_a_row_no_more(overview, found))
    return _alone(overview, alone, following, _told(overview, found, outcome))


def _in_a_row_no_more(
    overview: Overview, found: Sequence[tuple[str, ...]]
) -> Iterator[CoffeeGuest]:
    placed = {id for group in found for id in group}
    for guest in overview.of(CoffeeGuest):
        if guest.person in placed and guest.skips:
            yield replace(guest, skips=0)


def _told(overview: Overview, found: Sequence[tuple[str, ...]], outcome: Outcome) -> Outcome:
    """Together where the platform can do that, else each in their own chat."""
    people = by_id(overview.of(Person))
    letters: list[Letter] = []
    for group in found:
        members = sorted((people[id] for id in group), key=lambda one: (one.name, one.id))
        place = _gathered(members, overview)
        if place:
            letters.append(_letter(members, place, overview))
        else:
            outcome = outcome.plan(*(_turn(id, overview) for id in group))
    return replace(outcome, letters=(*outcome.letters, *letters))


def _turn(id: str, overview: Overview) -> Opening:
    round = overview.word("round")
    key = f"coffee:{round}-{id}"
    return Opening(key, id, "coffee.turn", minute(overview.now), {"round": round})


def _gathered(members: Sequence[Person], overview: Overview) -> Place | None:
    """A chat of all of them with Kollega."""
    accounts: dict[tuple[str, str], dict[str, str]] = {}
    for contact in overview.of(Contact):
        where = contact.address.platform, contact.address.team
        if contact.open and where[0] in overview.gathers:
            accounts.setdefault(where, {})[contact.person] = contact.address.user
    for (platform, team), users in sorted(accounts.items()):
        if all(person.id in users for person in members):
            theirs = tuple(users[person.id] for person in members)
            return Place(platform, team, "", direct=False, members=theirs)
    return None


def _letter(members: Sequence[Person], place: Place, overview: Overview) -> Letter:
    round, company = overview.word("round"), overview.company
    args: dict[str, JSON] = {
        "names": [person.name for person in members],
        "minutes": company.coffee_minutes,
        "tool": tool(members),
        "apart": apart(members),
    }
    choices = (
        Choice(f"{OPEN}coffee.times {round}", Text("coffee-three-times")),
        Choice(f"{OPEN}coffee.skip {round}", Text("coffee-skip-it")),
    )
    reply = Reply((Text("coffee-group", args), Text("coffee-tip")), choices=choices)
    key = f"coffee:{round}-{derived(*sorted(person.id for person in members))}"
    due = _all_at_work(overview.now, members, company)
    language = common_language(members)
    return Letter(key, "coffee", place, reply, due, language=language, lane="appointment")


def tool(members: Sequence[Person]) -> str:
    """One that all of them use; or ""."""
    shared = set(members[0].tools).intersection(*(person.tools for person in members))
    return min(shared, default="")


def apart(members: Sequence[Person]) -> str:
    departments = {person.department for person in members}
    return "yes" if len(departments) == len(members) else "no"


def common_language(members: Sequence[Person]) -> Language:
    first = members[0]
    shared = [one for one in (first.language, *first.speaks) if _all_speak(one, members)]
    return next(iter(shared), first.language)


def _all_speak(language: Language, members: Sequence[Person]) -> bool:
    return all(language in person.speaks for person in members)


def _all_at_work(now: datetime, members: Sequence[Person], company: Company) -> datetime:
    """The soonest moment at which all may be spoken to; else when the first may."""
    moment = now
    for _ in range(TRIES):
        before = moment
        for person in members:
            moment = workdays.next_working_time(moment, person, company)
        if moment == before:
            return moment
    return workdays.next_working_time(now, members[0], company)


def _alone(overview: Overview, ids: Sequence[str], next: date, outcome: Outcome) -> Outcome:
    """Nobody stays untold."""
    text = Text("coffee-news-alone", {"day": next.isoformat()})
    round = overview.word("round")
    news = [News(derived("coffee alone", round, id), id, text, overview.now) for id in ids]
    return _in_the_digest(overview, news, outcome)


def ahead(overview: Overview) -> Outcome:
    """A line in the digest, with the button that skips the round."""
    round = overview.word("round")
    people = by_id(overview.of(Person))
    news: list[News] = []
    for guest in overview.of(CoffeeGuest):
        person = people.get(guest.person)
        if person and person.active and guest.state == "in" and guest.skipped != round:
            news.append(_line(guest.person, round, overview.now))
    return _in_the_digest(overview, news, Outcome())


def _line(person: str, round: str, now: datetime) -> News:
    skip = Choice(f"{OPEN}coffee.skip {round}", Text("coffee-skip-it"))
    text = Text("coffee-news", {"day": round})
    return News(derived("coffee", round, person), person, text, now, offers=(skip,))


def _in_the_digest(overview: Overview, news: list[News], outcome: Outcome) -> Outcome:
    if not overview.company.has("digest"):
        return outcome
    people = by_id(overview.of(Person))
    digests = digests_for(news, people, overview.company, overview.now)
    return outcome.keep(*news).plan(*digests)


PAIR = Round((Person, Contact, CoffeeGuest, Coffee, Avoidance, Pairing), pair)
AHEAD = Round((Person, CoffeeGuest), ahead)
