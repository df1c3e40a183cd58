"""The company's figures, as the table of contents lists them."""

from collections.abc import Sequence

from coaching.features.figures.flow import dashboard
from coaching.features.figures.rounds import founded, publishing
from coaching.script.feature import OPEN, Feature, by_name


def figures(features: Sequence[Feature]) -> Feature:
    """With the parts of those features."""
    return Feature(
        name="figures",
        flows=by_name(dashboard),
        commands={"dashboard": "dashboard"},
        means={"dashboard": "dashboard", "company_figures": "dashboard"},
        offers={f"{OPEN}about.definitions": ("figures-how-counted",)},
        rounds={"publish": publishing(features)},
        founds=founded,
        switchable=False,
    )
