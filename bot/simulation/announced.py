"""Whom the announcements of a simulation reached."""

from collections.abc import Sequence

from coaching.facts.meeting.announcing import Announcement


def announcements(made: Sequence[Announcement]) -> dict[str, int]:
    """Of those to people: what is posted in the channel reaches nobody one could count."""
    to_people = [one for one in made if one.when != "channel"]
    states = (one.sent + one.later + one.unreachable + one.quiet for one in to_people)
    return {
        "sent": len(to_people),
        "audience": sum(one.total for one in to_people),
        "sum_of_states": sum(states),
    }
