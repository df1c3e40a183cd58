"""One unit of work on the database, as the core asks for it."""

from storage.facts.advice import Advice
from storage.facts.aging import Aging
from storage.facts.conversations import Talks
from storage.facts.notes import Notes
from storage.queues.delivery import Delivery
from storage.queues.diary import Diary
from storage.queues.inbox import Inbox
from storage.queues.leases import Leases
from storage.queues.letters import Letters
from storage.queues.paces import Paces


class SqlTransaction(Inbox, Aging, Talks, Letters, Delivery, Paces, Diary, Leases, Advice, Notes):
    """Implements ports.store.Transaction; facts come with `Aging`, which reads them itself."""

    __slots__ = ()
