"""The home page: each feature's part of it."""

from coaching.messages import Text
from coaching.turn.turn import Turn


def show_home(turn: Turn) -> None:
    house, draft = turn.house, turn.draft
    if turn.known.person.standing in ("unknown", "declined"):
        draft.say(Text("talk-stranger"))
        draft.offer(house.welcome)
        return
    situation = house.outside(turn.place, {}, turn.known, turn.now)
    draft.say(Text("talk-home"))
    parts = {feature.name: feature.home(situation) for feature in house.on if feature.home}
    offered = {choice.says for part in parts.values() for choice in part.choices}
    menu = [choice for choice in house.menu() if choice.says not in offered]
    for name, part in parts.items():
        if part.says:
            draft.part(name, part, menu[: part.menu])
