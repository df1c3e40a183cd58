"""Plays the feature of new_feature.md. Run in a copy of the product that has it, with the place of
a folder; prints as JSON what came of it.
"""

import asyncio
import json
import os
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import redirect_stdout
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.__main__ import main
from coaching.messages import LANGUAGES, Text
from storage.database.engine import address, any_engine
from storage.safekeeping.migrate import upgrade
from storage.tables import metadata
from tests.conversations.cast import email, known_beforehand, person_id
from tests.conversations.stage import COMPANY, Stage, staged

PEOPLE = ("Anna", "Bo", "Eva", "Kim", "Ulf")
TEXT = "mallar för offerter"
WHAT = {"what": "ideas-remind", "whose": "theirs", "day": "2026-01-12", "time": "10:00"}


def main_says(*arguments: str) -> str:
    with redirect_stdout(StringIO()) as said:
        main(list(arguments))
    return said.getvalue()


def rows(file: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(file) as opened:
        return opened.execute("SELECT person, text FROM ideas ORDER BY told_at").fetchall()


def differences(file: Path) -> list[Any]:
    """Between the tables that the migrations make and those of the code."""
    with any_engine(address(f"sqlite:///{file}")).begin() as connection:
        upgrade(connection, "0001")
        upgrade(connection)
        return list(compare_metadata(MigrationContext.configure(connection), metadata))


def in_all_languages(stage: Stage) -> Mapping[str, list[str]]:
    keys = ("ideas-menu.note", "guide-why", "guide-next-entry")
    return {
        language: [stage.phrasebook.say(Text(key, WHAT), language) for key in keys]
        for language in LANGUAGES
    }


async def played(folder: Path) -> dict[str, Any]:
    file = folder / "stage.db"
    found: dict[str, Any] = {}
    idea = import_module("coaching.facts.ideas").Idea
    company = replace(COMPANY, keep_text_days=20)
    async with staged(folder, "sv-SE", company=company) as stage:
        for name in PEOPLE:
            await known_beforehand(stage, f"{name} language=sv")
        found["texts"] = in_all_languages(stage)
        await stage.found()
        found["words"] = await stage.say("en idé", user="Anna")
        found["noted"] = await stage.say(TEXT, user="Anna")
        await stage.say("meny", user="Bo")
        await stage.tap("Fler val", user="Bo")
        found["button"] = await stage.tap("Notera en idé", user="Bo")
        await stage.say("avbryt", user="Bo")
        found["kept"] = rows(file)
        found["told"] = await stage.say("vad vet du om mig", user="Anna")
        everything = await stage.store.read(lambda tx: tx.everything_of(person_id("Anna")))
        found["exported"] = everything["ideas"][0]["text"]
        await stage.pass_time(timedelta(days=2))
        found["round"] = [text for where, text in stage.shown if where == "Anna"]
        await stage.pass_time(timedelta(days=27))
        found["alone"] = await figures(stage)
        now = stage.clock.now()
        more = [idea(f"i{n}", person_id(name), "", TEXT, now) for n, name in enumerate(PEOPLE)]
        await stage.store.transact(lambda tx: tx.put(*more))
        await stage.pass_time(timedelta(days=28))
        found["figure"] = await figures(stage)
        found["aged"] = rows(file)
        await stage.store.transact(lambda tx: tx.forget(person_id("Anna")))
        found["forgotten"] = [person for person, _ in rows(file)]
    return found


async def figures(stage: Stage) -> str:
    """As somebody who leads the programme is told them."""
    house = stage.coach.house
    surroundings = replace(house.surroundings, leads=frozenset({email("Eva")}))
    stage.coach.house = replace(house, surroundings=surroundings)
    return "\n".join(await stage.say("siffror", user="Eva"))


def asked(file: Path) -> dict[str, Any]:
    """What whoever runs Kollega gets of it."""
    url = f"sqlite:///{file}"
    os.environ["DATABASE_URL"] = url
    return {
        "differences": differences(file.with_name("step_by_step.db")),
        "report": json.loads(main_says("report", "--month", "2026-02", "--json"))["ideas"],
        "dump": [json.loads(line) for line in main_says("dump").splitlines()],
    }


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    print(json.dumps({**asyncio.run(played(folder)), **asked(folder / "stage.db")}))
