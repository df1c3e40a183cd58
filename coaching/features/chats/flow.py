"""Where somebody wants to be written to, when we have chats with them on several platforms."""

from dataclasses import replace

from coaching.facts.people import Contact
from coaching.messages import Choice, Words
from coaching.readers.slots.answers import one_of
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep, say


async def where(situation: Situation) -> Outcome:
    """Nobody is asked who has one chat, or who has chosen; whoever asks themselves may
    choose anew.
    """
    platforms = platforms_of(situation)
    if len(platforms) < 2:
        return Outcome() if situation.about.get("unasked") else say("only-here")
    if situation.about.get("unasked") and situation.person.platform:
        return Outcome()
    offered = tuple(Choice(platform, Words(platform.title())) for platform in platforms)
    platform = await ask("where", one_of("platform", platforms), choices=offered)
    return chosen(situation, platform)


async def at_once(situation: Situation) -> Outcome:
    """ "Write to me in …": it was named, so nothing is asked."""
    platform = situation.word("platform")
    if platform not in platforms_of(situation):
        return say("not-there", platform=platform.title())
    return chosen(situation, platform)


def chosen(situation: Situation, platform: str) -> Outcome:
    return keep(replace(situation.person, platform=platform)).say(
        "chosen", platform=platform.title()
    )


def platforms_of(situation: Situation) -> tuple[str, ...]:
    contacts = (
        contact for contact in situation.of(Contact) if contact.person == situation.person.id
    )
    return tuple(sorted({contact.address.platform for contact in contacts if contact.open}))
