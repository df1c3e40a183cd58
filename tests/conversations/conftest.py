from tests.storage.databases import postgres_server, postgres_url, sqlite_url, template, url

__all__ = ["postgres_server", "postgres_url", "sqlite_url", "template", "url"]
