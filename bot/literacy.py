"""The record of AI literacy, kept while the service runs."""

from secrets import token_hex

from coaching.company.company import Company
from coaching.ledger import record
from coaching.ports.clock import Clock
from coaching.ports.store import Store


async def keep_the_record(store: Store, clock: Clock, company: Company) -> None:
    """What months that are over, and people's own taps, add to it."""
    if company.has("record"):
        today = clock.now().date()
        await store.transact(lambda tx: record.keep(tx, today, token_hex))
