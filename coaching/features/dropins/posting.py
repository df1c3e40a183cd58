"""What a drop-in looks like to everybody: one post, edited in place for as long as it lives."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import moments, workdays
from coaching.calendar.digest import digest_for
from coaching.company.company import Company
from coaching.facts.community import DropIn
from coaching.facts.people import Person
from coaching.messages import JSON, Letter, Opening, Place, Reply, Text
from coaching.script.feature import opens
from coaching.script.situation import Overview, Situation

AGAIN_AT = time(9)  # on the next working day


def post(
    drop_in: DropIn, host: str, where: Place, seen: Situation | Overview, changed: str = "time"
) -> Letter:
    """`host` is a name. Everybody reads their own time; a change, of the time or of the place
    alone, takes the place of the post before it.
    """
    first = f"drop_in:{drop_in.id}"
    at = moments.shared(drop_in.starts_at, drop_in.timezone)
    shown: dict[str, JSON] = {
        "host": host,
        "at": at,
        "place": drop_in.place,
        "minutes": drop_in.minutes,
    }
    key = f"{first}-{drop_in.sequence}" if drop_in.sequence else first
    replaces = first if drop_in.sequence else ""
    language = seen.company.language
    shown["changed"] = changed if drop_in.sequence else "nothing"
    reply = _off(shown) if drop_in.cancelled_at else _on(drop_in, shown, seen)
    return Letter(
        key,
        "drop_in",
        where,
        reply,
        seen.now,
        language=language,
        lane="broadcast",
        replaces=replaces,
    )


def looks(drop_in: str, seen: Situation) -> dict[str, str]:
    """How the post will look to everybody, for whoever is about to announce it."""
    mine = seen.person.language == seen.company.language
    return {
        "host": seen.person.name,
        "calendar": "yes" if seen.calendar(drop_in) else "no",
        "posted_in": "own" if mine else seen.company.language,
    }


def _on(drop_in: DropIn, shown: dict[str, JSON], seen: Situation | Overview) -> Reply:
    weekly = "yes" if drop_in.series else "no"
    said = [Text("dropins-post", {**shown, "weekly": weekly})]
    address = seen.calendar(drop_in.id)
    small = [Text("dropins-calendar", {"address": address})] if address else []
    coming = opens("dropins.coming", "dropins-i-come", drop_in.id, style="primary")
    return Reply(tuple(said), tuple(small), (coming,))


def _off(shown: dict[str, JSON]) -> Reply:
    return Reply((Text("dropins-post-cancelled", {**shown}),))


def next_week(drop_in: DropIn, company: Company) -> tuple[Opening, ...]:
    """Next week's of a weekly one is announced on the working day after this one."""
    if not drop_in.series:
        return ()
    ends = drop_in.starts_at + timedelta(minutes=drop_in.minutes)
    after = ends.astimezone(ZoneInfo(company.timezone)).date() + timedelta(days=1)
    due = workdays.workday_at(after, AGAIN_AT, Person("", timezone=company.timezone), company)
    return (Opening(f"again:{drop_in.id}", "", "dropins.again", due, {"drop_in": drop_in.id}),)


def spreading(drop_in: DropIn, seen: Situation | Overview) -> Opening:
    """The round that tells everybody whom the post does not reach."""
    about: dict[str, JSON] = {"drop_in": drop_in.id, "sequence": drop_in.sequence}
    key = f"spread:{drop_in.id}-{drop_in.sequence}"
    return Opening(key, "", "dropins.spread", moments.minute(seen.now), about)


def channel_of(situation: Situation) -> str:
    """Where everybody reads of it: in the channel, else in the digest, else nowhere."""
    if situation.community:
        return "yes"
    return "no" if situation.company.has("digest") else "nowhere"


def told_after(situation: Situation, at: datetime) -> bool:
    """Whether the next digest goes out when it has begun."""
    return digest_for(situation.person, situation.company, situation.now).due >= at
