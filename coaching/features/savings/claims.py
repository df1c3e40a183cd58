"""What is asked about a claim that was kept: can it be that much, what is it net of, does it still
hold.
"""

from dataclasses import replace
from datetime import timedelta
from math import ceil
from typing import Any

from coaching.calendar.moments import minute
from coaching.facts.savings import TimeSaving
from coaching.ledger.weeks import limit, weekly
from coaching.messages import JSON, Choice, Opening, Text
from coaching.people.declining import asked_weekly, wants_extra
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.savings import checking, duration
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, keep, say

LAPSES = timedelta(weeks=6)  # after it was told or confirmed
BEFORE = timedelta(weeks=2)  # from then on it is asked about, after a check-in
CHECKING = tuple(Choice(str(n), Text("talk-minutes", {"minutes": n})) for n in (5, 15, 30))
NO_CHECKING = Choice("0", Text("checking.nothing"))


async def sure(situation: Situation) -> Outcome:
    """More than two fifths of what the task cost before: asked about once."""
    about = situation.about
    shown: dict[str, Any] = {name: about[name] for name in ("task", "minutes", "limit")}
    if await ask("sure", one_of("claim", ("right", "change")), **shown) == "change":
        return say("sure-change")
    return _net_of(say("sure-right", limit=about["limit"]), about["claims"])


async def net(situation: Situation) -> Outcome:
    """Two taps for each repeated claim: what checking takes, and whose work it was."""
    claims: list[tuple[str, int, str]] = []
    for n, (id, task) in enumerate(_pairs(situation.about["claims"]), 1):
        minutes = await ask("checking", checking, n=n, choices=(NO_CHECKING, *CHECKING), task=task)
        origin = await ask("origin", one_of("origin", ("mine", "shared", "new")), n=n, task=task)
        claims.append((id, minutes, origin))

    known = {saving.id: saving for saving in situation.savings}
    answered = [_net(known[id], minutes, origin) for id, minutes, origin in claims if id in known]
    all_new = all(one.new_work for one in answered)
    asked = _asked_again(situation)
    return keep(*answered).say("net-kept", new="yes" if all_new else "no", asked=asked)


def _asked_again(situation: Situation) -> str:
    """Whether a claim is asked about after a check-in, on request, or never."""
    if not wants_extra(situation.person, "claim"):
        return "never"
    return "yes" if asked_weekly(situation.person, situation.company) else "no"


def _net(claim: TimeSaving, checking: int, origin: str) -> TimeSaving:
    shared, new_work = origin == "shared", origin == "new"
    return replace(claim, checking=max(0, checking), shared=shared, new_work=new_work)


async def still(situation: Situation) -> Outcome:
    """Six weeks after a claim was told or confirmed it lapses; in the two weeks before, it is
    asked about after a check-in.
    """
    claim = next(
        (s for s in situation.savings if s.id == situation.word("saving") and s.until is None),
        None,
    )
    if claim is None:
        return Outcome()
    shown: dict[str, Any] = {"task": claim.task, "minutes": claim.minutes, "rhythm": claim.rhythm}
    holds = await ask("still", one_of("still", ("yes", "other", "no")), **shown)
    if holds == "no":
        return keep(replace(claim, until=situation.day)).say("still-ended")
    if holds == "yes":
        confirmed = replace(claim, confirmed=tuple(sorted({*claim.confirmed, situation.day})))
        return keep(confirmed).say("still-kept").plan(asked_again(situation, claim.id))

    minutes = await ask("now", duration, task=claim.task)
    if not await confirm("now-right", task=claim.task, minutes=minutes, rhythm=claim.rhythm):
        return say("dropped")
    newer = replace(
        claim,
        id=situation.id("claim"),
        conversation=situation.conversation,
        minutes=minutes,
        day=situation.day,
        told_at=situation.now,
        confirmed=(),
    )
    return keep(newer).say("still-kept").plan(asked_again(situation, newer.id))


def followed_up(outcome: Outcome, situation: Situation, savings: list[TimeSaving]) -> Outcome:
    """What is asked next about the claims just kept, if anything."""
    repeated = [s for s in savings if s.rhythm != "once" and s.minutes > 0 and s.checking is None]
    outcome = outcome.plan(*(asked_again(situation, saving.id) for saving in repeated))
    claims: JSON = [[saving.id, saving.task] for saving in repeated]
    for saving in savings:
        most = limit(saving.task, situation.baseline)
        told = weekly(saving.minutes, saving.rhythm)
        if most is not None and told > most:
            shown: dict[str, JSON] = {"minutes": ceil(told), "limit": ceil(most)}
            return outcome.go_on("savings.sure", claims=claims, task=saving.task, **shown)
    return _net_of(outcome, claims)


def asked_again(situation: Situation, saving: str) -> Opening:
    """In the two weeks before a claim lapses."""
    lapses = minute(situation.now + LAPSES)
    about: dict[str, JSON] = {"saving": saving, "from": (lapses - BEFORE).isoformat()}
    key = f"extra:claim-{saving}-{lapses.date().isoformat()}"
    return Opening(key, situation.person.id, "savings.still", lapses, about)


def _net_of(outcome: Outcome, claims: JSON) -> Outcome:
    return outcome.go_on("savings.net", claims=claims) if claims else outcome


def _pairs(claims: JSON) -> list[tuple[str, str]]:
    assert isinstance(claims, list)  # as followed_up wrote it
    return [(str(one[0]), str(one[1])) for one in claims if isinstance(one, list)]
