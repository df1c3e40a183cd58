"""Which habits there are, in the order in which they are drawn."""

from bot.simulation.habits.announcing import announced
from bot.simulation.habits.appointing import appointed
from bot.simulation.habits.coffee import sociable
from bot.simulation.habits.drop_ins import hosted
from bot.simulation.habits.folk import Habit
from bot.simulation.habits.hello import hello
from bot.simulation.habits.learning import grew
from bot.simulation.habits.leaving import enough
from bot.simulation.habits.projects import chosen
from bot.simulation.habits.use_cases import moved, piloted, told

HABITS: tuple[Habit, ...] = (
    hello,
    enough,
    chosen,
    appointed,
    hosted,
    sociable,
    told,
    moved,
    piloted,
    grew,
    announced,
)
