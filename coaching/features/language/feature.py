"""Language, as the table of contents lists it."""

from coaching.features.language.flow import at_once, choose
from coaching.readers.utterance import Utterance, vocabulary
from coaching.script.feature import Feature, Intent, by_name


def heard(said: Utterance) -> Intent | None:
    """A language named alone, such as "English please" or "auf Deutsch"."""
    words = said.bare.removesuffix(" please").removesuffix(" tack").removesuffix(" bitte")
    named = vocabulary().options["language"].get(words) if len(words) > 2 else None
    return Intent("language.at_once", 1, {"language": named}) if named else None


LANGUAGE = Feature(
    name="language",
    flows=by_name(choose, at_once),
    hears=heard,
    commands={"language": "choose"},
    means={"language": "choose"},
    early=frozenset({"choose", "at_once"}),
    switchable=False,
)
