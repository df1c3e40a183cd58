"""The prompts that there are: to look through, to copy, and to make better."""

from dataclasses import replace

from coaching.calendar.moments import minute
from coaching.facts.community import Contribution
from coaching.facts.identity import derived
from coaching.features.library.rules import MOST, Shown, failures, keeps_order, prompts
from coaching.knowledge.ground import quoted
from coaching.knowledge.own_ground import placeholders
from coaching.messages import Choice, Opening, Text, Words
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.material import material
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, consult, keep, say, tell

SHARE = "share"
BUTTONS = 5
LONGEST = 4000  # characters of a prompt


async def browse(situation: Situation) -> Outcome:
    """All titles, and one of them closely."""
    there = prompts(situation)
    if not there:
        return say("no-prompts").offer(opens("library.share", "share-one", "prompt"))
    for n, one in enumerate(there[:MOST], 1):
        await tell("prompt-line", n=n, title=one.title, credit=one.credit)
    titles = tuple(Choice(one.id, Words(one.title)) for one in there[:MOST])
    choices = (*titles, Choice(SHARE, Text("share-one")))
    says = tuple(choice.says for choice in choices)
    picked = await ask("prompt-which", one_of("shown", says), choices=choices, count=len(there))
    if picked == SHARE:
        return Outcome().go_on("library.share", kind="prompt")
    return _shown(next(one for one in there if one.id == picked), situation)


def _shown(found: Shown, situation: Situation) -> Outcome:
    """The text itself, to be copied."""
    shown = {"title": found.title, "text": quoted(found.text), "credit": found.credit}
    outcome = say("prompt", **shown, places=placeholders(found.text), day=found.day)
    if found.shared and found.shared.person != situation.person.id:
        outcome = outcome.offer(opens("library.suggest", "suggest-one", found.id))
    if found.shared and keeps_order(situation):
        outcome = outcome.offer(opens("library.approve", "approve-button", found.id))
        outcome = outcome.offer(opens("library.merge", "merge-button", found.id))
    return outcome.offer(opens("library.browse", "all-prompts")).of(found.id)


def _meant(situation: Situation) -> Shown | None:
    wanted = situation.word("word")
    return next((one for one in prompts(situation) if one.id == wanted), None)


async def suggest(situation: Situation) -> Outcome:
    """A line to be added; its author is asked, and nothing changes without their yes."""
    found = _meant(situation)
    if found is None or found.shared is None:
        return say("prompt-gone").offer(opens("library.browse", "all-prompts"))
    text = await ask("addition", material, title=found.title)
    cleaned: dict[str, list[str]] = await consult("cleaned", texts=[text])
    text = cleaned["texts"][0]
    if len(found.text) + len(text) > LONGEST:
        return say("addition-long", most=LONGEST - len(found.text))
    if not await confirm_doing("propose", title=found.title, text=quoted(text)):
        return say("addition-dropped").privately()
    return (
        say("proposed", title=found.title).plan(_asked(found.shared, text, situation)).privately()
    )


def _asked(shared: Contribution, text: str, situation: Situation) -> Opening:
    about = {"shared": shared.id, "text": text}
    key = f"decision:{derived(situation.conversation, 'addition')}"
    return Opening(key, shared.person, "library.proposed", minute(situation.now), about)


async def proposed(situation: Situation) -> Outcome:
    """Asked of whoever shared it."""
    mine = (one for one in situation.of(Contribution) if one.person == situation.person.id)
    wanted = situation.word("shared")
    found = next((one for one in mine if one.id == wanted and one.withdrawn_at is None), None)
    if found is None:
        return Outcome()
    text = situation.word("text")
    answer = await ask(
        "accept", one_of("suggested", ("add", "no")), title=found.title, text=quoted(text)
    )
    if answer == "no":
        return say("addition-refused", title=found.title).privately()
    if text in found.text:
        return say("added", title=found.title).privately()
    longer = replace(found, text=f"{found.text}\n{text}", revision=found.revision + 1)
    return keep(longer).say("added", title=found.title).privately()


async def tried(situation: Situation) -> Outcome:
    """What did not work out, each with what was learnt from it."""
    there = failures(situation)
    share = opens("library.share", "share-failure", "failure")
    if not there:
        return say("no-failures").offer(share)
    outcome = say("failures", count=len(there))
    for one in there[:BUTTONS]:
        outcome = outcome.say("failure-line", title=one.title, lesson=one.lesson)
    return outcome.offer(share)
