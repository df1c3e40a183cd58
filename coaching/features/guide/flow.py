"""Finding one's way: help, the menu, what comes next, and a way out when nothing was understood."""

from datetime import datetime

from coaching.calendar.moments import own
from coaching.messages import Choice, Text, Whole
from coaching.people.declining import asked_weekly, wants_letter
from coaching.readers.naming import first_name
from coaching.readers.slots.answers import one_of, question
from coaching.script.feature import OPEN, opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, say

COMING = 3  # entries of the diary that are told
HELPED_BY = {  # a feature -> what the help tells of it
    "savings": "help-savings",
    "prompting": "help-prompting",
    "pairing": "help-pairing",
}
LIKELY = {"savings": "saving", "prompting": "question"}  # what was meant -> by the feature for it


async def help(situation: Situation) -> Outcome:
    outcome = say("help")
    for feature, text in HELPED_BY.items():
        if situation.company.has(feature):
            outcome = outcome.say(text)
    outcome = outcome.say("help-data").say("help-stop")
    outcome = outcome.note(Text("guide-ai", {"contact": situation.company.contact}))
    return outcome if situation.person.standing == "unknown" else outcome.with_menu(4)


async def menu(situation: Situation) -> Outcome:
    return say("menu").with_menu()


async def learn(situation: Situation) -> Outcome:
    """A corner of the menu, as the two that follow."""
    return say("learn").with_menu(behind="guide.learn")


async def people(situation: Situation) -> Outcome:
    return say("people").with_menu(behind="guide.people")


async def more(situation: Situation) -> Outcome:
    return say("more").with_menu(behind="guide.more")


async def next(situation: Situation) -> Outcome:
    """What is planned, and along with it one of the questions that are still open. What would
    follow a check-in is a word away for whoever gets none.
    """
    told = coming(situation)
    if situation.more and not asked_weekly(situation.person, situation.company):
        told = told.say("waits").offer(opens("calm.extras", "waits-now"))
    return told.go_on("onboarding.more", along=True)


def home(situation: Situation) -> Outcome:
    """On the home page: what comes next, the language, and the menu."""
    choose = opens("language.choose", "home-language.choose")
    return coming(situation).say("home-language").offer(choose).with_menu()


def coming(situation: Situation) -> Outcome:
    """What is planned for the person, soonest first, and where they are in their 90 days."""
    person = situation.person
    day = (situation.now.date() - person.agreed_at.date()).days + 1 if person.agreed_at else 0
    told = (one for one in situation.diary if one.kind != "extra")
    planned = [one for one in told if wants_letter(person, one.kind)][:COMING]
    outcome = say("next", number=day, count=len(planned))
    for opening in planned:
        due = opening.due.astimezone(situation.zone)
        when = {"day": due.date().isoformat(), "time": due.strftime("%H:%M")}
        outcome = outcome.say("next-entry", what=opening.flow.replace(".", "-"), **when)
    return outcome


async def lost(situation: Situation) -> Outcome:
    """Nobody understood it: likely meanings first, then the menu, then a human. What was typed is
    not kept.
    """
    text = await ask("text", question)
    likely = tuple(LIKELY[feature] for feature in LIKELY if situation.company.has(feature))
    meant = await ask("meant", one_of("meant", (*likely, "other")))
    if meant == "saving":
        return Outcome(then="savings.report", then_said=text).privately()
    if meant == "question":
        return Outcome(then="prompting.answer", then_said=text).privately()
    return say("menu").with_menu().privately()


async def human(situation: Situation) -> Outcome:
    return say("human", contact=situation.company.contact)


async def thanks(situation: Situation) -> Outcome:
    return say("welcome")


async def greet(situation: Situation) -> Outcome:
    """Hello, and along with it the button to what was left open at the beginning."""
    outcome = say("hello", name=first_name(situation.person.name)).with_menu(3)
    if situation.baseline and situation.ratings:
        return outcome
    return outcome.offer(Choice(f"{OPEN}onboarding.more", Whole("onboarding-now.more")))


async def alarm(situation: Situation) -> Outcome:
    """What the community channel did not take, or what is late; for the leads, who alone can mend
    it.
    """
    if not situation.lead:
        return Outcome()
    if shut := situation.word("shut"):
        since = datetime.fromisoformat(situation.word("since"))
        reason, when = situation.word("reason"), own(since, situation.zone)
        return say("alarm-shut", platform=shut.title(), reason=reason, since=when)
    if late := situation.word("round"):
        since = datetime.fromisoformat(situation.word("since"))
        return say("alarm-late", round=late, since=own(since, situation.zone))
    return say("alarm", reason=situation.word("reason"), channel=situation.word("channel"))


async def dashboard(situation: Situation) -> Outcome:
    """Where time savings are switched off there is nothing to show."""
    return say("no-figures")
