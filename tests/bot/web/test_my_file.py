"""One's own data as a file: all of it, once, within ten minutes, and for nobody else."""

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.phrasebook import Phrasebook
from bot.web.my_file import MyFiles
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import Stage, staged

ORIGIN = "https://kollega.example"
ANNA = person_id("Anna")


async def asked_for(stage: Stage) -> str:
    """The path of the link that comes."""
    [told] = await stage.say("my data as a file", user="Anna")
    found = re.search(rf"{ORIGIN}(/my-file/[\w-]+)", told)
    assert found, told
    return found[1]


async def everything(stage: Stage) -> dict[str, Any]:
    kept = await stage.store.read(lambda tx: tx.everything_of(ANNA))
    told: dict[str, Any] = json.loads(json.dumps(kept, default=str))
    return told


async def test_the_link_opens_once_within_ten_minutes(tmp_path: Path) -> None:
    async with staged(tmp_path, "en", origin=ORIGIN) as stage:
        await known_beforehand(stage, "Anna language=en")
        await stage.say("saved 30 min on offers today", user="Anna")
        await stage.say("yes", user="Anna")
        app = web.Application()
        app.add_routes(MyFiles(stage.store, stage.clock, "", Phrasebook().say).routes())
        async with TestClient(TestServer(app)) as client:
            path = await asked_for(stage)
            for _ in range(2):  # whoever looks at it beforehand does not use it up
                looked = await client.get(path)
                assert looked.status == 200 and "Download my data" in await looked.text()
            opened = await client.post(path)
            told = await opened.json()
            assert opened.status == 200 and opened.headers["Cache-Control"] == "no-store"
            assert "attachment" in opened.headers["Content-Disposition"]
            now = await everything(stage)
            assert told.keys() == now.keys()
            assert told["time_savings"] == now["time_savings"] != []
            assert (await client.post(path)).status == 403

            late = await asked_for(stage)
            stage.clock.at += timedelta(minutes=11)
            assert (await client.post(late)).status == 403
            assert (await client.post("/my-file/" + "0" * 64)).status == 403
            unused = await asked_for(stage)
            await stage.store.transact(lambda tx: tx.forget(ANNA))
            assert (await client.post(unused)).status == 403
        assert path.rpartition("/")[2] not in str(await everything(stage))


@pytest.mark.parametrize(
    ("locale", "words", "begins"),
    [
        ("sv-SE", "mina uppgifter som fil", "Här är allt jag har sparat om dig"),
        ("de-DE", "meine Daten als Datei", "Hier ist alles, was ich über dich gespeichert habe"),
    ],
)
async def test_where_nobody_reaches_an_address_of_ours_it_comes_in_the_chat(
    locale: str, words: str, begins: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, locale) as stage:
        await known_beforehand(stage, f"Anna language={locale[:2]}")
        [told] = await stage.say(words, user="Anna")
        assert begins in told and '"people"' in told and "```" in told
        kept = await stage.store.read(
            lambda tx: tx.conversations(ANNA, stage.clock.now() - timedelta(days=1))
        )
        assert [dict(talk.answers) for talk in kept] in ([], [{}])
