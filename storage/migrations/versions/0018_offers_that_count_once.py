"""Letters with a button that counts once, by when they were sent: what nobody used is erased."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

# as each database is asked for them: only then it looks into this index
IN_SQLITE = sa.text("asks = 1 AND question IS NULL")
IN_POSTGRES = sa.text("asks AND question IS NULL")


def upgrade() -> None:
    op.create_index(
        "ix_letters_offering",
        "letters",
        ["sent_at"],
        sqlite_where=IN_SQLITE,
        postgresql_where=IN_POSTGRES,
    )
