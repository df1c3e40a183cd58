"""Where answers are looked for: the search, kept in step with what colleagues share."""

from collections.abc import Callable, Sequence

from coaching.company.company import Company
from coaching.facts.community import Contribution
from coaching.knowledge import playbook
from coaching.knowledge.own_ground import SHARED, topic_of
from coaching.knowledge.playbook import Topic
from coaching.messages import LANGUAGES, Language
from coaching.ports.library import Library
from coaching.ports.store import Store, Transaction


def _always(tx: Transaction) -> bool:
    return True


def pages_of(company: Company) -> tuple[Topic, ...]:
    """What the search begins with: the playbook, and the lessons where they are taught."""
    pages = tuple(topic for language in LANGUAGES for topic in playbook.load(language))
    return (*pages, *company.taught().topics()) if company.has("lessons") else pages


class Shelf:
    """Looks before each search whether something was shared, changed or taken back, also by another
    copy of the service: it compares ids and revisions, and reads only what is new.
    """

    def __init__(
        self, library: Library, store: Store, shared: Callable[[Transaction], bool] = _always
    ) -> None:
        """`shared`: whether colleagues share anything here; else nothing of theirs is found."""
        self._library, self._store, self._shared = library, store, shared
        self._known: dict[str, int] = {}  # id of a contribution -> its revision

    async def find(self, question: str, language: Language, limit: int = 3) -> Sequence[Topic]:
        """Best first."""
        await self._catch_up()
        return await self._library.find(question, language, limit)

    async def page(self, id: str, language: Language) -> Topic | None:
        await self._catch_up()
        return self._library.get(id, language)

    async def _catch_up(self) -> None:
        now, news = await self._store.read(self._news)
        for id in self._known.keys() - now.keys():
            self._library.remove(f"{SHARED}{id}")
        for one in news:
            if one.withdrawn_at is None:
                self._library.add(topic_of(one))
            else:
                self._library.remove(f"{SHARED}{one.id}")
        self._known = dict(now)

    def _news(self, tx: Transaction) -> tuple[dict[str, int], list[Contribution]]:
        now = dict(tx.revisions(Contribution)) if self._shared(tx) else {}
        changed = [id for id, revision in now.items() if self._known.get(id) != revision]
        return now, [one for id in changed if (one := tx.get(Contribution, id))]
