"""The programme's corner, for leads and champions; everybody else is told who can help."""

from typing import Any

from coaching.calendar import moments
from coaching.facts.community import DropIn
from coaching.features.programme.rules import hosts, inside
from coaching.messages import Choice, Whole
from coaching.script.feature import CHAMPIONS, LEADS, OPEN, opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, consult, say

MOST = 13  # buttons in a lead's corner


async def corner(situation: Situation) -> Outcome:
    if situation.lead:
        told: dict[str, Any] = await consult("programme")
        lead = _own_drop_in(situation, _standing(say("corner"), situation, told))
        return lead.with_menu(MOST, behind=LEADS)
    if hosts(situation):
        return _champions(situation)
    return not_theirs(situation)


def not_theirs(situation: Situation) -> Outcome:
    helps = Choice(f"{OPEN}about.who_helps", Whole("about-menu.who_helps"))
    champions = "yes" if situation.company.has("champions") else "no"
    return say("not-theirs", contact=situation.company.contact, champions=champions).offer(helps)


def home(situation: Situation) -> Outcome:
    """On the home page the corner's buttons alone: counts are told where they are asked for."""
    if not inside(situation):
        return Outcome()
    whose = LEADS if situation.lead else CHAMPIONS
    return say("home").with_menu(MOST, behind=whose)


def _champions(situation: Situation) -> Outcome:
    told = _own_drop_in(situation, say("corner-champion"))
    if told.says == say("corner-champion").says:
        told = told.say("none-hosted")
    return told.with_menu(MOST, behind=CHAMPIONS)


def _own_drop_in(situation: Situation, outcome: Outcome) -> Outcome:
    """The next one that they host; who comes is a tap away."""
    drop_in = _hosted(situation)
    if drop_in is None:
        return outcome
    at = moments.own(drop_in.starts_at, situation.zone)
    comes = opens("dropins.who", "who-comes", drop_in.id, style="primary")
    return outcome.say("hosted", at=at, place=drop_in.place).offer(comes)


def _hosted(situation: Situation) -> DropIn | None:
    if not situation.company.has("dropins"):
        return None
    mine = [
        one
        for one in situation.of(DropIn)
        if one.host == situation.person.id
        and one.cancelled_at is None
        and one.starts_at > situation.now
    ]
    return min(mine, key=lambda one: (one.starts_at, one.id), default=None)


def _standing(outcome: Outcome, situation: Situation, told: dict[str, Any]) -> Outcome:
    """A line for each count; a gap only where there is one."""
    company = situation.company
    outcome = outcome.say("agreed", count=told["agreed"], invited=told["invited"])
    if told["waiting"] != "few":
        outcome = outcome.say("waiting", count=told["waiting"])
    if company.has("pairing"):
        outcome = outcome.say("pairs", count=told["pairs"], seeking=told["seeking"])
    if thin := told["thin"]:
        outcome = outcome.say("thin", names=tuple(thin))
    if (missing := told["champions"]) and company.has("champions"):
        outcome = outcome.say("no-champion", names=tuple(missing))
    return outcome
