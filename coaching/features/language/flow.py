"""The language in which Kollega speaks with a person. It changes when they say so, never
by itself.
"""

from dataclasses import replace

from coaching.messages import LANGUAGES, named
from coaching.readers.slots.answers import one_of
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep


async def choose(situation: Situation) -> Outcome:
    language = await ask("language", one_of("language", LANGUAGES))
    return keep(replace(situation.person, language=named(language), language_said=True)).say(
        "changed"
    )


async def at_once(situation: Situation) -> Outcome:
    """ "English, please": the language was named, so nothing is asked."""
    language = named(situation.word("language"))
    return keep(replace(situation.person, language=language, language_said=True)).say("changed")
