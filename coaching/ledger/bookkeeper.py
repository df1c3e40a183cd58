"""The consultant for figures: a person's own, and for whoever may see it the company's month."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from coaching.company.company import Company
from coaching.company.worth import Worth
from coaching.facts.people import Person
from coaching.facts.publications import Controller, Publication
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.ledger.month import Month, month_of, own
from coaching.ledger.published.counting import Part
from coaching.ledger.published.kpis import kpis
from coaching.ledger.published.publishing import Press, latest_shown, running_month
from coaching.messages import JSON, Language
from coaching.people.programme import sees_figures
from coaching.ports.facts import Facts
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.consulting import Consultant
from coaching.script.feature import Feature
from coaching.script.situation import Situation


class Bookkeeper:
    """Reads everybody's facts, and lets nothing out about fewer than five people.

    `features`: their own figures are told below the month's.
    """

    def __init__(self, store: Store, features: Sequence[Feature] = ()) -> None:
        self._store, self._features = store, features

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`{"company": what `report` says, "others"}`, or nothing for whoever may not see it.
        `others`: key and arguments of what other features say. Asked for no month it is the last
        that was published; `company` is None where there are no figures of the one asked for.
        """
        if not await self._store.read(lambda tx: may_see(tx, situation)):
            return {}
        company = situation.company
        if args.get("share"):
            worth = replace(company.worth, share_put_to_use=args["share"] / 100)
            company = replace(company, worth=worth)
        press = press_of(company, self._features)
        asked = args.get("month", "")
        looked = await self._store.transact(lambda tx: shown_month(tx, press, asked, situation))
        if looked is None:
            return {"company": None}
        shown, told = looked
        others = _said(told, situation.person.language)
        return {"company": shown, "others": others, "basis": _basis(company.worth, shown["month"])}

    async def own(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`{"month", "own": figures}`, of the month that is running."""
        day = date.fromisoformat(args["day"])
        month = running_month(day)
        trials = await self._store.read(lambda tx: tx.every(Trial))
        mine = asdict(own(month, situation.savings, situation.baseline, trials, day))
        return {"month": month, "own": mine}


def consultants(store: Store, features: Sequence[Feature]) -> dict[str, Consultant]:
    own = Bookkeeper(store, features)
    return {"figures": own, "own_figures": own.own, "figures_link": no_link}


async def no_link(args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
    """Where there is no page."""
    return ""


def may_see(tx: Facts, situation: Situation) -> bool:
    around, person = situation.surroundings, situation.person
    appointed = tx.of(Controller, person.id)
    sees = sees_figures(person, around.leads, around.controllers, appointed)
    return situation.verified and sees


def press_of(company: Company, features: Iterable[Feature]) -> Press:
    """With the parts of the features that are switched on."""
    on = [one for one in features if company.has(one.name) or not one.switchable]
    return Press(company, tuple(Part(one.name, one.figures) for one in on if one.figures))


def shown_month(
    tx: Transaction, press: Press, month: str, situation: Situation
) -> tuple[dict[str, Any], Publication | None] | None:
    """What is shown of the month from now on: it is counted and kept where it was not yet. None for
    a month before anybody had agreed, and for one that has not come.
    """
    if month and not press.covers(tx, month, situation.day):
        return None
    shown = month or latest(tx, press, situation.now, situation.day)
    tx.put(*press.look(tx, shown, situation.now))
    return kpis(tx, press.company, shown), tx.get(Publication, f"{shown}/company")


def _basis(worth: Worth, month: str) -> dict[str, JSON]:
    """What it is reckoned with."""
    day = date.fromisoformat(f"{month}-01")
    rates = [rate for rate in worth.rates if rate.since <= day]
    newest = max(rates, key=lambda rate: rate.since, default=None)
    return {
        "rate": newest.per_hour if newest else "unknown",
        "since": newest.since.isoformat() if newest else "unknown",
        "currency": worth.currency,
        "percent": round(100 * worth.share_put_to_use),
        "licences": sum(one.people for one in worth.licences if one.since <= day <= one.until),
    }


def latest(tx: Transaction, press: Press, now: datetime, day: date) -> str:
    """The month that is shown to whoever names none."""
    tx.put(*press.due(tx, now))
    return latest_shown(tx.every(Publication), day)


def company_month(tx: Facts, month: str, day: date) -> Month:
    """As it would be counted now."""
    facts = [*tx.every(TimeSaving), *tx.every(BaselineTask), *tx.every(Trial)]
    return month_of(month, tx.every(Person), facts, day)


def _said(told: Publication | None, language: Language) -> list[JSON]:
    """The key and the arguments of what each feature says of a month that is published."""
    if told is None or told.state == "running":
        return []
    figures: Any = told.figures
    return [text for part in figures["more"].values() for text in part["says"][language]]
