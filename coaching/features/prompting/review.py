"""The prompt review: the one gap that matters, a better version, something to try, and after two
weeks one question.
"""

from datetime import timedelta
from typing import Any

from coaching.calendar.moments import minute
from coaching.discretion.tokens import put_back
from coaching.facts.advice import Habit
from coaching.features.prompting.flow import RECIPE, remembered, sources, without_personal_data
from coaching.features.prompting.rubric import CRITERIA, added, gap, has, secret
from coaching.knowledge.ground import quoted
from coaching.messages import JSON, Choice, Opening, Text, Words
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.material import material
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, consult, keep, say

LATER = timedelta(days=14)  # long enough for a habit, short enough to be remembered
KEPT = timedelta(days=28)  # so long it waits for a check-in that is answered


async def review(situation: Situation) -> Outcome:
    """What is pasted is judged and rewritten, never carried out."""
    prompt = await ask("draft", material)
    cleaned = await without_personal_data(situation, prompt)
    if cleaned is None:
        return say("not-sent").privately()
    left, tokens = cleaned
    present = has(prompt)
    lack = gap(present)
    told: dict[str, Any] = await consult("rewrite", prompt=left, gap=lack)

    kinds, word = secret(prompt)
    outcome = say("gap", gap=lack, kinds=kinds, word=word)
    if told["words"]:
        outcome = (
            outcome.say("rewritten-by-model")
            .speak(Words(f"> {quoted(put_back(told['words'], tokens))}", by_model=True))
            .note(Text("by-model"))
        )
    elif lines := added(present):
        parts = {criterion: "add" if criterion in lines else "has" for criterion in CRITERIA[1:]}
        outcome = outcome.say("rewritten", prompt=quoted(put_back(left, tokens)), **parts)
    if told["trouble"]:
        outcome = outcome.note(Text(f"model-{told['trouble']}.review"))
    outcome = outcome.say("try-it", gap=lack)
    if told["topic"]:
        outcome = outcome.note(*sources(told))
        outcome = outcome.offer(Choice(f"{RECIPE} {told['topic']}", Text("recipe")))
    kept = {"asked": told["asked"], "answer": told["words"], "topic": told["topic"]}
    return remembered(situation, kept, _asked_later(situation, lack, outcome)).privately()


def _asked_later(situation: Situation, lack: str, outcome: Outcome) -> Outcome:
    """At most one such question a week, to those who agreed and lacked something; after a
    check-in.
    """
    person = situation.person
    if lack == "none" or person.standing != "active":
        return outcome
    begins = minute(situation.now + LATER)
    year, week, _ = begins.astimezone(situation.zone).isocalendar()
    key = f"extra:habit-{person.id}-{year}-W{week:02}"
    about: dict[str, JSON] = {"gap": lack, "from": begins.isoformat()}
    return outcome.plan(Opening(key, person.id, "prompting.stuck", begins + KEPT, about))


async def stuck(situation: Situation) -> Outcome:
    """Two weeks later: did it stick?"""
    lack = situation.word("gap")
    did = await ask("stuck", one_of("stuck", ("yes", "no")), gap=lack) == "yes"
    person, talk, now = situation.person.id, situation.conversation, situation.now
    outcome = keep(Habit(situation.id("habit"), person, talk, f"prompt-{lack}", did, now))
    if did:
        return outcome.say("stuck-yes")
    return outcome.say("stuck-no", gap=lack).offer(opens("prompting.review", "review-again"))
