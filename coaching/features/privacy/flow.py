"""What Kollega knows of a person, shown to them; and forgetting it."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.advice import Exchange, Habit, Verdict
from coaching.facts.checkins import BuddyCard, CheckIn, Remark
from coaching.facts.community import Contribution
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Person
from coaching.messages import JSON, Choice, Text
from coaching.people.pairs import TOGETHER
from coaching.ports.store import Transaction
from coaching.readers.slots.answers import one_of
from coaching.script.feature import OPEN
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, say

SHOWN = 10  # the newest savings; the rest is counted


async def data(situation: Situation) -> Outcome:
    """All that is kept, in plain words, within the same message."""
    person = situation.person
    if person.agreed_at is None:
        return say("nothing-kept").offer(
            Choice(f"{OPEN}privacy.forget", Text("privacy-forget-me"), "danger")
        )
    outcome = say(
        "you",
        name=person.name,
        email=person.email,
        language=person.language,
        department=person.department,
        role=person.role,
        tools=person.tools,
        experience=person.experience,
        buddy=person.buddy_wish,
        agreed=person.agreed_at.date().isoformat(),
    )
    for cost in situation.baseline:
        outcome = outcome.say("baseline", task=cost.name, minutes=cost.minutes, rhythm=cost.rhythm)
    if situation.ratings:
        outcome = outcome.say(
            "ratings", **{rating.dimension: rating.level for rating in situation.ratings}
        )
    outcome = _with_others(situation, outcome)
    newest = sorted(situation.savings, key=lambda saving: saving.told_at, reverse=True)
    for saving in newest[:SHOWN]:
        shown = {
            "task": saving.task,
            "minutes": saving.minutes,
            "rhythm": saving.rhythm,
            "day": saving.day.isoformat(),
        }
        outcome = outcome.say("saving", **shown)
    if len(newest) > SHOWN:
        outcome = outcome.say("more", count=len(newest) - SHOWN)
    for told in checked_in(situation):
        outcome = outcome.say("check-in", **told)
    outcome = with_the_coach(situation, outcome).note(Text("who-sees"))
    return outcome.offer(Choice(f"{OPEN}privacy.forget", Text("forget-me"), "danger"))


def with_the_coach(situation: Situation, outcome: Outcome) -> Outcome:
    """How much is kept of talks with the coach."""
    for key, kind in (("asked", Exchange), ("votes", Verdict), ("lessons", Habit)):
        if count := sum(isinstance(fact, kind) for fact in situation.facts):
            outcome = outcome.say(f"coach-{key}", count=count)
    shared = [one.title for one in situation.of(Contribution) if one.withdrawn_at is None]
    return outcome.say("coach-shared", titles=shared) if shared else outcome


def _with_others(situation: Situation, outcome: Outcome) -> Outcome:
    """Their pairs, and whom they never want to be paired with. What else is seen in this turn is
    not theirs.
    """
    me = situation.person.id
    for pairing in situation.of(Pairing):
        if (
            me in (pairing.newcomer, pairing.buddy)
            and pairing.state in TOGETHER
            and pairing.ends_on
        ):
            role = "newcomer" if pairing.newcomer == me else "buddy"
            name = _name(situation, pairing.other(me))
            outcome = outcome.say("pair", role=role, name=name, ends=pairing.ends_on.isoformat())
    for avoidance in situation.of(Avoidance):
        if avoidance.person == me:
            outcome = outcome.say("avoidance", name=_name(situation, avoidance.other))
    return outcome


def _name(situation: Situation, id: str) -> str:
    found = situation.somebody(id)
    return found.name if found else ""


def checked_in(situation: Situation) -> Iterable[dict[str, JSON]]:
    """The newest weeks that were asked about, from either side, with what was added in own
    words.
    """
    me = situation.person.id
    remarks = {remark.week: remark.text for remark in situation.of(Remark) if remark.person == me}
    answered: list[CheckIn | BuddyCard] = [*situation.of(CheckIn), *situation.of(BuddyCard)]
    mine = [one for one in answered if one.person == me and one.answered_at]
    for one in sorted(mine, key=lambda one: one.week, reverse=True)[:SHOWN]:
        met = "" if one.met is None else "yes" if one.met else "no"
        minutes = one.minutes if isinstance(one, CheckIn) else None
        shown: dict[str, JSON] = {
            "week": int(one.week[6:]),
            "met": met,
            "words": remarks.get(one.week, ""),
        }
        yield shown | {"minutes": "" if minutes is None else minutes, "side": type(one).__name__}


def sees(tx: Transaction, person: Person, now: datetime) -> Iterable[Fact]:
    """What is kept of the person; of others, only who they are."""
    pairings, avoidances = tx.of(Pairing, person.id), tx.of(Avoidance, person.id)
    ids = {pairing.other(person.id) for pairing in pairings} | {
        avoidance.other for avoidance in avoidances
    }
    others = [other for id in sorted(ids) if (other := tx.get(Person, id))]
    kinds: tuple[type[Fact], ...] = (
        CheckIn,
        Remark,
        BuddyCard,
        Exchange,
        Verdict,
        Habit,
        Contribution,
    )
    facts = [fact for kind in kinds for fact in tx.of(kind, person.id)]
    return [*facts, *pairings, *avoidances, *others]


async def forget(situation: Situation) -> Outcome:
    """Erased for good after one tap on a named button."""
    if await ask("sure", one_of("sure", ("erase", "keep"))) == "keep":
        return say("kept")
    return Outcome(erases=True).say("forgotten")
