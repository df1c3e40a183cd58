"""What only a lead can mend, and when the leads are told of it."""

from datetime import datetime

from coaching.house import House
from coaching.identity import derived
from coaching.messages import Letter, Opening
from coaching.moments import minute
from coaching.ports import Transaction
from coaching.reach import CLOSED


def undelivered(tx: Transaction, house: House, letter: Letter, reason: str, now: datetime) -> None:
    """Plans an alarm for each lead: once a month for each reason.

    When the community channel did not take a letter, and when somebody's chat takes none; not whose it is.
    """
    place = house.community()
    if letter.to.direct and reason in CLOSED:
        about = {"reason": reason, "channel": ""}
    elif place and (letter.to.platform, letter.to.channel) == (place.platform, place.channel):
        about = {"reason": reason, "channel": place.channel}
    else:
        return
    for lead in filter(None, (tx.person_with(email) for email in sorted(house.leads))):
        told = derived(lead.id, str(about), f"{now:%Y-%m}")
        tx.plan(Opening(f"alarm:{told}", lead.id, "guide.alarm", minute(now), dict(about)))
