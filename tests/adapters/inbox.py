"""Where a platform's door writes to."""

from dataclasses import dataclass, field

from coaching.messages import Incoming


@dataclass
class Inbox:
    """`trouble` is raised instead."""

    rows: list[Incoming] = field(default_factory=list)
    trouble: Exception | None = None

    async def write_down(self, incoming: Incoming) -> None:
        if self.trouble:
            raise self.trouble
        self.rows.append(incoming)

    @property
    def heard(self) -> list[str]:
        """The texts, each event once."""
        return list({row.id: row.text for row in self.rows}.values())
