"""Where an answer leads on to."""

from coaching.messages import Choice, Whole
from coaching.script.feature import OPEN
from coaching.script.situation import Situation


def leading_on(situation: Situation, *flows: str) -> tuple[Choice, ...]:
    """Buttons under the labels that they have in a menu; none into what is switched off."""
    return tuple(_button(flow) for flow in flows if is_on(situation, flow.partition(".")[0]))


def is_on(situation: Situation, feature: str) -> bool:
    return situation.company.has(feature)


def _button(flow: str) -> Choice:
    feature, _, name = flow.partition(".")
    return Choice(f"{OPEN}{flow}", Whole(f"{feature}-menu.{name}"))
