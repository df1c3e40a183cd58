from tests.storage.databases import (
    connection,
    empty,
    postgres_server,
    postgres_url,
    sqlite_url,
    store,
    template,
    url,
)

__all__ = [
    "connection",
    "empty",
    "postgres_server",
    "postgres_url",
    "sqlite_url",
    "store",
    "template",
    "url",
]
