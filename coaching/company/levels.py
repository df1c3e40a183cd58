"""What a level asks of somebody, and what it brings, as the table `[levels]` tells."""

from dataclasses import dataclass

from coaching.company.table import key, text, whole

FIRST, LAST = 1, 3


@dataclass(frozen=True, slots=True)
class Criteria:
    """How much of each is asked; 0: nothing of that."""

    lessons: int  # done
    tasks: int  # different ones on which AI saved time
    guided: int  # colleagues accompanied to the end
    shared: int  # prompts, ways of working and failures


@dataclass(frozen=True, slots=True)
class Levels:
    """The table `[levels]`."""

    lessons_2: int = key(whole(0, 99), 6)
    tasks_2: int = key(whole(0, 99), 3)
    guided_2: int = key(whole(0, 99), 1)
    shared_2: int = key(whole(0, 99), 1)
    brings_2: str = key(text, "")
    lessons_3: int = key(whole(0, 99), 12)
    tasks_3: int = key(whole(0, 99), 6)
    guided_3: int = key(whole(0, 99), 2)
    shared_3: int = key(whole(0, 99), 3)
    brings_3: str = key(text, "")
    sabbatical_from: int = key(whole(FIRST, LAST), LAST)

    def asks(self, level: int) -> Criteria:
        if level == LAST:
            return Criteria(self.lessons_3, self.tasks_3, self.guided_3, self.shared_3)
        return Criteria(self.lessons_2, self.tasks_2, self.guided_2, self.shared_2)

    def brings(self, level: int) -> str:
        return self.brings_3 if level == LAST else self.brings_2
