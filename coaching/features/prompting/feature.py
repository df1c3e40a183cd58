"""The coach, as the table of contents lists it."""

from coaching.facts.advice import Exchange, Habit, Unanswered, Verdict
from coaching.features.prompting.figures import FIGURES
from coaching.features.prompting.flow import (
    BEGIN,
    HELPFUL,
    LESSON,
    PAGE,
    RECIPE,
    UNHELPFUL,
    answer,
    begin,
    discreet,
    helpful,
    page,
    unhelpful,
)
from coaching.features.prompting.may import may
from coaching.features.prompting.paste import paste
from coaching.features.prompting.review import review, stuck
from coaching.features.prompting.rules import heard
from coaching.features.prompting.told import TELLS
from coaching.script.feature import OPEN, Feature, by_name

PROMPTING = Feature(
    name="prompting",
    flows={
        **by_name(answer, begin, page, helpful, unhelpful, review, stuck, paste, may, discreet),
        "recipe": page,
    },
    hears=heard,
    means={
        "coach": "answer",
        "paste": "may",
        "review": "review",
    },
    sees=lambda tx, person, now: [
        *tx.of(Exchange, person.id),
        *tx.of(Unanswered, person.id),
        *tx.of(Verdict, person.id),
    ],
    extras={"stuck": "habit"},
    menu=("begin", "review", "paste"),
    offers={
        HELPFUL: ("prompting-helpful",),
        UNHELPFUL: ("prompting-unhelpful",),
        PAGE: ("prompting-page",),
        RECIPE: ("prompting-recipe",),
        LESSON: ("prompting-lesson",),
        BEGIN: ("prompting-go-on",),
        f"{OPEN}prompting.review": ("prompting-review-again",),
    },
    votes={"vote:up": HELPFUL, "vote:down": UNHELPFUL},
    prompts=("prompting-prompt", "prompting-prompt-minutes"),
    public=frozenset({"answer", "page", "recipe", "helpful", "unhelpful", "may", "discreet"}),
    once=frozenset({"helpful", "unhelpful"}),
    early=frozenset({"answer", "page", "recipe", "may", "discreet"}),
    tells=TELLS,
    keeps=(Verdict, Unanswered, Exchange, Habit),
    figures=FIGURES,
)
