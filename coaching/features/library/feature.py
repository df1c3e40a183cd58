"""The library, as the table of contents lists it."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.community import Contribution
from coaching.facts.growing.growth import Role
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.use_cases import UseCase
from coaching.features.library.browsing import browse, proposed, suggest, tried
from coaching.features.library.flow import all, mine, removed, share
from coaching.features.library.keeping import approve, merge, merged
from coaching.features.library.owned import OWNS
from coaching.features.library.rules import heard
from coaching.features.library.told import TELLS
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, by_name


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    return (*tx.every(Contribution), *tx.every(UseCase), *tx.of(Role, person.id))


LIBRARY = Feature(
    name="library",
    flows=by_name(
        share, mine, all, removed, browse, suggest, proposed, tried, approve, merge, merged
    ),
    hears=heard,
    means={
        "library": "browse",
        "failure": "tried",
        "library.share": "share",
        "library.mine": "mine",
    },
    sees=seen,
    menu=("share",),
    offers={
        f"{OPEN}library.browse": ("library-all-prompts",),
        f"{OPEN}library.approve": ("library-approve-button",),
        f"{OPEN}library.merge": ("library-merge-button",),
        f"{OPEN}library.suggest": ("library-suggest-one",),
        f"{OPEN}library.share prompt": ("library-share-one",),
        f"{OPEN}library.share failure": ("library-share-failure",),
        f"{OPEN}library.share": ("library-share-one", "library-share-failure"),
    },
    uncounted=frozenset({"removed", "decision"}),
    decides=frozenset({"proposed"}),
    owns=(OWNS,),
    tells=TELLS,
    keeps=(Contribution,),
)
