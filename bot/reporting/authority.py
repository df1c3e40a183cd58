"""Who may do what, as a table of docs/security-model.md.

`python -m bot.reporting.authority` writes it anew; tests/bot/test_authority.py plays it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parents[2] / "docs" / "security-model.md"
BEGINS, ENDS = "<!-- python -m bot.reporting.authority -->\n", "<!-- end -->\n"

STRANGER, NEWCOMER, BUDDY, CHAMPION = "stranger", "newcomer", "buddy", "champion"
LEAD, CONTROLLER, BEARER = "lead", "controller", "whose role it is"
OPERATOR, ELSEWHERE = "operator", "another workspace"
IN_CHAT: Final = (STRANGER, NEWCOMER, BUDDY, CHAMPION, LEAD, CONTROLLER, BEARER)
ROLES: Final = (*IN_CHAT, OPERATOR, ELSEWHERE)

EVERYBODY: Final = frozenset(IN_CHAT)
AGREED: Final = EVERYBODY - {STRANGER}
HOSTS: Final = frozenset({CHAMPION, LEAD, BEARER})
CHAMPIONS: Final = frozenset({CHAMPION, LEAD})
BEARERS: Final = frozenset({LEAD, BEARER})
FIGURES: Final = frozenset({LEAD, CONTROLLER})
LEADS: Final = frozenset({LEAD})
NOBODY: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Act:
    """Something that somebody does by talking, or the operator by a command."""

    name: str
    may: frozenset[str]  # of those who talk
    commands: tuple[str, ...] = ()  # the operator's
    by: str = ""  # what else of the operator's decides it


ACTS: Final = (
    Act("see what is known of oneself", EVERYBODY),
    Act("have oneself forgotten", EVERYBODY),
    Act("see who has looked", AGREED),
    Act("tell of time saved", AGREED),
    Act("ask for a buddy", AGREED),
    Act("share with the library", AGREED),
    Act("add a company rule to the library", LEADS),
    Act("announce a drop-in", HOSTS),
    Act("tell many at once", HOSTS),
    Act("open the programme's corner", CHAMPIONS),
    Act("see the plan of pairs", LEADS, ("pair",)),
    Act("give a department a path", LEADS),
    Act("appoint a champion", LEADS, by="company.toml"),
    Act("give somebody a role", LEADS),
    Act("change what may be pasted where (data steward)", BEARERS, by="company.toml"),
    Act("take down what somebody shared (prompt engineer)", BEARERS),
    Act("see how many learn what (AI trainer)", BEARERS),
    Act("move a use case of a department (process owner)", BEARERS),
    Act("see the talent matrix", LEADS),
    Act("appoint a controller", LEADS, by="KOLLEGA_CONTROLLERS"),
    Act("appoint a lead", NOBODY, by="KOLLEGA_LEADS"),
    Act("switch a feature off", LEADS, by="company.toml"),
    Act("see the company's figures", FIGURES, ("report",)),
    Act("see what is known of somebody else", NOBODY, ("export", "dump", "backup")),
    Act("have somebody else forgotten", NOBODY, ("forget",)),
    Act("see the record of who has learnt what", NOBODY, ("evidence",)),
    Act("bring people in from HR", NOBODY, ("import",)),
)


def table() -> str:
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield f"| | {' | '.join(ROLES)} |"
    yield f"| --- |{' --- |' * len(ROLES)}"
    for act in ACTS:
        cells = [_cell(act, role) for role in ROLES]
        yield f"| {act.name} | {' | '.join(cells)} |"


def _cell(act: Act, role: str) -> str:
    if role == OPERATOR:
        return ", ".join(f"`{one}`" for one in (*act.commands, act.by) if one)
    return "yes" if role in act.may else ""


def placed(page: str) -> str:
    """The page with the table of this version."""
    before, _, rest = page.partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    return f"{before}{BEGINS}\n{table()}\n{ENDS}{after}"


if __name__ == "__main__":
    PAGE.write_text(placed(PAGE.read_text("utf-8")), "utf-8")
