"""The Home tab: published when somebody opens it, never otherwise."""

from slack_sdk.web.async_client import AsyncWebClient

from adapters.outgoing import put_in_words
from adapters.slack.blocks import render_page
from adapters.slack.refusals import answer_of
from coaching.ports.phrasebook import Phrasebook
from coaching.ports.platform import Outgoing, Refused


class Home:
    """A signal: what fails is dropped, for the next opening brings a newer page."""

    def __init__(self, client: AsyncWebClient, phrasebook: Phrasebook) -> None:
        self._client, self._phrasebook = client, phrasebook

    async def publish(self, outgoing: Outgoing) -> None:
        """Raises Refused, never to be tried again."""
        letter = outgoing.letter
        with put_in_words(letter):
            blocks = render_page(letter.reply, self._phrasebook, outgoing.language, letter.key)
        view = {"type": "home", "blocks": list(blocks)}
        try:
            await answer_of(self._client.views_publish(user_id=letter.to.channel, view=view))
        except Refused as refused:
            raise Refused(refused.reason) from refused
