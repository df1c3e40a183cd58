"""What every turn needs and no turn changes: the features, the company, the words, and those who
are consulted.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.settings import Setting
from coaching.meaning.meant import word_of
from coaching.messages import JSON, LANGUAGES, Choice, Opening, Place, Said, Signal, Text
from coaching.people.known import Known
from coaching.people.settings import decided
from coaching.ports.facts import Facts
from coaching.ports.meanings import Meanings, Silent
from coaching.ports.model import Aloud
from coaching.ports.phrasebook import Phrasebook
from coaching.readers.utterance import Utterance
from coaching.script.consulting import Consultant
from coaching.script.feature import OPEN, Feature, Intent, Round
from coaching.script.labels import Labels
from coaching.script.menu import Menu
from coaching.script.roles import Roles
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings
from coaching.script.words import Flow
from coaching.turn.question import labelled


async def _quiet(signal: Signal) -> None:
    return None


def feature_of(flow: str) -> str:
    """The name of the feature that this flow, or round, belongs to."""
    return flow.partition(".")[0]


@dataclass(frozen=True)
class House:
    """The constant part of the coach."""

    features: Sequence[Feature]
    roles: Roles
    surroundings: Surroundings
    phrasebook: Phrasebook
    consultants: Mapping[str, Consultant] = field(default_factory=dict)
    signal: Callable[[Signal], Awaitable[None]] = _quiet
    model: bool = False  # a language model is configured
    meanings: Meanings = field(default_factory=Silent)
    settings: tuple[Setting, ...] = ()  # what was decided in chat, and is in its company already

    @property
    def company(self) -> Company:
        return self.surroundings.company

    def decided(self, settings: Sequence[Setting]) -> "House":
        """As it is with what was decided in chat."""
        all_of_them = tuple(settings)
        if all_of_them == self.settings:
            return self
        if all_of_them not in self._variants:
            around = replace(self.surroundings, company=decided(self.company, all_of_them))
            self._variants[all_of_them] = replace(self, surroundings=around, settings=all_of_them)
        return self._variants[all_of_them]

    @cached_property
    def _variants(self) -> "dict[tuple[Setting, ...], House]":
        return {}

    @cached_property
    def on(self) -> tuple[Feature, ...]:
        off = self.company.off
        return tuple(f for f in self.features if not (f.switchable and f.name in off))

    @cached_property
    def _flows(self) -> dict[str, Flow]:
        return {f"{f.name}.{name}": flow for f in self.features for name, flow in f.flows.items()}

    def flow(self, name: str) -> Flow:
        return self._flows[name]

    @cached_property
    def _rounds(self) -> dict[str, Round]:
        return {f"{f.name}.{name}": one for f in self.features for name, one in f.rounds.items()}

    def round(self, name: str) -> Round:
        return self._rounds[name]

    def knows(self, name: str) -> bool:
        """A flow or a round of a feature that is switched on."""
        return name in self._known

    @cached_property
    def _known(self) -> frozenset[str]:
        on = {feature.name for feature in self.on}
        return frozenset(n for n in (*self._flows, *self._rounds) if feature_of(n) in on)

    @cached_property
    def _named(self) -> dict[str, Feature]:
        return {feature.name: feature for feature in self.features}

    def feature(self, flow: str) -> Feature:
        return self._named[feature_of(flow)]

    def outside(
        self, place: Place, about: Mapping[str, JSON], known: Known, now: datetime
    ) -> Situation:
        """The situation outside a dialogue: of the home page, of an entry of the diary."""
        return Situation(
            now=now,
            person=known.person,
            surroundings=self.surroundings,
            conversation="",
            place=place,
            about=about,
            diary=self._ahead(known),
            facts=known.facts,
            verified=known.verified,
        )

    def _ahead(self, known: Known) -> tuple[Opening, ...]:
        """What is planned, as far as it is switched on."""
        return tuple(opening for opening in known.diary if self.knows(opening.flow))

    def see(self, tx: Facts, known: Known, features: Iterable[str], now: datetime) -> Known:
        """What these features' flows may see besides, read once."""
        unseen = set(features) - known.sees
        wanted = [f for f in self.on if f.name in unseen]
        seen = (fact for f in wanted for fact in f.sees(tx, known.person, now))
        facts = {(type(fact), fact.id): fact for fact in seen}
        # what was decided in this turn is newer
        facts |= {(type(fact), fact.id): fact for fact in known.facts}
        sees = known.sees | {f.name for f in wanted}
        return replace(known, sees=sees, facts=tuple(facts.values()))

    def founded(self, now: datetime) -> tuple[Opening, ...]:
        """The rounds of the company that are planned when the service starts; what would be late by
        then, for now.
        """
        planned = (opening for f in self.on for opening in f.founds(self.company, now))
        return tuple(replace(opening, due=max(opening.due, minute(now))) for opening in planned)

    @cached_property
    def _uncounted(self) -> frozenset[str]:
        return frozenset(kind for f in self.features for kind in f.uncounted)

    def counts(self, kind: str) -> bool:
        """Whether an unprompted message of this kind is taken out of the person's budget."""
        return kind not in self._uncounted

    def alarms(self, kind: str) -> bool:
        return any(kind in f.alarms for f in self.features)

    def decides(self, flow: str) -> bool:
        return flow in self._deciding

    @cached_property
    def _deciding(self) -> frozenset[str]:
        return frozenset(f"{f.name}.{name}" for f in self.features for name in f.decides)

    def extra(self, flow: str) -> str:
        return self._extras.get(flow, "")

    @cached_property
    def _extras(self) -> dict[str, str]:
        return {f"{f.name}.{name}": what for f in self.features for name, what in f.extras.items()}

    def aside(self) -> tuple[Choice, ...]:
        return tuple(f.choice(flow) for f in self.on for flow in f.aside)

    def commanded(self, command: str) -> str:
        """The flow of a command word, or nothing."""
        return next(
            (f"{f.name}.{f.commands[command]}" for f in self.on if command in f.commands), ""
        )

    @cached_property
    def _meant(self) -> dict[str, str]:
        return {word: f"{f.name}.{flow}" for f in self.on for word, flow in f.means.items()}

    def meant(self, finer: str) -> str:
        """The flow for a meaning; of a finer kind that has none of its own, that of the word."""
        return self._meant.get(finer) or self._meant.get(word_of(finer), "")

    def public(self, flow: str) -> bool:
        return flow.partition(".")[2] in self.feature(flow).public

    def once(self, flow: str) -> bool:
        return bool(flow) and flow.partition(".")[2] in self.feature(flow).once

    def early(self, flow: str) -> bool:
        return flow.partition(".")[2] in self.feature(flow).early

    def intent(self, said: Utterance, early: bool = False) -> Intent | None:
        """The likeliest wish; `early`: only what works before consent."""
        heard = [intent for f in self.on if (intent := f.hears(said))]
        if early:
            heard = [i for i in heard if i.flow.partition(".")[2] in self.feature(i.flow).early]
        return max(heard, key=lambda intent: intent.certainty, default=None)

    @property
    def welcome(self) -> Choice:
        """The button that leads somebody unknown to the direct chat."""
        return Choice(f"{OPEN}{self.roles.hello}", Text("talk-stranger-open"), "primary")

    @cached_property
    def _menu(self) -> Menu:
        return Menu(self.on, self.roles)

    def menu(self, situation: Situation, behind: str = "") -> tuple[Choice, ...]:
        """The menu's few buttons; or what stands behind one of them, or in a corner."""
        return self._menu.shown(situation, behind)

    @cached_property
    def labels(self) -> Labels:
        """Of the buttons that open a dialogue, in every language."""
        return Labels(self.on, self.phrasebook.say)

    def voted(self, vote: str, says: Iterable[str]) -> str:
        """What the button says that means the same as this thumb under a letter with these buttons,
        or nothing.
        """
        offers = {f.votes[vote] for f in self.on if vote in f.votes}
        return next((word for word in says if word.partition(" ")[0] in offers), "")

    def spoken(self, feature: str, choices: Iterable[Choice]) -> dict[str, tuple[str, ...]]:
        """What each choice says -> its labels in all languages."""
        return {c.says: tuple(self._spoken(labelled(feature, c).label)) for c in choices}

    def _spoken(self, label: Said) -> Iterable[str]:
        languages = LANGUAGES if isinstance(label, Text) else LANGUAGES[:1]
        return (self.phrasebook.say(label, language) for language in languages)

    async def consult(
        self, name: str, args: Mapping[str, Any], situation: Situation, aloud: Aloud
    ) -> JSON:
        return await self.consultants[name](args, situation, aloud)
