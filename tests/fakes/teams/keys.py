"""Who may speak for this Teams: a key pair of its own, the app's password, and the tokens that go
both ways.
"""

import json
import time
from dataclasses import dataclass, field
from functools import cache
from secrets import token_hex
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

ISSUER = "https://connector.almvik.example"


@cache
def first_key() -> rsa.RSAPrivateKey:
    """Made once: it takes a while."""
    return new_key()


def new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@dataclass
class Keys:
    app_id: str = "5f6d0000-0000-4000-8000-00000000a001"
    tenant: str = "7e1d0b5c-0000-4000-8000-00000000beef"
    password: str = field(default_factory=lambda: token_hex(12))
    signing: dict[str, rsa.RSAPrivateKey] = field(default_factory=lambda: {"first": first_key()})
    issued: list[str] = field(default_factory=list)  # tokens that the app fetched

    def jwks(self) -> dict[str, Any]:
        """The public halves, as the metadata's `jwks_uri` serves them."""
        algorithm = jwt.algorithms.RSAAlgorithm
        keys = {
            name: json.loads(algorithm.to_jwk(key.public_key()))
            for name, key in self.signing.items()
        }
        return {
            "keys": [key | {"kid": name, "endorsements": ["msteams"]} for name, key in keys.items()]
        }

    def token(
        self,
        service: str,
        *,
        key: rsa.RSAPrivateKey | None = None,
        kid: str = "first",
        age: float = 0.0,
        **claims: Any,
    ) -> str:
        """What the connector sends along with an activity. Other arguments spoil it."""
        now = time.time() - age
        told = {
            "iss": ISSUER,
            "aud": self.app_id,
            "serviceurl": service,
            "nbf": now,
            "exp": now + 600,
            **claims,
        }
        return jwt.encode(told, key or self.signing["first"], "RS256", headers={"kid": kid})

    def expire(self) -> None:
        """The secret and whatever was fetched with it are no good any more."""
        self.password = token_hex(12)
        self.issued.clear()

    def issue(self) -> str:
        self.issued.append(f"token-{token_hex(8)}")
        return self.issued[-1]
