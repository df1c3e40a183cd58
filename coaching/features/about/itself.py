"""Who one talks to; and what is said to a worry, a complaint, and what is not Kollega's field."""

from coaching.features.about.leading import leading_on
from coaching.messages import Text
from coaching.script.situation import Situation
from coaching.script.words import Outcome, say


async def who_are_you(situation: Situation) -> Outcome:
    told = say("who-are-you", contact=situation.company.contact).say("what-for")
    return told.offer(*leading_on(situation, "guide.help", "about.who_sees", "about.who_helps"))


async def who_are_you_why(situation: Situation) -> Outcome:
    """Why something is asked."""
    onward = leading_on(situation, "about.who_sees", "about.retention")
    return say("why-asked").note(Text("why-asked-more")).offer(*onward)


async def worry(situation: Situation) -> Outcome:
    """A human's name, and no page. Nothing is kept, not even that it was said: what a letter
    offers outlives it, so the buttons are those of another truth, how long something is kept.
    """
    told = say("worry").say("worry-human", contact=situation.company.contact)
    return told.offer(*leading_on(situation, "privacy.data", "about.who_sees")).privately()


async def complaint(situation: Situation) -> Outcome:
    told = say("complaint", contact=situation.company.contact)
    return told.offer(*leading_on(situation, "guide.help", "calm.less")).privately()


async def elsewhere(situation: Situation) -> Outcome:
    """Another business of the company's, or something that Kollega cannot do."""
    told = say("elsewhere", contact=situation.company.contact)
    return told.offer(*leading_on(situation, "guide.help"))


async def reminders(situation: Situation) -> Outcome:
    """Of something of one's own; of what Kollega plans it reminds by itself."""
    return say("reminders")


async def smalltalk(situation: Situation) -> Outcome:
    return say("smalltalk")
