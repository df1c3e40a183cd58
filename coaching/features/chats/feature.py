"""The choice between chats, as the table of contents lists it."""

from coaching.features.chats.flow import at_once, where
from coaching.features.chats.told import TELLS
from coaching.readers.utterance import Utterance, vocabulary
from coaching.script.feature import Feature, Intent, by_name


def heard(said: Utterance) -> Intent | None:
    """A wish such as "write to me in …"; the name of a platform alone is none."""
    named = vocabulary().options["platform"].get(said.bare) if len(said.bare.split()) > 1 else None
    return Intent("chats.at_once", 1, {"platform": named}) if named else None


CHATS = Feature(
    name="chats",
    flows=by_name(where, at_once),
    hears=heard,
    commands={"chats": "where"},
    sees=lambda tx, person, now: tx.contacts(person.id),
    uncounted=frozenset({"where"}),
    switchable=False,
    tells=TELLS,
)
