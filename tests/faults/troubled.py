"""A working day with trouble in the middle: everybody says something, letters are on their way, and
all is counted.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from storage.store import SqlStore
from tests.fakes.slack import Delivery, SlackServer
from tests.faults import company, ledger
from tests.faults.copies import Bench, Copy

LONGEST = 300.0  # seconds
LEARNT = 40.0  # seconds until a copy has learnt the words, at the most
REFUSED_WITHIN = 3.0  # seconds that Slack waits; two are promised, and what is measured is printed


@dataclass
class Day:
    """`said` are the deliveries of everything that was said."""

    on: Bench
    store: SqlStore
    slack: SlackServer
    users: Sequence[str]
    copies: Sequence[Copy]
    said: list["asyncio.Task[Delivery]"]

    def say(self, words: str = "hjälp") -> None:
        """Everybody at once; Slack brings it again for as long as it is refused."""
        self.said += [asyncio.create_task(self.slack.say(user, words)) for user in self.users]

    async def over(self) -> None:
        """Until everything that was said is answered and every letter is out, and a little
        longer.
        """
        await asyncio.gather(*self.said)
        async with asyncio.timeout(LONGEST):
            while await ledger.unfinished(self.store):
                await asyncio.sleep(0.2)
        await asyncio.sleep(1)

    def counted(self, letters: int) -> str:
        """Asserts that nothing was lost or doubled, and that no process had to be started again."""
        each = len(self.said) // len(self.users)
        answers = ledger.count(self.slack, self.users, "reply", each)
        sent = ledger.count(self.slack, self.users, "digest", letters)
        told = f"answers: {answers}; letters: {sent}"
        assert all(task.result().accepted for task in self.said), told
        assert answers == sent == ledger.Count(0, 0), told
        assert not ledger.keys_twice(self.slack)
        assert all(copy.alive for copy in self.copies)
        return told


async def begun(
    on: Bench, store: SqlStore, slack: SlackServer, people: int, letters: int, copies: int = 1
) -> Day:
    """Everybody is known, and so many letters to each are waiting; the service begins to
    send them.
    """
    users = company.hired(slack, people)
    await company.known(store, slack.workspace.team, users)
    await company.written(store, slack.workspace.team, users, letters)
    started = [await on.start() for _ in range(copies)]
    if (
        started and letters
    ):  # a copy is ready before it has learnt the words, and sends nothing until then
        await slack.until(lambda: slack.called("chat.postMessage") or None, LEARNT)
    return Day(on, store, slack, users, started, [])
