"""Every command with the file of this folder that runs it.

At their top those files import nothing but the standard library, and the rest where they run, so
that `--help` is quick. What a command is for stands in the launcher's list.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from typing import NamedTuple

from bot.commands import (
    connect,
    demo,
    doctor,
    dump,
    evidence,
    explain,
    import_people,
    migrate,
    pair,
    person,
    report,
    safekeeping,
    serve,
    simulate,
)


def none(parser: ArgumentParser) -> None:
    """For a command that takes no arguments."""


class Command(NamedTuple):
    """What runs it, and gives its exit status; what it may be told."""

    run: Callable[[Namespace], int]
    arguments: Callable[[ArgumentParser], None] = none


COMMANDS: Mapping[str, Command] = {
    "serve": Command(serve.run),
    "demo": Command(demo.run, demo.arguments),
    "explain": Command(explain.run, explain.arguments),
    "connect": Command(connect.run, connect.arguments),
    "import": Command(import_people.run, import_people.arguments),
    "pair": Command(pair.run, pair.arguments),
    "simulate": Command(simulate.run, simulate.arguments),
    "migrate": Command(migrate.run),
    "export": Command(person.export, person.arguments),
    "forget": Command(person.forget, person.arguments),
    "report": Command(report.run, report.arguments),
    "dump": Command(dump.run),
    "evidence": Command(evidence.run, evidence.arguments),
    "backup": Command(safekeeping.back_up, safekeeping.arguments),
    "restore": Command(safekeeping.restore, safekeeping.restore_arguments),
    "arm": Command(safekeeping.arm),
    "doctor": Command(doctor.run),
}
