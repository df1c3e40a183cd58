"""What is seen, kept and sent. Each sentence is checked against docs/security-model.md."""

from collections.abc import Mapping

from coaching.company.retention import days
from coaching.facts.talk import IDLE
from coaching.features.about.leading import leading_on
from coaching.messages import JSON, Text
from coaching.script.situation import Situation
from coaching.script.words import Outcome, say

LONGER = ("check_ins", "savings", "conversations", "leavers")


async def who_sees(situation: Situation) -> Outcome:
    approval = "yes" if situation.company.pairing_approval else "no"
    more = Text("who-sees-more", {"approval": approval, "platform": situation.place.platform})
    onward = leading_on(situation, "privacy.data", "about.retention", "about.model_leaves")
    return say("who-sees").note(more).offer(*onward)


async def more(situation: Situation) -> Outcome:
    """What somebody may want to know before they agree: who sees it, how long it stays, and what
    goes to a model; the details stand behind it.
    """
    seen = await who_sees(situation)
    kept = await retention(situation)
    sent = await model_leaves(situation)
    headed = {"headed-who-sees": seen, "headed-retention": kept, "headed-model-leaves": sent}
    answers = (Text(key, _args(part)) for key, part in headed.items())
    behind = (text for part in (seen, kept, sent) for text in part.details)
    return Outcome().speak(*answers).note(*behind)


def _args(told: Outcome) -> Mapping[str, JSON]:
    (said,) = told.says
    return said.args if isinstance(said, Text) else {}


async def who_sees_where(situation: Situation) -> Outcome:
    more = Text("where-more", {"contact": situation.company.contact})
    onward = leading_on(situation, "about.who_sees", "about.model_leaves")
    return say("where", platform=situation.place.platform).note(more).offer(*onward)


async def who_sees_channels(situation: Situation) -> Outcome:
    onward = leading_on(situation, "about.who_sees", "about.works_council")
    return say("channels").note(Text("channels-more")).offer(*onward)


async def retention(situation: Situation) -> Outcome:
    onward = leading_on(situation, "privacy.data", "about.who_sees")
    told = say("retention", days=situation.company.keep_text_days, asked=IDLE.days)
    kept = days(situation.company.retention, situation.company.keep_text_days)
    longer: dict[str, JSON] = {name: kept[name] for name in LONGER}
    return told.note(Text("retention-more", longer)).offer(*onward)


async def voluntary(situation: Situation) -> Outcome:
    outcome = say("voluntary").note(Text("voluntary-more"))
    if situation.person.standing == "unknown":
        outcome = outcome.note(Text("voluntary-imported"))
    return outcome.offer(*leading_on(situation, "about.who_sees", "calm.stop"))


async def model_leaves(situation: Situation) -> Outcome:
    model = _model(situation)
    outcome = say("model-leaves", model=model)
    if model == "yes":
        outcome = outcome.note(Text("model-leaves-more", {"contact": situation.company.contact}))
    return outcome.offer(
        *leading_on(situation, "about.model_leaves_which", "about.who_sees", "prompting.paste")
    )


async def model_leaves_which(situation: Situation) -> Outcome:
    told = say("which", model=_model(situation), contact=situation.company.contact)
    return told.offer(*leading_on(situation, "about.model_leaves", "about.our_tools"))


def _model(situation: Situation) -> str:
    """Whether a language model is connected, as it was when this was asked."""
    return "yes" if situation.about.get("model") else "no"


async def works_council(situation: Situation) -> Outcome:
    """What was agreed is not known here; what is never recorded is."""
    onward = leading_on(situation, "about.who_sees", "about.retention", "about.model_leaves")
    told = say("works-council", contact=situation.company.contact)
    return told.note(Text("works-council-more")).offer(*onward)
