"""Where tokens are fetched, and where the keys are told by which the connector's own tokens are
verified.
"""

from aiohttp import web

from tests.fakes.teams.keys import ISSUER, Keys


class Login:
    """`down`: the metadata is out of reach. `asked`: how often it was looked at."""

    def __init__(self, keys: Keys, address: str = "") -> None:
        self.keys, self.address, self.down, self.asked = keys, address, False, 0

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/login/oauth2/v2.0/token", self._token),
            web.get("/openid", self._metadata),
            web.get("/jwks", self._jwks),
        ]

    async def _token(self, request: web.Request) -> web.Response:
        form = await request.post()
        right = (form.get("client_id"), form.get("client_secret")) == (
            self.keys.app_id,
            self.keys.password,
        )
        if not right:
            return web.json_response({"error": "invalid_client"}, status=401)
        return web.json_response(
            {"token_type": "Bearer", "expires_in": 3600, "access_token": self.keys.issue()}
        )

    async def _metadata(self, request: web.Request) -> web.Response:
        self.asked += 1
        if self.down:
            return web.Response(status=500)
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.address}/jwks"})

    async def _jwks(self, request: web.Request) -> web.Response:
        return web.json_response(self.keys.jwks())
