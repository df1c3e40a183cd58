"""What leads decided in chat, and the company as it is with it."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from coaching.company.company import Company
from coaching.facts.settings import Setting
from coaching.ports.facts import Facts

FEATURES = "features."  # how the keys of those begin that switch a feature


def stands(company: Company, feature: str) -> str:
    return "on" if company.has(feature) else "off"


def setting_of(settings: Iterable[Setting], feature: str) -> Setting | None:
    return next((one for one in settings if one.key == f"{FEATURES}{feature}"), None)


def holds(setting: Setting, file: Company) -> bool:
    """As long as the file says what it said when this was decided. `file`: as it stands there."""
    feature = setting.key.removeprefix(FEATURES)
    return not setting.lapsed and setting.over == stands(file, feature)


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
    off = set(file.off)
    for one in settings:
        if holds(one, file):
            feature = one.key.removeprefix(FEATURES)
            off = off - {feature} if one.value == "on" else off | {feature}
    return replace(file, off=frozenset(off))
