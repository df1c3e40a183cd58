"""The month in one glance: what a managing director puts on the wall."""

from collections.abc import Mapping
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

from bot.web.board import tiles
from bot.web.board.tiles import Seen
from bot.web.board.words import Words
from coaching.ledger.published.kpis import CUTS
from coaching.messages import LANGUAGES

COUNTED = (
    "month", "use", "time", "use_cases", "knowledge", "innovation", "maturity", "roi", "silence",
)  # fmt: skip
NAMES = {"sv": "Svenska", "en": "English", "de": "Deutsch"}


def page(seen: Seen, words: Words) -> str:
    title = f"{escape(seen.company)}: {words.say('title')}"
    parts = [
        f'<a class="skip" href="#figures">{words.say("skip")}</a>',
        _header(seen, words),
        f'<div id="figures">{_body(seen, words)}</div>',
        f"<footer>{words.say('foot')}</footer>",
    ]
    return document(title, words.language, f"<main>{''.join(parts)}</main>")


def document(title: str, language: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<style>{style()}</style></head><body>{body}</body></html>"
    )


@cache
def style() -> str:
    return files("bot.web.board").joinpath("page.css").read_text("utf-8")


def _header(seen: Seen, words: Words) -> str:
    month = seen.month["month"]
    asked = f"month={month}&amp;by={seen.by}"
    chosen = "".join(
        f'<option value="{one}"{" selected" if one == month else ""}>{words.month(one)}</option>'
        for one in seen.months
    )
    languages = "".join(
        f'<li><a href="?{asked}&amp;lang={one}" lang="{one}">{NAMES[one]}</a></li>'
        for one in LANGUAGES
        if one != words.language
    )
    return (
        f'<header><div><p class="over">{escape(seen.company)} · {words.say("title")}</p>'
        f"<h1>{words.month(month)}</h1></div>"
        f'<nav aria-label="{words.say("choose")}"><form action="/dashboard">'
        f'<input type="hidden" name="lang" value="{words.language}">'
        f'<input type="hidden" name="by" value="{seen.by}">'
        f'<label for="month">{words.say("month")}</label>'
        f'<select id="month" name="month">{chosen}</select>'
        f"<button>{words.say('show')}</button></form>"
        f'<ul class="files"><li><a href="/dashboard.xlsx?{asked}">Excel</a></li>'
        f'<li><a href="/dashboard.csv?{asked}">CSV</a></li>'
        f"{languages}</ul></nav></header>"
    )


def _body(seen: Seen, words: Words) -> str:
    month = seen.month
    if "running" in month["hidden"]:
        return _running(seen, words)
    shown = (
        tiles.use(month["use"], month["people"], words),
        tiles.time(seen, words),
        tiles.parts(month["time"], seen.by, _cuts(seen, words), words),
        tiles.worth(month["roi"], words),
        tiles.counts("use_cases", month["use_cases"], tiles.USE_CASES, words),
        tiles.counts("knowledge", month["knowledge"], tiles.KNOWLEDGE, words),
        tiles.counts("innovation", month["innovation"], tiles.INNOVATION, words),
        tiles.maturity(month["maturity"], words),
        _definitions(words),
    )
    return f'{_lead(month, words)}<div class="grid">{"".join(shown)}</div>'


def _cuts(seen: Seen, words: Words) -> str:
    """By what else it can be divided."""
    asked = f"month={seen.month['month']}&amp;lang={words.language}"
    found = "".join(
        f'<li><span aria-current="true">{words.say(cut)}</span></li>'
        if cut == seen.by
        else f'<li><a href="?{asked}&amp;by={cut}">{words.say(cut)}</a></li>'
        for cut in CUTS
    )
    return f'<ul class="files">{found}</ul>'


def _lead(month: Mapping[str, Any], words: Words) -> str:
    """The one sentence that is read from across the room."""
    roi, total = month["roi"], month["time"]["total"]
    if roi["break_even_minutes"] is not None:
        found = words.say(
            "lead-even",
            even=words.bare(roi["break_even_minutes"]),
            mid=words.bare(roi["minutes"][1]),
        )
    elif total:
        found = words.say("lead-time", hours=words.bare(round(total["adjusted"] / 60)))
    else:
        found = words.say("lead-few")
    return f'<p class="lead">{_bold(found)}</p>{_late(month, words)}'


def _bold(text: str) -> str:
    """The words between two pairs of stars."""
    before, *rest = text.split("**")
    marked = [f"<b>{one}</b>" if at % 2 == 0 else one for at, one in enumerate(rest)]
    return before + "".join(marked)


def _late(month: Mapping[str, Any], words: Words) -> str:
    return f'<p class="note">{words.say("late")}</p>' if "late" in month["hidden"] else ""


def _running(seen: Seen, words: Words) -> str:
    total = seen.month["time"]["total"]
    told = words.say("running", day=seen.comes_out)
    if total is None:
        inner = f'<p class="note">{words.say("running-few")} {told}</p>'
        sections = [tiles.time(seen, words)] if seen.trend else []
    else:
        inner = f'<p class="note">{told}</p>'
        sections = [tiles.so_far(total, words), *([tiles.time(seen, words)] if seen.trend else [])]
    return f'{inner}<div class="grid">{"".join(sections)}{_definitions(words)}</div>'


def _definitions(words: Words) -> str:
    found = "".join(
        f'<div id="how-{name}"><dt>{words.say(name)}</dt><dd>{words.about(name)}</dd></div>'
        for name in COUNTED
    )
    return (
        f'<section class="whole" aria-labelledby="how"><h2 id="how">{words.say("how")}</h2>'
        f'<dl class="defs">{found}</dl></section>'
    )
