"""The tiles of the page: one indicator each, with its chart and its table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from bot.web.board import charts
from bot.web.board.words import DASH, Words
from coaching.ledger.month import SAVED
from coaching.ledger.published.kpis import By

CELLS = ("unknown", "1", "2", "3")
# what would be called like a tile
DIMENSIONS = {"knowledge": "knowledge-of-tools"}
USE_CASES = ("idea", "pilot", "standard")
INNOVATION = ("experiments", "became", "failures")
KNOWLEDGE = ("pairs", "met", "lessons", "sharers", "departments_with_champion")


@dataclass(frozen=True)
class Seen:
    """What one visitor is shown."""

    company: str
    month: Mapping[str, Any]  # as in `coaching.ledger.published.kpis`
    months: Sequence[str]  # that can be chosen, newest first
    trend: Sequence[Mapping[str, Any]]  # month and total of those that are published, oldest first
    comes_out: str  # when a running month is published, in words
    by: By = "department"  # by what it is divided


def use(use: Mapping[str, Any], people: Mapping[str, Any], words: Words) -> str:
    active, agreed = use["active"], use["agreed"]
    if active is None:
        head = f'<p class="big">{DASH}</p><p class="soft">{words.say("few")}</p>'
    else:
        head = (
            f'<div class="using">{charts.ring(active, agreed)}<p class="big">'
            f"{words.share(active, agreed)} <small>{words.pair([active, agreed])}</small></p></div>"
        )
    rows = {
        "joined": words.pair([people["agreed"], people["imported"]]),
        "sustained_6w": words.pair(use["sustained_6w"]),
        "sustained_26w": words.pair(use["sustained_26w"]),
        "first_value_days": words.number(use["first_value_days"]),
    }
    return _section("use", head + _facts(rows, words), words, "use")


def time(seen: Seen, words: Words) -> str:
    total = seen.month["time"]["total"]
    bars = [_bar(one, words, one["month"] == seen.month["month"]) for one in seen.trend]
    head = ""
    if total and "running" not in seen.month["hidden"]:
        measured = total["timed"] is not None
        timed = f"{words.hours(total['timed'])} {words.say('timed')}" if measured else ""
        timed = timed or words.say("not-timed")
        head = (
            f'<p class="big">{words.hours(total["adjusted"])} <small>{words.say("adjusted")}, '
            f"{_span(words.hours(total['low']), words.hours(total['high']), words)}</small></p>"
            f"<p>{words.hours(total['claimed'])} {words.say('claimed')} · "
            f'{timed} · <span class="soft">{_answered(total, words)}</span></p>'
        )
    elif not total:
        head = f'<p class="big">{DASH}</p><p class="soft">{words.say("few")}</p>'
    key = (
        f'<ul class="key"><li><i class="k-back"></i>{words.say("claimed")}</li>'
        f'<li><i class="k-front"></i>{words.say("adjusted")}</li></ul>'
    )
    chart = f"{charts.columns(bars)}{key}{_trend_table(seen.trend, words)}" if bars else ""
    return _section("time", head + chart, words, "wide")


def _bar(one: Mapping[str, Any], words: Words, chosen: bool) -> charts.Column:
    total = one["total"]
    claimed, adjusted = (total["claimed"], total["adjusted"]) if total else (0, 0)
    says = words.hours(adjusted) if total else DASH
    return charts.Column(words.month(one["month"], True), claimed, adjusted, says, chosen)


def _trend_table(trend: Sequence[Mapping[str, Any]], words: Words) -> str:
    names = ("claimed", "adjusted", "timed")
    rows = [
        [words.month(one["month"]), *(words.hours(total and total[name]) for name in names),
         words.pair([total["answered"], total["asked"]]) if total else DASH]
        for one in trend for total in [one["total"]]
    ]  # fmt: skip
    heads = [words.say("month"), *(words.say(name) for name in names), words.say("answered")]
    return _table(words.say("by-month"), heads, rows, words)


def parts(time: Mapping[str, Any], by: By, cuts: str, words: Words) -> str:
    """`cuts`: the way to the others."""
    name = "departments" if by == "department" else f"{by}-cut"
    if not time["by"]:
        none = "no-departments" if by == "department" else "no-cut"
        return _section(name, f'{cuts}<p class="soft">{words.say(none)}</p>', words, "half", "time")
    found = sorted(time["by"], key=lambda row: (not row["names"], -row["adjusted"]))
    named = [(_named(row["names"], words), row) for row in found]
    bars = [charts.Row(name, row["adjusted"], words.hours(row["adjusted"])) for name, row in named]
    told = [one for one in ("claimed", "adjusted", "timed") if by == "department" or one in SAVED]
    rows = [[name, *(words.hours(row[one]) for one in told)] for name, row in named]
    heads = [words.say(by), *(words.say(one) for one in told)]
    if by == "department":
        heads.append(words.say("answered"))
        rows = [
            [*cells, words.pair([row["answered"], row["asked"]])]
            for cells, (_, row) in zip(rows, named, strict=True)
        ]
    table = _table(words.say(f"by-{by}"), heads, rows, words)
    return _section(name, cuts + charts.rows(bars) + table, words, "half", "time")


def _named(names: Sequence[str], words: Words) -> str:
    named = ", ".join(escape(name) or words.say("no-department") for name in names)
    return named or words.say("rest")


def worth(roi: Mapping[str, Any], words: Words) -> str:
    if roi["break_even_minutes"] is None:
        return _section("roi", f'<p class="begin">{words.say("no-rate")}</p>', words, "half")
    even, (low, mid, high) = roi["break_even_minutes"], roi["minutes"]
    between = {"low": words.bare(low), "mid": words.bare(mid), "high": words.bare(high)}
    you = words.say("you-are-at", mid=words.bare(mid))
    breaks = words.say("even-at", even=words.bare(even))
    payback = roi["payback_month"]
    rows = {
        "cost": words.money(roi["cost"], roi["currency"]),
        "per_head": words.money(roi["per_head"], roi["currency"]),
        "payback_month": words.month(payback) if payback else words.say("not-yet"),
        "return": _span(words.number(roi["roi_low"]), words.number(roi["roi_high"]), words),
    }
    head = (
        f'<p class="big">{words.number(even)} <small>{words.say("minutes-to-even")}</small></p>'
        f"<p>{words.say('you-range', **between)}</p>"
    )
    picture = charts.scale(low, mid, high, even, (you, breaks))
    claims = f'<p class="soft">{words.say("others-claim")}</p>'
    return _section("roi", head + picture + _facts(rows, words) + claims, words, "half")


def counts(name: str, counts: Mapping[str, Any], shown: Sequence[str], words: Words) -> str:
    """What there is, or how to begin."""
    rows = {one: _count(counts[one], words) for one in shown}
    some = any(counts[one] not in (0, None, [0, 0]) for one in shown)
    begin = "" if some else f'<p class="begin">{words.say(f"{name}-begin")}</p>'
    return _section(name, _facts(rows, words) + begin, words)


def _count(value: Any, words: Words) -> str:
    return words.pair(value) if isinstance(value, list) else words.number(value)


def maturity(matrix: Sequence[Mapping[str, Any]], words: Words) -> str:
    heads = "".join(f'<th scope="col">{words.say(f"level-{cell}")}</th>' for cell in CELLS)
    rows = "".join(
        f'<tr><th scope="row">{words.say(DIMENSIONS.get(row["dimension"], row["dimension"]))}</th>'
        + "".join(
            f'<td class="{_shade(row, cell)}">{words.number(row[cell])}</td>' for cell in CELLS
        )
        + f"<td>{' / '.join(words.number(one) for one in row['self'])}</td></tr>"
        for row in matrix
    )
    table = (
        f'<div class="roll" tabindex="0" role="group" aria-label="{words.say("maturity")}">'
        f'<table class="matrix"><thead><tr><td></td>{heads}<th scope="col">{words.say("self")}</th>'
        f"</tr></thead><tbody>{rows}</tbody></table></div>"
    )
    return _section(
        "maturity", table + f'<p class="soft">{words.say("few-cells")}</p>', words, "whole"
    )


def _shade(row: Mapping[str, Any], cell: str) -> str:
    """The darker, the more of those who can be told stand there."""
    known = sum(row[one] or 0 for one in CELLS)
    part = (row[cell] or 0) / known if known else 0
    return f"c{0 if not part else 1 if part < 0.25 else 2 if part < 0.5 else 3}"


def so_far(total: Mapping[str, Any], words: Words) -> str:
    return _section(
        "time",
        f'<p class="big">{words.hours(total["adjusted"])} '
        f"<small>{words.say('adjusted')}</small></p>"
        f"<p>{words.hours(total['claimed'])} {words.say('claimed')}</p>"
        f'<p class="soft">{_answered(total, words)}</p>',
        words,
    )


def _span(low: str, high: str, words: Words) -> str:
    return f"{low} {words.say('to')} {high}"


def _section(name: str, inner: str, words: Words, kind: str = "", how: str = "") -> str:
    return (
        f'<section class="{kind}" aria-labelledby="{name}"><h2 id="{name}">{words.say(name)}</h2>'
        f'{inner}<p class="how"><a href="#how-{how or name}">{words.say("how")}'
        f'<span class="skip">: {words.say(name)}</span></a></p></section>'
    )


def _facts(rows: Mapping[str, str], words: Words) -> str:
    inner = "".join(f"<dt>{words.say(name)}</dt><dd>{value}</dd>" for name, value in rows.items())
    return f'<dl class="facts">{inner}</dl>'


def _answered(total: Mapping[str, Any], words: Words) -> str:
    return words.say(
        "n-answered", some=words.bare(total["answered"]), all=words.bare(total["asked"])
    )


def _table(name: str, heads: Sequence[str], rows: Sequence[Sequence[str]], words: Words) -> str:
    top = "".join(f'<th scope="col">{head}</th>' for head in heads)
    lines = "".join(
        f'<tr><th scope="row">{row[0]}</th>{"".join(f"<td>{cell}</td>" for cell in row[1:])}</tr>'
        for row in rows
    )
    return (
        f'<details><summary>{name}</summary><div class="roll" tabindex="0" role="group" '
        f'aria-label="{name}"><table><thead><tr>{top}</tr></thead><tbody>{lines}</tbody></table></div></details>'
    )
