"""Markdown to HTML for the page: no raw HTML, no pictures, no link whose target is hidden or leads
elsewhere.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from adapters import ordinals

_ROOT_RELATIVE = re.compile(r"/(?![/\\])")  # "//host" and "/\host" leave the page in every browser
_HEADINGS_START_AT = 3  # the page's own are h1 and h2


class Markdown:
    """Renders Markdown; a link to another place than `origin` becomes its words and its target in
    plain text.

    Without an origin no link is made at all: so words are shown that a language model wrote.
    """

    def __init__(self, origin: str | None = None) -> None:
        self._origin = origin
        self._bare = re.compile(
            rf"(?<![<(\w]){re.escape(origin)}/[^\s<>()]*" if origin else r"(?!)"
        )
        self._parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(
            "strikethrough"
        )
        self._parser.disable("image")
        self._parser.core.ruler.push("keep_here", self._keep_here)

    def block(self, markdown: str) -> str:
        """Paragraphs, lists, quotes and code."""
        return str(self._parser.render(self._linked(markdown))).strip()

    def line(self, markdown: str) -> str:
        """One line, without a paragraph around it."""
        return str(self._parser.renderInline(self._linked(markdown))).strip()

    def _linked(self, markdown: str) -> str:
        """Our own addresses, written as they are, become links; dates stay dates."""
        return self._bare.sub(r"<\g<0>>", ordinals.kept(markdown))

    def _keep_here(self, state: StateCore) -> None:
        for token in state.tokens:
            if token.children:
                token.children = list(self._without_foreign_links(token.children))
            if token.type.startswith("heading_"):
                token.tag = f"h{min(6, int(token.tag[1:]) + _HEADINGS_START_AT - 1)}"

    def _without_foreign_links(self, tokens: Sequence[Token]) -> Iterator[Token]:
        target: str | None = None
        for token in tokens:
            if token.type == "link_open" and not self._is_ours(href := str(token.attrGet("href"))):
                target = "" if token.info == "auto" else f" ({href})"
            elif token.type == "link_close" and target is not None:
                yield Token("text", "", 0, content=target)
                target = None
            else:
                yield token

    def _is_ours(self, href: str) -> bool:
        if self._origin is None:
            return False
        return href.startswith(f"{self._origin}/") or bool(_ROOT_RELATIVE.match(href))
