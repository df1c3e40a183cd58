"""Reads a table of `company.toml` into a dataclass whose fields say what each key may be."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, field, fields
from datetime import time
from typing import TYPE_CHECKING, Any, TypeVar
from unicodedata import normalize

from coaching.company.unknown import unknown

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")
Check = Callable[[Any], Any]  # TOML's value -> ours; raises ValueError saying what is wrong with it


class CompanyError(ValueError):
    """`company.toml` cannot be used. The message begins with the table and the key, by which its
    line is found ("[pairing] weeks: …"), and says how to mend it.
    """


def key(check: Check, default: Any = MISSING, *, named: str = "") -> Any:
    """A field that is a key of the table, `named` as in the file where Python calls it otherwise.

    One without a default has to be there: its check is asked about None.
    """
    return field(default=default, metadata={"check": check, "named": named})


def read_table(kind: type[T], where: str, table: Any) -> T:
    """The table as a `kind`, of which the fields that are no `key` keep their defaults.

    Raises CompanyError, which begins with `where`: "[pairing] ".
    """
    if not isinstance(table, Mapping):
        raise CompanyError(f"{where.strip(': ')}: expected a table of keys and values")
    keys = {_name(known): known for known in fields(kind) if "check" in known.metadata}
    strange = sorted(set(table) - set(keys))
    if strange:
        raise CompanyError(f"{where}{unknown('key', strange[0], keys)}")
    values: dict[str, Any] = {}
    for name, known_key in keys.items():
        if name in table or known_key.default is MISSING:
            values[known_key.name] = _checked(f"{where}{name}", known_key, table.get(name))
    return kind(**values)


def _name(known_key: Field[Any]) -> str:
    return str(known_key.metadata["named"] or known_key.name)


def _checked(where: str, known_key: Field[Any], value: Any) -> Any:
    try:
        return known_key.metadata["check"](value)
    except ValueError as wrong:
        raise CompanyError(f"{where}: {wrong}") from None


def text(value: Any, expected: str = "expected text in quotes") -> str:
    if not isinstance(value, str):
        raise ValueError(expected)
    return value


def flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("expected true or false")
    return value


def whole(least: int, most: int, of: str = "") -> Check:
    """A whole number within these limits, `of` days perhaps."""
    return _within(int, f"whole number{of and f' of {of}'}", least, most)


def number(least: int, most: int) -> Check:
    return _within((int, float), "number", least, most)


def _within(kind: type | tuple[type, ...], what: str, least: int, most: int) -> Check:
    def check(value: Any) -> Any:
        counts = isinstance(value, kind) and not isinstance(value, bool)
        if not counts or not least <= value <= most:
            raise ValueError(f"expected a {what} from {least} to {most}")
        return value

    return check


def one_of(options: Sequence[str]) -> Check:
    def check(value: Any) -> str:
        if value not in options:
            raise ValueError(f"{value!r} is not one of {', '.join(options)}")
        return str(value)

    return check


def names(expected: str) -> Check:
    """A list of texts, none of them blank; `expected` says what of."""

    def check(value: Any) -> tuple[str, ...]:
        whole_list = isinstance(value, list) and all(isinstance(one, str) for one in value)
        if not whole_list or not all(one.strip() for one in value):
            raise ValueError(expected)
        return tuple(value)

    return check


def emails(value: Any) -> frozenset[str]:
    whole_list = isinstance(value, list) and all(isinstance(email, str) for email in value)
    if not whole_list or not all("@" in email for email in value):
        raise ValueError('expected e-mail addresses such as ["priya@firm.example"]')
    return frozenset(normalize("NFKC", email).strip().lower() for email in value)


def time_of_day(specimen: str) -> Check:
    """In quotes or, as TOML has it, without; `specimen` shows how it is written."""

    def check(value: Any) -> time:
        try:
            return time.fromisoformat(str(value))
        except ValueError:
            raise ValueError(f"{value!r} is no time of day; write it like {specimen}") from None

    return check
