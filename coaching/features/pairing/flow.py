"""A pair, from the question to the buddy to the day the two are introduced, and what each can say
of it any time.
"""

from dataclasses import replace

from coaching.calendar.digest import digest_for
from coaching.facts.community import News
from coaching.facts.pairs import Pairing
from coaching.features.pairing.planning import WANTS
from coaching.features.pairing.scene import (
    LATE,
    buddy_of,
    choose,
    described,
    late,
    named_pairing,
    other_side,
    own_pairings,
    partner,
    search_at_once,
    side,
)
from coaching.messages import Choice, Text
from coaching.people.pairs import going, to
from coaching.readers.slots.answers import one_of, words
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, keep, say

ROOMS = ("0", "1", "2", "3")
PROJECTS = ("minutes", "mail", "template")  # small enough for two people and twelve weeks
SWAP = opens("pairing.swap", "pairing-menu.swap")
PROJECT = opens("pairing.project", "pairing-menu.project")
CAPACITY = opens("pairing.capacity", "pairing-menu.capacity")
RESUME = opens("pairing.resume", "pairing-menu.resume")
WANT = opens("pairing.want", "pairing-menu.want")


async def request(situation: Situation) -> Outcome:
    """A buddy is asked. One tap is enough, and a no costs nothing."""
    pairing = named_pairing(situation)
    gone = late(pairing, "asked")
    shown = described(situation, pairing)
    answer = await ask(
        "request", one_of("request", ("yes", "no")), default=LATE if gone else None, **shown
    )
    if answer == LATE and not situation.begun:
        return Outcome()
    if pairing is None or gone:
        return say("request-late")
    if answer == "no":
        declined = replace(pairing, state="declined", because="declined", ended_at=situation.now)
        return keep(declined).say("declined").plan(search_at_once(situation)).offer(CAPACITY)
    return (
        keep(replace(pairing, state="accepted"))
        .say("accepted", **shown)
        .plan(search_at_once(situation))
    )


async def intro(situation: Situation) -> Outcome:
    """Each hears who the other is, in their own chat; a buddy of all newcomers at once."""
    named = (situation.word("pairing"), *situation.names("pairings"))
    pairs = [p for p in situation.of(Pairing) if p.id in named and not late(p, "active")]
    if not pairs:
        return Outcome()
    outcome = Outcome()
    for pairing in sorted(pairs, key=lambda pairing: named.index(pairing.id)):
        outcome = _introduced(situation, pairing, outcome)
    return outcome.say("first-task").say("intro-swap").offer(PROJECT)


def _introduced(situation: Situation, pairing: Pairing, outcome: Outcome) -> Outcome:
    ends = pairing.ends_on.isoformat() if pairing.ends_on else ""
    key = "intro-newcomer" if side(situation, pairing) == "newcomer" else "intro-buddy"
    shown = described(situation, pairing)
    outcome = outcome.say(key, **shown, group=str(pairing.group is not None), ends=ends)
    if pairing.group:
        return outcome
    link = situation.chat(situation.place.platform, partner(situation, pairing).email)
    return outcome.say("intro-chat", link=link) if link else outcome


async def mine(situation: Situation) -> Outcome:
    """Those who have no project yet hear what they can begin with."""
    begins = any(one.state == "active" and not one.project for one in own_pairings(situation))
    outcome = shown_to(situation)
    return outcome.say("first-task") if begins else outcome


def shown_to(situation: Situation) -> Outcome:
    """What somebody has to do with buddies right now, and what they can do about it."""
    outcome = Outcome()
    pairs = own_pairings(situation)
    for pairing in pairs:
        ends = pairing.ends_on.isoformat() if pairing.ends_on else ""
        key = "mine-newcomer" if side(situation, pairing) == "newcomer" else "mine-buddy"
        other = partner(situation, pairing)
        told = {
            "name": other.name,
            "department": other.department,
            "ends": ends,
            "state": pairing.state,
        }
        outcome = outcome.say(key, **told, project=pairing.project)
    found = buddy_of(situation)
    if found is None and situation.person.buddy_wish in WANTS:
        outcome = outcome.say("mine-searching")
    elif found and found not in pairs:
        outcome = outcome.say("mine-soon")
    if situation.person.capacity:
        outcome = outcome.say("mine-room", room=situation.person.capacity)
    if not outcome.says:
        outcome = outcome.say("mine-none").offer(WANT)
    offers = ((PROJECT,) if any(not p.project for p in pairs) else ()) + ((SWAP,) if pairs else ())
    resting = (RESUME,) if any(p.state == "paused" for p in pairs) else ()
    waits = not pairs and situation.person.buddy_wish in WANTS and not situation.person.capacity
    return outcome.offer(*resting, *offers, *(() if waits else (CAPACITY,)))


async def want(situation: Situation) -> Outcome:
    """Somebody wants a buddy; one tap, and the search begins."""
    if own_pairings(situation):
        return shown_to(situation)
    if await ask("want", one_of("want", ("yes", "no"))) == "no":
        return say("want-no")
    wish = "both" if situation.person.capacity else "wants"
    return (
        keep(replace(situation.person, buddy_wish=wish))
        .say("searching")
        .plan(search_at_once(situation))
    )


async def capacity(situation: Situation) -> Outcome:
    """How many newcomers somebody looks after at once. Heard in a sentence it is shown first."""
    heard = situation.about.get("room")
    room = await ask(
        "capacity", one_of("capacity", ROOMS), default=heard if heard in ROOMS else None
    )
    if heard and not await confirm("capacity-right", room=int(room)):
        return say("capacity-dropped")
    wish = _wish(wants=situation.person.buddy_wish in WANTS, gives=room != "0")
    known = replace(situation.person, capacity=int(room), buddy_wish=wish)
    load = sum(going(p) for p in situation.of(Pairing) if p.buddy == situation.person.id)
    outcome = keep(known).say("capacity-kept", room=int(room), load=load)
    if room == "0":
        return outcome
    return outcome.plan(search_at_once(situation))


def _wish(wants: bool, gives: bool) -> str:
    if wants and gives:
        return "both"
    if gives:
        return "gives"
    return "wants" if wants else "no"


async def project(situation: Situation) -> Outcome:
    """Something small that the two want to finish together. The other reads of it in the digest."""
    pairs = own_pairings(situation)
    if not pairs:
        return say("no-pair").offer(WANT)
    pairing = await choose(situation, pairs)
    choices = tuple(Choice(name, Text(f"pairing-project.{name}")) for name in PROJECTS)
    chosen = await ask("project", words, choices=choices)
    if chosen not in PROJECTS and not await confirm("project-right", project=chosen):
        return say("project-dropped")
    kept = keep(replace(pairing, project=chosen)).say("project-kept", project=chosen)
    other = partner(situation, pairing)
    if not other.id or not situation.company.has("digest"):
        return kept
    told = Text("pairing-project-news", {"name": situation.person.name, "project": chosen})
    news = News(situation.id("news"), other.id, told, situation.now)
    return kept.keep(news).plan(digest_for(other, situation.company, situation.now))


async def swap(situation: Situation) -> Outcome:
    """Without blame, at any time, from either side. The other hears that it is over, and not whose
    wish it was.
    """
    pairs = own_pairings(situation)
    if not pairs:
        return await _taken_back(situation)
    pairing = await choose(situation, pairs)
    newcomer = side(situation, pairing) == "newcomer"
    name = partner(situation, pairing).name
    if newcomer:
        wish = await ask("swap", one_of("swap", ("another", "without", "keep")), name=name)
    else:
        wish = await ask("release", one_of("release", ("another", "keep")), name=name)
    if wish == "keep":
        return say("swap-kept", name=name)
    failed = replace(pairing, state="failed", because="swap", ended_at=situation.now)
    told = to(failed, other_side(situation, failed), "over", situation.now, "over")
    outcome = keep(failed).plan(told, search_at_once(situation))
    if wish == "without":
        none = replace(situation.person, buddy_wish="gives" if situation.person.capacity else "no")
        return outcome.keep(none).say("swap-without", name=name)
    return outcome.say("swapped" if newcomer else "released", name=name)


async def _taken_back(situation: Situation) -> Outcome:
    """A buddy who has said yes and has not met anybody yet may still say no."""
    promised = [p for p in own_pairings(situation, "accepted") if side(situation, p) == "buddy"]
    if not promised:
        return say("no-pair").offer(WANT)
    if await ask("promise", one_of("promise", ("yes", "no"))) == "no":
        return say("promise-kept")
    gone = (
        replace(p, state="declined", because="declined", ended_at=situation.now) for p in promised
    )
    return keep(*gone).say("declined").plan(search_at_once(situation)).offer(CAPACITY)
