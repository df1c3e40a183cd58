"""One statement for many values, however many they are: they are handed over as one list."""

from sqlalchemy import Select, bindparam, func, select

from storage.database.columns import STRUCTURE

ITEMS = {"sqlite": func.json_each, "postgresql": func.json_array_elements_text}


def given(name: str, dialect: str) -> Select[str]:
    """The texts of the list that a statement is run with under this name, for `IN`."""
    items = ITEMS[dialect](bindparam(name, type_=STRUCTURE)).table_valued("value")
    return select(items.c.value)
