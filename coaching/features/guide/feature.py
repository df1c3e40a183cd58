"""The guide, as the table of contents lists it."""

from coaching.features.guide.flow import (
    alarm,
    dashboard,
    greet,
    help,
    home,
    human,
    lost,
    menu,
    next,
    thanks,
)
from coaching.script.feature import OPEN, Feature, by_name

GUIDE = Feature(
    name="guide",
    flows=by_name(help, menu, next, lost, human, thanks, greet, dashboard, alarm),
    commands={
        "help": "help",
        "menu": "menu",
        "next": "next",
        "human": "human",
        "thanks": "thanks",
        "hello": "greet",
        "dashboard": "dashboard",
    },
    means={
        "help": "help",
        "menu": "menu",
        "whats_next": "next",
        "human": "human",
    },
    menu=("next", "help"),
    offers={f"{OPEN}language.choose": ("guide-home-language.choose",)},
    prompts=("guide-prompt",),
    public=frozenset({"help", "thanks", "human"}),
    early=frozenset({"help", "human"}),
    uncounted=frozenset({"alarm"}),
    home=home,
    switchable=False,
)
