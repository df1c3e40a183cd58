"""What somebody is told of the accounts by which they are reached."""

from collections.abc import Iterable

from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return tx.contacts(person.id)


def said(situation: Situation) -> Outcome:
    outcome = Outcome()
    for contact in situation.of(Contact):
        if contact.person == situation.person.id:
            platform, account = contact.address.platform.title(), contact.address.user
            outcome = outcome.say("told", platform=platform, account=account)
    chosen = situation.person.platform
    return outcome.say("told-chosen", platform=chosen.title()) if chosen else outcome


TELLS = Tells(said, read, chapter="you")
