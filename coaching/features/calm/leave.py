"""Leave, as somebody tells of it: nothing unprompted on these days."""

from dataclasses import replace
from datetime import timedelta

from coaching.messages import JSON
from coaching.readers.periods import named_periods, periods
from coaching.readers.told.absence import SHORT, TODAY, reason
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say


async def leave(situation: Situation) -> Outcome:
    why = await ask("reason", reason, default="off")
    default: JSON = TODAY.plain() if why in SHORT else None
    away = await ask("away", named_periods.period, default=default)
    starts = await ask("starts", named_periods.start, default="")
    meant = periods.dates({**away, "first": starts or away["first"]}, situation.day)
    if meant is None or meant[1] < situation.day:
        return say("leave-over")
    first, last = meant
    shown = {"first": first.isoformat(), "last": last.isoformat()}
    if not await confirm_doing("leave-right", reason=why, **shown):
        return say("told-dropped")
    outcome = keep(replace(situation.person, away_from=first, away_until=last))
    outcome = outcome.say("leave", reason=why, day=(last + timedelta(days=1)).isoformat())
    # why somebody is ill or at home with a child is nobody's to keep
    return outcome.privately() if why in SHORT else outcome
