"""What each command does. Data goes to standard output, words to standard error."""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from bot.settings import SettingError, Settings, read_settings


def run(told: argparse.Namespace) -> int:
    """Runs the command; its exit status. 2: the configuration is wrong."""
    try:
        return COMMANDS[told.command](told)
    except SettingError as wrong:
        return _cannot_start(str(wrong))
    except Exception as trouble:
        from storage.database.unavailable import Unavailable
        from storage.safekeeping.migrate import (
            TooNew,
        )  # not before: it costs more time than some commands

        if not isinstance(trouble, (TooNew, Unavailable)):
            raise
        mend = (
            ""
            if isinstance(trouble, TooNew)
            else "; see that it runs, and that the address and the rights are right"
        )
        return _cannot_start(f"DATABASE_URL: {' '.join(str(trouble).split())}{mend}")


def _cannot_start(why: str) -> int:
    print(f"Kollega cannot start. {why}", file=sys.stderr)
    return 2


def _serve(told: argparse.Namespace) -> int:
    settings = read_settings()
    from bot.journal import keep_journal

    keep_journal(settings.log_format, settings.log_level)
    return _run_server(settings, ())


def _demo(told: argparse.Namespace) -> int:
    import tempfile
    from pathlib import Path

    from bot.demo.cast import CHANNEL, STARTS, leads
    from bot.demo.stage import stage
    from bot.journal import keep_journal

    if told.people < 4:
        raise SettingError(
            f"--people {told.people}: the company needs its four leading parts, so at least 4"
        )
    keep_journal("text", "warning")
    with tempfile.TemporaryDirectory(prefix="kollega-demo-") as folder:
        plain = read_settings({}, Path(folder))
        settings = replace(
            plain,
            port=told.port,
            public_url=f"http://127.0.0.1:{told.port}",
            database_url=f"sqlite:///{Path(folder) / 'demo.db'}",
            clock=STARTS,
            leads=leads(),
            company=replace(plain.company, community_channel=CHANNEL),
        )
        return _run_server(settings, (stage(told.people, told.seed),))


def _simulate(told: argparse.Namespace) -> int:
    from bot.journal import keep_journal
    from bot.simulation.run import simulate, summary

    if told.people < 4 or not 1 <= told.days <= 400:
        raise SettingError(
            "simulate needs at least 4 --people, for their parts, and 1 to 400 --days"
        )
    keep_journal("text", "warning")
    found = asyncio.run(simulate(told.people, told.days, told.seed))
    print(json.dumps(found, ensure_ascii=False, indent=2) if told.json else summary(found))
    return 0


def _run_server(settings: Settings, extras: tuple[Any, ...]) -> int:
    from bot.server import CannotStart, serve

    try:
        asyncio.run(serve(settings, extras))
    except CannotStart as why:
        return _cannot_start(str(why))
    return 0


def _explain(told: argparse.Namespace) -> int:
    from bot.commands.explain import explain
    from coaching.readers.grammar.language import guess

    for line in sys.stdin:
        text, language = _told(line.rstrip("\n"), told.lang)
        if text is None:
            print(f"not a JSON line with a text: {line.strip()[:60]}", file=sys.stderr)
            return 1
        both = not told.savings_only and not told.personal_data_only
        read = explain(
            text,
            language or guess(text) or "sv",
            savings=both or told.savings_only,
            personal_data=both or told.personal_data_only,
        )
        print(json.dumps(read, ensure_ascii=False), flush=True)
    return 0


def _told(line: str, language: str) -> tuple[str | None, str]:
    if not line.lstrip().startswith("{"):
        return line, language
    try:
        told = json.loads(line)
        return str(told["text"]), language or str(told.get("lang") or "")
    except (ValueError, KeyError, TypeError):
        return None, language


def _connect(told: argparse.Namespace) -> int:
    from bot.commands.connecting import slack_manifest, teams_package, write_package

    settings = read_settings()
    if told.platform == "slack":
        print(json.dumps(slack_manifest(settings), ensure_ascii=False, indent=2))
        return 0
    try:
        write_package(teams_package(settings, told.app_id), told.out)
    except SettingError as wrong:
        print(f"No package was written. {wrong}", file=sys.stderr)
        return 2
    print(
        f"{told.out} is written: upload it in the Teams admin center, under Manage apps.",
        file=sys.stderr,
    )
    if not settings.public_url.startswith("https://"):
        print(
            f"PUBLIC_URL={settings.public_url}: Teams reaches the service over https only; set it",
            file=sys.stderr,
        )
    return 0


def with_store(work: Callable[[Any], Any]) -> Any:
    from storage.safekeeping.migrate import migrate
    from storage.store import SqlStore

    settings = read_settings()
    migrate(settings.database_url)

    async def run_it() -> Any:
        async with SqlStore(settings.database_url) as store:
            return await store.transact(work)

    return asyncio.run(run_it())


def _import(told: argparse.Namespace) -> int:
    from bot.commands.people import import_people

    return import_people(told)


def _pair(told: argparse.Namespace) -> int:
    from bot.commands.pairs import plan_pairs

    return plan_pairs(told)


def _migrate(told: argparse.Namespace) -> int:
    with_store(lambda tx: None)
    print("The database is up to date.", file=sys.stderr)
    return 0


def _export(told: argparse.Namespace) -> int:
    email = told.email.strip().lower()

    def read(tx: Any) -> Mapping[str, Any] | None:
        person = tx.person_with(email)
        return tx.everything_of(person.id) if person else None

    found = with_store(read)
    if found is None:
        print(f"Nobody with the e-mail {email} is known.", file=sys.stderr)
        return 1
    print(json.dumps(found, ensure_ascii=False, indent=2, default=str))
    return 0


def _forget(told: argparse.Namespace) -> int:
    email = told.email.strip().lower()

    def erase(tx: Any) -> bool:
        person = tx.person_with(email)
        if person:
            tx.forget(person.id)
        return person is not None

    if not with_store(erase):
        print(f"Nobody with the e-mail {email} is known.", file=sys.stderr)
        return 1
    print("Erased.", file=sys.stderr)
    return 0


def _dump(told: argparse.Namespace) -> int:
    from storage.safekeeping.dump import dump

    lines: Iterable[Mapping[str, Any]] = with_store(lambda tx: list(dump(tx)))
    for line in lines:
        print(json.dumps(line, ensure_ascii=False))
    return 0


def _report(told: argparse.Namespace) -> int:
    from pathlib import Path

    from bot.commands import report
    from coaching.contents import FEATURES
    from coaching.ledger.bookkeeper import company_month, month_parts
    from scheduler.clock import RealClock

    today = RealClock().now().date()
    try:
        wanted = report.wanted(told.month, today)
    except ValueError as wrong:
        print(wrong, file=sys.stderr)
        return 2
    month, parts = with_store(
        lambda tx: (company_month(tx, wanted, today), month_parts(tx, FEATURES, wanted))
    )
    if told.csv:
        return _written("--csv", told.csv, partial(report.write_csv, month, Path(told.csv), parts))
    if told.xlsx:
        return _written("--xlsx", told.xlsx, partial(report.write_xlsx, month, Path(told.xlsx)))
    print(report.as_json(month, parts) if told.json else report.as_text(month))
    return 0


def _written(option: str, file: str, write: Callable[[], None]) -> int:
    try:
        write()
    except OSError as trouble:
        print(f"{option} {file}: the file cannot be written ({trouble.strerror})", file=sys.stderr)
        return 1
    print(f"Written to {file}.", file=sys.stderr)
    return 0


def _backup(told: argparse.Namespace) -> int:
    from bot.commands.safekeeping import back_up

    return back_up(told)


def _restore(told: argparse.Namespace) -> int:
    from bot.commands.safekeeping import restore

    return restore(told)


def _arm(told: argparse.Namespace) -> int:
    from bot.commands.safekeeping import arm

    return arm(told)


def _doctor(told: argparse.Namespace) -> int:
    from bot.commands.doctor import examine

    return examine()


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "serve": _serve,
    "demo": _demo,
    "simulate": _simulate,
    "explain": _explain,
    "connect": _connect,
    "import": _import,
    "pair": _pair,
    "migrate": _migrate,
    "export": _export,
    "forget": _forget,
    "report": _report,
    "dump": _dump,
    "backup": _backup,
    "restore": _restore,
    "arm": _arm,
    "doctor": _doctor,
}
