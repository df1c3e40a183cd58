"""Time savings, as the table of contents lists them."""

from dataclasses import replace

from coaching.facts.checkins import CheckIn
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.features.savings.claims import net, still, sure
from coaching.features.savings.figures import figures
from coaching.features.savings.flow import nothing, report
from coaching.features.savings.rules import heard, seen
from coaching.features.savings.taking_back import heard_of_it, take_back
from coaching.features.savings.timing import run, timed, volunteer
from coaching.features.savings.told import TELLS
from coaching.script.feature import OPEN, Erases, Feature, by_name

# a check-in has the minutes of its week
IN_CHECK_INS = Erases(CheckIn, lambda one: one.asked_at, lambda one: replace(one, minutes=None))

SAVINGS = Feature(
    name="savings",
    flows=by_name(report, nothing, take_back, sure, net, still, volunteer, timed, run, figures),
    commands={"own_figures": "figures", "volunteer": "volunteer", "timed": "timed"},
    means={
        "saving": "report",
        "nothing_saved": "nothing",
        "longer": "report",
        "figures": "figures",
    },
    sees=seen,
    extras={"still": "claim"},
    hears=heard,
    hears_of_it=heard_of_it,
    menu=("report", "figures"),
    offers={f"{OPEN}savings.volunteer": ("savings-volunteer",)},
    prompts=("savings-prompt",),
    tells=TELLS,
    keeps=(TimeSaving, BaselineTask, Trial),
    leaves=(IN_CHECK_INS,),
)
