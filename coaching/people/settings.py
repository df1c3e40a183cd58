"""What leads decided in chat, and the company as it is with it."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from coaching.company.company import Company
from coaching.company.privacy_rules import CLASSES, DataClass
from coaching.facts.settings import Setting
from coaching.ports.facts import Facts

FEATURES = "features."  # how the keys of those begin that switch a feature
PRIVACY = "privacy."  # how those begin that say into which tools a class of data may go
PARTS = "|"  # between the tools


def stands(company: Company, feature: str) -> str:
    return "on" if company.has(feature) else "off"


def setting_of(settings: Iterable[Setting], feature: str) -> Setting | None:
    return next((one for one in settings if one.key == f"{FEATURES}{feature}"), None)


def said_of(company: Company, key: str) -> str:
    """What the company says under the key of a setting."""
    if key.startswith(PRIVACY):
        return PARTS.join(company.privacy.tools_for(_data_class(key)))
    return stands(company, key.removeprefix(FEATURES))


def _data_class(key: str) -> DataClass:
    name = key.removeprefix(PRIVACY)
    return next(one for one in CLASSES if one == name)


def holds(setting: Setting, file: Company) -> bool:
    """As long as the file says what it said when this was decided. `file`: as it stands there."""
    return not setting.lapsed and setting.over == said_of(file, setting.key)


def lapsed(settings: Iterable[Setting], file: Company) -> tuple[Setting, ...]:
    """Those over which the file has changed since."""
    over = (one for one in settings if not one.lapsed and not holds(one, file))
    return tuple(replace(one, lapsed=True) for one in over)


def is_on(file: Company, feature: str) -> Callable[[Facts], bool]:
    """Looked up each time it is asked."""
    return lambda tx: as_decided(file, tx).has(feature)


def as_decided(file: Company, tx: Facts) -> Company:
    return decided(file, tx.every(Setting))


def decided(file: Company, settings: Iterable[Setting]) -> Company:
    """The company with what was decided in chat."""
    off, allowed = set(file.off), dict(file.privacy.allowed)
    for one in settings:
        if not holds(one, file):
            continue
        if one.key.startswith(PRIVACY):
            allowed[_data_class(one.key)] = tuple(filter(None, one.value.split(PARTS)))
            continue
        feature = one.key.removeprefix(FEATURES)
        off = off - {feature} if one.value == "on" else off | {feature}
    privacy = replace(file.privacy, allowed=allowed)
    return replace(file, off=frozenset(off), privacy=privacy)
