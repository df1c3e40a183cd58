"""Time savings, as the table of contents lists them."""

from coaching.feature import Feature
from coaching.features.savings.flow import nothing, report, week
from coaching.features.savings.rules import first_week, heard, next_week

SAVINGS = Feature(
    name="savings",
    flows={"report": report, "week": week, "nothing": nothing},
    hears=heard,
    menu=("report",),
    prompts=("savings-prompt",),
    starts=first_week,
    recurs=next_week,
)
