"""What a programme lead sees of pairs: plans that wait for a yes, and how many wait for a buddy."""

from dataclasses import replace

from coaching.facts.pairs import Avoidance, Pairing, Proposal
from coaching.facts.people import Person
from coaching.features.pairing.fit import Somebody, score, why
from coaching.features.pairing.hard import Seeker, bars
from coaching.features.pairing.introducing import reasons
from coaching.features.pairing.rounds import pairing_id, request
from coaching.ledger.month import FEWEST
from coaching.messages import Choice, Words
from coaching.readers.slots.answers import one_of
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep, say, tell

VERDICTS = ("approve", "swap", "leave")
# why two fit, as far as it does not tell what they answered
SEEN_BY_LEADS = frozenset({"department", "hours"})
SHORTAGES = ("nobody", "language", "manager", "full", "left")


async def review(situation: Situation) -> Outcome:
    """The plan, pair by pair with its reason; then one tap: go, swap two, or leave it for now."""
    if not situation.lead:
        return say("not-for-you")
    pairings = waiting_for(situation)
    for n, pairing in enumerate(pairings):
        await tell("line", n=n, **_line(situation, pairing))
    offered = VERDICTS if len(pairings) > 1 else ("approve", "leave")
    verdict = await ask(
        "verdict",
        one_of("verdict", offered),
        default=None if pairings else "none",
        count=len(pairings),
    )
    if not pairings and situation.word("once") and not situation.begun:
        return Outcome()  # somebody else has decided meanwhile
    if not pairings:
        return say("nothing-to-approve", approval=str(situation.company.pairing_approval))
    if verdict == "leave":
        return say("plan-left")
    if verdict == "approve":
        asked = [replace(p, state="asked", asked_at=situation.now) for p in pairings]
        return (
            keep(*asked)
            .plan(*(request(p, situation.now) for p in asked))
            .say("plan-approved", count=len(asked))
        )
    return await _swapped(situation, pairings)


async def _swapped(situation: Situation, pairings: list[Pairing]) -> Outcome:
    """Two pairs change their buddies, if nothing stands against it; then the plan is shown anew."""
    ids = tuple(p.id for p in pairings)
    choices = tuple(Choice(p.id, Words(_name(situation, p.newcomer))) for p in pairings)
    one = await ask("one", one_of("one", ids), choices=choices)
    rest = tuple(choice for choice in choices if choice.says != one)
    other = await ask("other", one_of("other", tuple(choice.says for choice in rest)), choices=rest)
    first, second = (next(p for p in pairings if p.id == id) for id in (one, other))
    if barred := _bar(situation, first, second) or _bar(situation, second, first):
        return say("swap-barred", reason=barred).go_on("pairing.review")
    fresh = _crossed(situation, first, second), _crossed(situation, second, first)
    dropped = (
        replace(p, state="ended", because="swapped by a lead", ended_at=situation.now)
        for p in (first, second)
    )
    changed = [_changed(situation, p, (first, second), fresh) for p in situation.of(Proposal)]
    return keep(*dropped, *fresh, *changed).say("plan-swapped").go_on("pairing.review")


def waiting_for(situation: Situation) -> list[Pairing]:
    """The pairs of the newest proposal that nobody has decided on yet, by the newcomers' names."""
    proposals = sorted(
        situation.of(Proposal), key=lambda proposal: (proposal.planned_at, proposal.id)
    )
    ids = proposals[-1].pairings if proposals else ()
    found = [p for p in situation.of(Pairing) if p.id in ids and p.state == "planned"]
    return sorted(found, key=lambda pairing: (_name(situation, pairing.newcomer), pairing.id))


def _changed(
    situation: Situation,
    proposal: Proposal,
    old: tuple[Pairing, Pairing],
    new: tuple[Pairing, Pairing],
) -> Proposal:
    """Every lead's proposal follows the swap."""
    swapped = {before.id: after.id for before, after in zip(old, new, strict=True)}
    return replace(proposal, pairings=tuple(swapped.get(id, id) for id in proposal.pairings))


def _bar(situation: Situation, one: Pairing, other: Pairing) -> str:
    """Why the newcomer of the one may not have the buddy of the other. "Not with" is not told from
    an old pair.
    """
    newcomer, buddy = situation.somebody(one.newcomer), situation.somebody(other.buddy)
    if newcomer is None or buddy is None:
        return "apart"
    known = [p for p in situation.of(Pairing) if p.state != "planned"]
    return bars(known, situation.of(Avoidance)).between(Seeker(newcomer, one.starts_on), buddy)


def _crossed(situation: Situation, one: Pairing, other: Pairing) -> Pairing:
    """The newcomer of the one with the buddy of the other."""
    newcomer, buddy = (situation.somebody(id) or Person("") for id in (one.newcomer, other.buddy))
    before = sum(
        (p.newcomer, p.buddy) == (one.newcomer, other.buddy) for p in situation.of(Pairing)
    )
    day = situation.now.astimezone(situation.zone).date()
    two = Somebody(newcomer, 0, day, situation.company), Somebody(buddy, 0, day, situation.company)
    crossed = replace(one, id=pairing_id(one.newcomer, other.buddy, before), buddy=other.buddy)
    return replace(crossed, why=why(*two), score=score(*two))


def _name(situation: Situation, id: str) -> str:
    found = situation.somebody(id)
    return found.name if found else ""


def _line(situation: Situation, pairing: Pairing) -> dict[str, object]:
    names = {
        "newcomer": _name(situation, pairing.newcomer),
        "buddy": _name(situation, pairing.buddy),
    }
    seen = replace(pairing, why=tuple(one for one in pairing.why if one in SEEN_BY_LEADS))
    return {**names, **reasons(seen)}


async def short(situation: Situation) -> Outcome:
    """How many wait for a buddy and why, so that somebody can do something about it. No names."""
    counted = ((reason, situation.number(reason) or 0) for reason in SHORTAGES)
    counts = {reason: count for reason, count in counted if count}
    total = sum(counts.values())
    outcome = say("short", count=total if total >= FEWEST else "few")
    # a reason of fewer than five is not told, nor what is left when it is taken from the rest
    if all(count >= FEWEST for count in counts.values()):
        for reason, count in counts.items():
            outcome = outcome.say("short-line", reason=reason, count=count)
    return outcome.say("short-mend")
