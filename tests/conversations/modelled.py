"""The stage with a person who agreed long ago, and a language model on a server of our own."""

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from adapters.language_model import OpenAIModel
from coaching.advice.writer import PATIENCE
from coaching.company.company import Company
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person
from coaching.messages import Address, Language, Place
from storage.tables import metadata
from tests.conversations.stage import COMPANY, MONDAY, Stage, staged
from tests.fakes.openai import OpenAIServer, Script

ME = "person000042"
SOFIA = Person(
    ME, "Sofia Lindgren", "u1@almvik.example", standing="active", agreed_at=MONDAY, met_at=MONDAY
)


def known(language: Language = "sv", **more: Any) -> tuple[Fact, ...]:
    """The person on the stage, and the chat in which they are reached."""
    address, chat = Address("web", "demo", "U1"), Place("web", "demo", "U1")
    person = replace(SOFIA, language=language, **more)
    return (person, Contact("web:demo:U1", ME, address, chat, MONDAY))


@asynccontextmanager
async def modelled(
    folder: Path,
    script: Script,
    *facts: Fact,
    language: Language = "sv",
    company: Company = COMPANY,
    patience: timedelta = PATIENCE,
) -> AsyncIterator[tuple[Stage, OpenAIServer]]:
    async with (
        OpenAIServer(script) as server,
        aclosing(OpenAIModel(server.key, server.base_url, server.deployment)) as model,
        staged(folder, language, model, company, patience) as stage,
    ):
        await stage.store.transact(lambda tx: tx.put(*(facts or known(language))))
        yield stage, server


async def everything_kept(stage: Stage) -> str:
    """All rows of all tables, as one text."""

    def read(tx: Any) -> str:
        rows = (
            row
            for table in metadata.tables.values()
            for row in tx.connection.execute(table.select())
        )
        return "\n".join(str(row) for row in rows)

    return await stage.store.read(read)
