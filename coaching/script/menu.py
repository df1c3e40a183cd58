"""The menu: a few buttons, what stands behind each of them, and the programme's corner."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from coaching.messages import Choice
from coaching.script.feature import CHAMPIONS, LEADS, Feature
from coaching.script.roles import REST, Roles
from coaching.script.situation import Situation


@dataclass(frozen=True)
class Menu:
    """Of these features. Who finds the programme's corner in it depends on who looks."""

    features: Sequence[Feature]
    roles: Roles

    def shown(self, situation: Situation, behind: str = "") -> tuple[Choice, ...]:
        """The menu's few buttons; or what stands behind one of them, or in a corner."""
        if behind in (LEADS, CHAMPIONS):
            return tuple(f.choice(flow) for f in self.features for flow in f.stands_in(behind))
        inside = self.roles.inside(situation)
        if behind:
            return self._behind(behind, inside)
        buttons = (self._button(flow, inside) for flow in self._placed(inside))
        return tuple(chain.from_iterable(buttons))

    @cached_property
    def _listed(self) -> Mapping[str, Choice]:
        """All that the features put into it."""
        return {f"{f.name}.{flow}": f.choice(flow) for f in self.features for flow in f.menu}

    def _placed(self, inside: bool) -> tuple[str, ...]:
        """Whoever has the programme's corner finds it first, and one button less beside it."""
        if not inside:
            return tuple(self.roles.menu)
        others = (flow for flow in self.roles.menu if flow != self.roles.gives_way)
        return (self.roles.corner, *others)

    def _button(self, flow: str, inside: bool) -> tuple[Choice, ...]:
        """A single thing that would stand behind a button stands in the menu itself."""
        if flow == self.roles.corner:
            return self._opening(flow)
        behind = self._behind(flow, inside)
        if self.roles.menu[flow] and len(behind) < 2:
            return behind
        return (self._listed[flow],) if flow in self._listed else ()

    def _opening(self, flow: str) -> tuple[Choice, ...]:
        feature, _, name = flow.partition(".")
        return tuple(one.choice(name) for one in self.features if one.name == feature)

    def _behind(self, flow: str, inside: bool) -> tuple[Choice, ...]:
        flows: Iterable[str] = self.roles.menu[flow]
        if flows == REST:
            placed = {*self.roles.menu, *chain.from_iterable(self.roles.menu.values())}
            placed -= {self.roles.gives_way} if inside else set()
            flows = (one for one in self._listed if one not in placed)
        return tuple(self._listed[one] for one in flows if one in self._listed)
