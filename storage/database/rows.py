"""Values of the core as rows and as JSON, and back, from the fields of their dataclasses alone.

A field at its default is left out of JSON, so that a field added later reads as its default in what
was written before.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union, get_args, get_origin

from coaching.messages import JSON

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from sqlalchemy import RowMapping

D = TypeVar("D", bound="DataclassInstance")
SCALARS = (str, int, float, bool, datetime, date, time)


def scalar(hint: Any) -> type | None:
    """The plain type that a column of its own can hold for this annotation, None when it takes
    JSON.
    """
    kinds = [kind for kind in _union(hint) if kind is not NoneType]
    if get_origin(kinds[0]) is Literal:
        return str
    return kinds[0] if len(kinds) == 1 and kinds[0] in SCALARS else None


def optional(hint: Any) -> bool:
    return NoneType in _union(hint)


def to_row(value: "DataclassInstance") -> dict[str, Any]:
    """A value for each column: scalars as they are, everything else as JSON."""
    return {
        name: plain(getattr(value, name)) if nested else getattr(value, name)
        for name, nested in _shape(type(value))
    }


def from_row(kind: type[D], row: "Mapping[str, Any] | RowMapping") -> D:
    """The value that `to_row` took apart; columns that are no fields are passed over."""
    return kind(
        *[row[name] if nested is None else nested(row[name]) for name, nested in _columns(kind)]
    )


def reader(
    kind: type[D], names: Sequence[str], from_driver: Mapping[str, Callable[[Any], Any]]
) -> Callable[[Sequence[Any]], D]:
    """What reads a row that a driver gives as it is: its columns have these `names`, and some of
    them become what we want `from_driver`. The same as `from_row` at half its price.
    """
    columns = _columns(kind)
    places = [names.index(name) for name, _ in columns]
    steps = [
        (place, from_driver.get(name), nested)
        for place, (name, nested) in enumerate(columns)
        if nested or name in from_driver
    ]

    def read_row(row: Sequence[Any]) -> D:
        values = [row[place] for place in places]
        for place, convert, nested in steps:
            value = convert(values[place]) if convert else values[place]
            values[place] = nested(value) if nested else value
        return kind(*values)

    return read_row


def plain(value: Any) -> Any:
    """The value as JSON. Raises ValueError for a datetime without a time zone."""
    kind: Any = type(value)
    writer = _writer(kind)
    return writer(value) if writer else value


@cache
def _writer(kind: Any) -> Callable[[Any], Any] | None:
    """None for what is JSON already."""
    if issubclass(kind, (str, int, float, NoneType)):
        return None
    if issubclass(kind, Mapping):
        return lambda value: {key: plain(item) for key, item in value.items()}
    if issubclass(kind, (tuple, list)):
        return lambda value: list(map(plain, value))
    if issubclass(kind, datetime):
        return _moment
    if issubclass(kind, (date, time)):
        return kind.isoformat  # type: ignore[no-any-return]
    return _fields


def _moment(value: datetime) -> str:
    if value.utcoffset() is None:
        raise ValueError(f"{value!r} has no time zone")
    return value.isoformat()


def _fields(value: Any) -> dict[str, Any]:
    kind: Any = type(value)
    items = ((name, getattr(value, name), default) for name, default in _defaults(kind))
    return {name: plain(item) for name, item, default in items if item != default}


def read(kind: type[D], data: Any) -> D:
    """The value that `plain` wrote."""
    value: D = _reader(kind)(data)
    return value


# what `read` raises for other data
UNREADABLE = (AttributeError, KeyError, TypeError, ValueError)


def _union(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


@cache
def _shape(kind: Any) -> tuple[tuple[str, bool], ...]:
    hints: list[tuple[str, Any]] = [(field.name, field.type) for field in fields(kind)]
    return tuple((name, _nested(hint) is not None) for name, hint in hints)


@cache
def _columns(kind: Any) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    hints: list[tuple[str, Any]] = [(field.name, field.type) for field in fields(kind)]
    return tuple((name, _nested(hint)) for name, hint in hints)


def _nested(hint: Any) -> Callable[[Any], Any] | None:
    """What reads the JSON of such a field; None where a row holds the value as it is."""
    if scalar(hint) or _reader(hint) is _as_it_is:
        return None
    return _reader(hint)


@cache
def _defaults(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple(
        (field.name, field.default if field.default_factory is MISSING else field.default_factory())
        for field in fields(kind)
    )


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:
    """Reads JSON as what the annotation says."""
    if hint in (datetime, date, time):
        return hint.fromisoformat  # type: ignore[no-any-return]
    if hint == JSON or scalar(hint):
        return _as_it_is
    kinds = _union(hint)
    if len(kinds) > 1:
        return _one_of(tuple(kind for kind in kinds if kind is not NoneType))
    if is_dataclass(hint):
        return _dataclass(hint)
    if get_origin(hint) is tuple:
        return _tuple(_reader(get_args(hint)[0]))
    return _mapping(_reader(get_args(hint)[-1]))


def _tuple(item: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda data: tuple(map(item, data))


def _mapping(value: Callable[[Any], Any]) -> Callable[[Any], Any]:
    if value is _as_it_is:
        return _as_it_is
    return lambda data: {name: value(item) for name, item in data.items()}


def _as_it_is(data: Any) -> Any:
    return data


def _dataclass(kind: Any) -> Callable[[Any], Any]:
    hints: list[tuple[str, Any]] = [(field.name, field.type) for field in fields(kind)]
    readers = {name: _reader(hint) for name, hint in hints}
    return lambda data: kind(
        **{name: readers[name](value) for name, value in data.items() if name in readers}
    )


def _one_of(kinds: tuple[Any, ...]) -> Callable[[Any], Any]:
    """Dataclasses of one union are told apart by the fields that they cannot do without."""
    readers = [(_needed(kind), _reader(kind)) for kind in kinds]

    def read_one(data: Any) -> Any:
        if data is None:
            return None
        for needed, reader in readers:
            if needed <= data.keys():
                return reader(data)
        raise ValueError(f"these are the fields of none of {kinds}")

    return read_one


def _needed(kind: Any) -> frozenset[str]:
    return frozenset(name for name, default in _defaults(kind) if default is MISSING)
