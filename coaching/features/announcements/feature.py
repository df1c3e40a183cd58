"""Announcements, as the table of contents lists them."""

from coaching.facts.community import Appointment, News
from coaching.facts.meeting.announcing import Announcement, Notice
from coaching.facts.pairs import Pairing
from coaching.facts.people import Contact, Person
from coaching.features.announcements.flow import announce, deliver, report
from coaching.features.announcements.rounds import settle, spread
from coaching.features.announcements.rules import heard, seen
from coaching.features.announcements.told import ERASES, TELLS
from coaching.script.feature import OPEN, Feature, Round, by_name

ANNOUNCEMENTS = Feature(
    name="announcements",
    flows=by_name(announce, deliver, report),
    hears=heard,
    commands={"announce": "announce", "announcements": "report"},
    means={"announce": "announce", "announce.report": "report"},
    corner=("announce",),
    for_champions=frozenset({"announce"}),
    offers={
        f"{OPEN}announcements.announce": ("announcements-again",),
        f"{OPEN}announcements.report": ("announcements-how-it-went",),
        f"{OPEN}champions.list": ("announcements-whom",),
    },
    sees=seen,
    rounds={
        "spread": Round((Announcement, Notice, Person, Contact, Appointment, Pairing), spread),
        "settle": Round((Announcement, Notice, Person, Contact, News), settle),
    },
    tells=TELLS,
    erases=(ERASES,),
    keeps=(Announcement, Notice),
)
