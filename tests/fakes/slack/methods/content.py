"""What a post says: text, blocks, Markdown and metadata, checked as the platform checks them."""

from dataclasses import dataclass

from tests.fakes.slack import block_kit
from tests.fakes.slack.errors import SlackError, invalid_blocks
from tests.fakes.slack.metadata import checked
from tests.fakes.slack.methods.context import Context
from tests.fakes.slack.shapes import Json

LONGEST_TEXT = 40_000
LONGEST_EDIT = 4_000
LONGEST_MARKDOWN = 12_000


@dataclass(frozen=True)
class Content:
    """None means "not sent", which an edit tells from empty."""

    text: str | None
    blocks: tuple[Json, ...] | None
    metadata: Json | None


def read_content(call: Context, *, longest: int) -> Content:
    """Raises SlackError with the code the platform would give. Notes what it would let pass."""
    text = _text(call, longest)
    blocks = read_blocks(call)
    if not text and not blocks and not call.args.has("attachments"):
        raise SlackError("no_text")
    if blocks and not call.args.has("text"):
        call.warn("blocks without text: nothing for notifications and screen readers")
    return Content(text, blocks, checked(call.args.json("metadata", "invalid_metadata_format")))


def read_blocks(call: Context) -> tuple[Json, ...] | None:
    blocks = call.args.json("blocks", "invalid_blocks_format")
    if blocks is None:
        return None
    if not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    if found := block_kit.problems(blocks):
        raise invalid_blocks(found)
    if block_kit.too_long(blocks):
        raise SlackError("msg_blocks_too_long")
    return block_kit.with_ids(blocks, call.workspace.number)


def read_markdown(call: Context) -> str:
    markdown = call.args.text("markdown_text")
    if len(markdown) > LONGEST_MARKDOWN:
        raise SlackError("msg_too_long")
    return markdown


def _text(call: Context, longest: int) -> str | None:
    if call.args.has("markdown_text"):
        if call.args.has("text") or call.args.has("blocks"):
            raise SlackError("markdown_text_conflict")
        return read_markdown(call)
    if call.args.values.get("text") is None:
        return None
    text = call.args.text("text")
    if len(text) > longest:
        raise SlackError("msg_too_long")
    if len(text) > LONGEST_EDIT:
        call.warn("text over 4,000 characters: Slack may split or cut it")
    return text
