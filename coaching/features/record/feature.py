"""The record, as the table of contents lists it."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.community import Presenter, Update
from coaching.facts.growing.growth import Level
from coaching.facts.growing.learning import LessonDone
from coaching.facts.growing.record import OutsideCourse, RecordHead, RecordLink, RecordRow
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.record.flow import certificate, file, outside, release, take_back
from coaching.features.record.told import TELLS
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, by_name

OWN: tuple[type[Fact], ...] = (LessonDone, Pairing, Presenter, Level, OutsideCourse, RecordRow)


def sees(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    for kind in OWN:
        yield from tx.of(kind, person.id)
    yield from tx.every(Update)
    rows = {row.id for row in tx.of(RecordRow, person.id)}
    if rows:
        yield from (link for link in tx.every(RecordLink) if link.row in rows)


RECORD = Feature(
    name="record",
    flows=by_name(certificate, file, outside, release, take_back),
    commands={"certificate": "certificate", "outside": "outside"},
    means={"certificate": "certificate"},
    sees=sees,
    menu=("certificate",),
    offers={
        f"{OPEN}record.file": ("record-as-file-button",),
        f"{OPEN}record.outside": ("record-outside-button",),
        f"{OPEN}record.release": ("record-release-button",),
        f"{OPEN}record.take_back": ("record-take-back-button",),
        f"{OPEN}record.certificate": ("record-own-button",),
    },
    tells=TELLS,
    keeps=(OutsideCourse, RecordRow, RecordLink, RecordHead),
)
