"""Alembic's way in. The connection is handed over by storage/safekeeping/migrate.py, inside its
transaction.
"""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,
)
context.run_migrations()
