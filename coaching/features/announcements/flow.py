"""An announcement is seen before anybody gets it; afterwards it is told whom it reached."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from coaching.facts.community import News
from coaching.facts.meeting.announcing import Announcement, Notice
from coaching.facts.people import Person
from coaching.features.announcements.rounds import spreading
from coaching.features.announcements.rules import (
    CHANNEL,
    GROUPS,
    KIND,
    MOST_A_WEEK,
    audited,
    departments,
    from_five,
    may_announce,
    notice_id,
    this_week,
    to_all,
)
from coaching.ledger.month import FEWEST
from coaching.messages import JSON, Choice, Letter, Reply, Text, Words
from coaching.people.alphabet import in_order
from coaching.readers.slots.answers import one_of
from coaching.readers.told.announcing import audience, text
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, consult, keep, say

AGAIN = opens("announcements.announce", "again")
OFFERED = 8  # departments with a button of their own
CHANGES = 20  # times that the words may be changed
NAMED = 10  # people whom an admin can help


async def announce(situation: Situation) -> Outcome:
    """To whom, what, and when. Its button is the yes: nobody gets anything before it was shown."""
    if not may_announce(situation):
        return _whom_to_ask(situation)
    if _made_this_week(situation) >= MOST_A_WEEK:
        return say("enough", most=MOST_A_WEEK)
    listed = departments(situation.of(Person), situation.company)
    groups = (*GROUPS, CHANNEL) if situation.community else GROUPS
    offered = _choices(listed, groups)
    own = situation.person.department or CHANNEL
    default = None if to_all(situation) else own
    whom = await ask("audience", audience(listed, groups), choices=offered, default=default)
    words = await ask("text", text, n=1, again="no")
    if not to_all(situation) and whom not in (own, CHANNEL):
        return say("own-only", department=situation.person.department).offer(AGAIN)
    reach: dict[str, int] = await consult("announcement_reach", audience=whom)
    if whom != CHANNEL and not reach["total"]:
        return say("nobody", audience=whom).offer(AGAIN)
    return await _looked_over(situation, whom, words, reach)


async def _looked_over(
    situation: Situation, whom: str, words: str, reach: dict[str, int]
) -> Outcome:
    """Until it is as they want it."""
    ways, by = _ways(situation, whom, reach), situation.person.name
    for n in range(1, CHANGES):
        shown = {**_shown(whom, reach), "text": words, "by": by}
        how = await ask("how", one_of("how", ways), n=n, **shown)
        if how not in ("change", "drop"):
            return _made(situation, whom, words, how).privately()
        if how == "drop":
            break
        words = await ask("text", text, n=n + 1, again="yes")
    return say("dropped").privately()


def _whom_to_ask(situation: Situation) -> Outcome:
    champions = situation.company.has("champions")
    told = say("not-yours", contact=situation.company.contact, champions=_yes(champions))
    return told.offer(opens("champions.list", "whom")) if champions else told


def _yes(true: bool) -> str:
    return "yes" if true else "no"


def _made_this_week(situation: Situation) -> int:
    mine = [one for one in situation.of(Announcement) if one.by == situation.person.id]
    return this_week(mine, situation.day, situation.zone)


def _choices(listed: Sequence[str], groups: Sequence[str]) -> tuple[Choice, ...]:
    named = (Choice(one, Words(one)) for one in listed[:OFFERED])
    return (*(Choice(one, Text(f"audience.{one}")) for one in groups), *named)


def _ways(situation: Situation, whom: str, reach: dict[str, int]) -> tuple[str, ...]:
    """Those that reach somebody."""
    digest = situation.company.has("digest") and reach["digest"] > 0
    found = ["digest"] if whom != CHANNEL and digest else []
    found += ["now"] if whom != CHANNEL and reach["now"] > 0 else []
    found += ["channel"] if situation.community else []
    return (*found, "change", "drop")


def _shown(whom: str, reach: dict[str, int]) -> dict[str, Any]:
    """0 stands for every number below five."""
    few = _yes(reach["total"] < FEWEST)
    return {"audience": whom, "few": few, **{name: from_five(n) for name, n in reach.items()}}


def _made(situation: Situation, whom: str, words: str, how: str) -> Outcome:
    id, me, now = situation.id("announcement"), situation.person, situation.now
    if how == "channel":
        post = Announcement(id, me.id, CHANNEL, "channel", words, now)
        return replace(
            keep(post, *audited(situation)).say("posted"), letters=_posts(situation, post)
        )
    made = Announcement(id, me.id, whom, "now" if how == "now" else "digest", words, now)
    told = keep(made, *audited(situation)).plan(spreading(made)).say("made", when=made.when)
    return told.offer(opens("announcements.report", "how-it-went"))


def _posts(situation: Situation, post: Announcement) -> tuple[Letter, ...]:
    where = situation.community
    if where is None:
        return ()
    args: dict[str, JSON] = {"text": post.text, "by": situation.person.name}
    reply = Reply((Text("announcements-post", args),))
    key, language = f"{KIND}:{post.id}", situation.company.language
    letter = Letter(key, KIND, where, reply, situation.now, language=language, lane="broadcast")
    return (letter,)


async def deliver(situation: Situation) -> Outcome:
    """To one of those meant, unless it stands in their digest by now."""
    id = situation.word("announcement")
    mine = notice_id(id, situation.person.id)
    one = next((one for one in situation.of(Announcement) if one.id == id), None)
    notice = next((one for one in situation.of(Notice) if one.id == mine), None)
    written = any(line.id == mine for line in situation.of(News))
    if one is None or notice is None or notice.state != "later" or written:
        return Outcome()
    sender = situation.somebody(one.by)
    told = replace(notice, state="sent", told_at=situation.now)
    return keep(told).say("post", text=one.text, by=sender.name if sender else "")


async def report(situation: Situation) -> Outcome:
    """Whom the last one has reached; by name only where somebody can mend it."""
    if not may_announce(situation):
        return _whom_to_ask(situation)
    made = [one for one in situation.of(Announcement) if _sees(one, situation)]
    if not made:
        return say("none-made").offer(AGAIN)
    last = max(made, key=lambda one: (one.told_at, one.id))
    day = last.told_at.astimezone(situation.zone).date().isoformat()
    outcome = say("last", audience=last.audience, day=day, text=last.text)
    if last.audience == CHANNEL:
        return outcome.say("in-channel").offer(AGAIN)
    if not last.total:
        return outcome.say("under-way").offer(AGAIN)
    return _numbers(last, situation, outcome).offer(AGAIN)


def _sees(one: Announcement, situation: Situation) -> bool:
    return one.by == situation.person.id or situation.lead


def _numbers(last: Announcement, situation: Situation, outcome: Outcome) -> Outcome:
    """How many chose to hear nothing, or hear of it later, is told from five up."""
    if last.total < FEWEST:
        outcome = outcome.say("few")
    else:
        rest = last.later + last.quiet
        sent, shown, some = from_five(last.sent), from_five(rest), _yes(bool(rest))
        outcome = outcome.say("reached", total=last.total, sent=sent, rest=shown, some=some)
    names = _unreachable(last, situation)
    return outcome.say("unreachable", names=names, count=len(names)) if names else outcome


def _unreachable(last: Announcement, situation: Situation) -> list[str]:
    notices = [one for one in situation.of(Notice) if one.announcement == last.id]
    lost = {one.person for one in notices if one.state == "unreachable"}
    people = (one.name or one.email for one in situation.of(Person) if one.id in lost)
    return list(in_order(people, situation.person.language))[:NAMED]
