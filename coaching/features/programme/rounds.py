"""What follows when a feature was switched on or off: people read of it, and what was kept goes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from coaching.calendar.digest import digests_for
from coaching.facts.community import News
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.settings import Setting
from coaching.features.programme.rules import OFF
from coaching.messages import Opening, Text
from coaching.people.settings import setting_of
from coaching.script.feature import Feature, Round
from coaching.script.situation import Overview, by_id
from coaching.script.words import Drop, Outcome


def switched(features: Sequence[Feature]) -> Round:
    """At once."""
    kept = _kept_by(features)

    def decide(overview: Overview) -> Outcome:
        name, state = overview.word("feature"), overview.word("state")
        outcome = _told(overview, name, state)
        if state != OFF:
            return outcome
        if overview.word("kept") == "erase":
            return _erased(outcome, overview, kept[name])
        stopped = replace(outcome, drops=Drop(name))
        return stopped.plan(*_later(overview, name))

    return Round((Person, Setting, *_left_in(features)), decide)


def lapse(features: Sequence[Feature]) -> Round:
    """On the day until which something was kept, unless the feature is on again."""
    kept = _kept_by(features)

    def decide(overview: Overview) -> Outcome:
        name = overview.word("feature")
        setting = setting_of(overview.of(Setting), name)
        if setting is None or overview.company.has(name):
            return Outcome()
        if setting.until is None or setting.until.isoformat() != overview.word("until"):
            return Outcome()
        return _erased(Outcome(), overview, kept[name])

    return Round((Setting, *_left_in(features)), decide)


def _kept_by(features: Sequence[Feature]) -> Mapping[str, Feature]:
    return {feature.name: feature for feature in features}


def _left_in(features: Sequence[Feature]) -> tuple[type[Fact], ...]:
    kinds = (one.kind for feature in features for one in feature.leaves)
    return tuple(dict.fromkeys(kinds))


def _erased(outcome: Outcome, overview: Overview, feature: Feature) -> Outcome:
    """Its own facts, and what of it stands in those of others."""
    emptied: list[Fact] = []
    for one in feature.leaves:
        for fact in overview.of(one.kind):
            left = one.emptied(fact)
            emptied += [left] if left != fact else []
    return replace(outcome.keep(*emptied), drops=Drop(feature.name, feature.keeps))


def _told(overview: Overview, name: str, state: str) -> Outcome:
    """A line in everybody's next digest."""
    if not overview.company.has("digest"):
        return Outcome()
    text = Text("programme-news", {"feature": name, "state": state})
    people = [person for person in overview.of(Person) if person.active and not person.guest]
    cause = overview.opening.key
    news = [News(derived("news", cause, one.id), one.id, text, overview.now) for one in people]
    digests = digests_for(news, by_id(people), overview.company, overview.now)
    return Outcome().keep(*news).plan(*digests)


def _later(overview: Overview, name: str) -> tuple[Opening, ...]:
    setting = setting_of(overview.of(Setting), name)
    if setting is None or setting.until is None:
        return ()
    zone = ZoneInfo(overview.company.timezone)
    due = datetime.combine(setting.until, time(3), zone)
    until = setting.until.isoformat()
    key = f"round:lapse:{name}:{until}"
    return (Opening(key, "", "programme.lapse", due, {"feature": name, "until": until}),)
