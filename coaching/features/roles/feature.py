"""Roles, as the table of contents lists them."""

from coaching.facts.growing.growth import Leaning, Role
from coaching.features.roles.flow import (
    answered,
    ended,
    give,
    give_up,
    list,
    offered,
    take_away,
)
from coaching.features.roles.rules import INVITE, KIND, NEWS, founded, heard, joined, seen
from coaching.features.roles.steward import classes
from coaching.features.roles.talent import leaning, talent
from coaching.features.roles.told import TELLS
from coaching.script.feature import OPEN, Feature, by_name

GIVING = (list, give, offered, answered, give_up, take_away, ended)

ROLES = Feature(
    name="roles",
    flows=by_name(*GIVING, classes, talent, leaning),
    commands={"role": "list", "talent": "talent"},
    means={"role": "list", "talent": "talent"},
    hears=heard,
    sees=seen,
    starts=joined,
    rounds={"invite": INVITE},
    founds=founded,
    corner=("list",),
    offers={
        f"{OPEN}roles.list": ("roles-mine-button",),
        f"{OPEN}roles.give": ("roles-give-button",),
        f"{OPEN}roles.take_away": ("roles-take-button",),
        f"{OPEN}roles.give_up": ("roles-give-up-button",),
        f"{OPEN}roles.classes": ("roles-classes-button",),
        f"{OPEN}lessons.counts": ("roles-counts-button",),
        f"{OPEN}roles.talent": ("roles-talent-button",),
        f"{OPEN}roles.leaning": ("roles-leaning-button",),
        f"{OPEN}use_cases.list": ("roles-cases-button",),
        f"{OPEN}library.all": ("roles-library-button",),
        f"{OPEN}dropins.announce": ("roles-announce-button",),
    },
    uncounted=frozenset({KIND, NEWS}),
    decides=frozenset({"offered"}),
    tells=TELLS,
    keeps=(Role, Leaning),
)
