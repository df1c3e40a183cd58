"""The guide, as the table of contents lists it."""

from coaching.features.guide.flow import (
    alarm,
    dashboard,
    greet,
    help,
    home,
    human,
    learn,
    lost,
    menu,
    more,
    next,
    people,
    thanks,
)
from coaching.script.feature import OPEN, Feature, by_name

GUIDE = Feature(
    name="guide",
    flows=by_name(
        help, menu, learn, people, more, next, lost, human, thanks, greet, dashboard, alarm
    ),
    commands={
        "help": "help",
        "menu": "menu",
        "learn": "learn",
        "people": "people",
        "more": "more",
        "next": "next",
        "human": "human",
        "thanks": "thanks",
        "hello": "greet",
        "own_figures": "dashboard",
    },
    means={
        "help": "help",
        "menu": "menu",
        "whats_next": "next",
        "human": "human",
    },
    menu=("next", "learn", "people", "more", "help"),
    offers={
        f"{OPEN}language.choose": ("guide-home-language.choose",),
        f"{OPEN}calm.extras": ("guide-waits-now",),
    },
    prompts=("guide-prompt",),
    public=frozenset({"help", "thanks", "human"}),
    early=frozenset({"help", "human"}),
    uncounted=frozenset({"alarm"}),
    alarms=frozenset({"alarm"}),
    home=home,
    switchable=False,
)
