"""The truths by their doors: a button's label, typed; a button, tapped; a worry that leaves no
trace.
"""

from pathlib import Path

from coaching.messages import Opening
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import perform, staged


async def test_one_truth_leads_to_the_next(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage,
            """
            = Sofia language=sv
            % keep_text_days=30
            Sofia> vem är du?
            Sofia< AI-coach: ett program, ingen människa
            Sofia [Hjälp] [Vem ser vad jag skriver?] [Vem kan hjälpa mig här?]
            Sofia> [Vem ser vad jag skriver?]
            Sofia< Bara du
            Sofia> [Hur länge sparas det?]
            Sofia< efter 30 dagar, frågor om AI efter 3 dagar
            Sofia> Vad skickas till en språkmodell?
            Sofia< Inget. Ingen språkmodell
            """,
        )


async def test_who_helps_sees_the_pair_and_the_champions(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage,
            """
            = Karin language=sv lead=yes
            = Sofia language=sv
            = Markus language=sv
            = Priya language=sv
            = Sofia + Markus
            Karin> gör Priya till champion
            Karin> ja
            @ PT10M
            Priya> [Ja, gärna]
            Priya> drop-in på torsdag kl 15 i fikarummet
            Priya> ja
            Sofia> Vem kan hjälpa mig här?
            Sofia< Fråga först din buddy, **Markus**.
            Sofia< Champion här: Priya.
            Sofia< fikarummet
            Sofia> [Jag kommer]
            Sofia< Vi ses
            """,
        )


async def test_before_consent_it_is_answered_too(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage,
            """
            > hej
            < Ska vi börja?
            > Vem ser vad jag skriver?
            < Bara du
            """,
        )


async def test_of_a_worry_nothing_is_kept(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await known_beforehand(stage, "Sofia language=sv")
        sofia = person_id("Sofia")
        opening = Opening("help:worry", sofia, "about.worry", stage.clock.now())
        before = await stage.store.read(lambda tx: tx.everything_of(sofia))
        await stage.store.transact(lambda tx: tx.plan(opening))
        await perform(stage, "@ PT1M\nSofia< Jag sparar inget av det här")
        after = await stage.store.read(lambda tx: tx.everything_of(sofia))
        for table in set(after) - {"letters", "openings"}:
            assert after[table] == before.get(table, []), table
        assert "worry" not in str(after["letters"])
