"""Use cases, as the table of contents lists them."""

from datetime import timedelta

from coaching.calendar.moments import minute
from coaching.facts.savings import TimeSaving
from coaching.facts.use_cases import UseCase, Voice, Weights
from coaching.features.use_cases.counts import FIGURES
from coaching.features.use_cases.finding import discover, new
from coaching.features.use_cases.listing import change, list, one, own, too, weigh, why
from coaching.features.use_cases.owned import OWNS
from coaching.features.use_cases.ranking import first_ranking, rank
from coaching.features.use_cases.rules import heard, seen
from coaching.features.use_cases.told import TELLS
from coaching.messages import JSON, Opening
from coaching.script.feature import OPEN, Feature, Round, by_name
from coaching.script.situation import Situation

ASKED_IN = (2, 4, 6)  # weeks after somebody agreed
OPEN_FOR = timedelta(weeks=2)


def discovering(situation: Situation) -> tuple[Opening, ...]:
    """A question each time, after a check-in."""
    person = situation.person.id
    return tuple(_asked(person, situation, week, n) for n, week in enumerate(ASKED_IN, 1))


def _asked(person: str, situation: Situation, week: int, number: int) -> Opening:
    begins = minute(situation.now + timedelta(weeks=week - 1))
    about: dict[str, JSON] = {"number": number, "from": begins.isoformat()}
    key = f"extra:discovery-{person}-{number}"
    return Opening(key, person, "use_cases.discover", begins + OPEN_FOR, about)


USE_CASES = Feature(
    name="use_cases",
    flows=by_name(new, list, one, why, too, own, change, weigh, discover),
    hears=heard,
    means={"use_cases": "list", "new_use_case": "new"},
    menu=("list",),
    offers={
        f"{OPEN}use_cases.new": ("use_cases-add",),
        f"{OPEN}use_cases.list": ("use_cases-show", "use_cases-all"),
        f"{OPEN}use_cases.change": ("use_cases-change",),
        f"{OPEN}use_cases.too": ("use_cases-me-too",),
        f"{OPEN}use_cases.own": ("use_cases-mine",),
    },
    starts=discovering,
    extras={"discover": "discovery"},
    sees=seen,
    rounds={"rank": Round((UseCase, Voice, TimeSaving, Weights), rank)},
    founds=first_ranking,
    owns=(OWNS,),
    tells=TELLS,
    figures=FIGURES,
    keeps=(UseCase, Voice, Weights),
)
