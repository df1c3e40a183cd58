from tests.storage.databases import (
    connection,
    postgres_server,
    postgres_url,
    sqlite_url,
    store,
    template,
    url,
)

__all__ = [
    "connection",
    "postgres_server",
    "postgres_url",
    "sqlite_url",
    "store",
    "template",
    "url",
]
