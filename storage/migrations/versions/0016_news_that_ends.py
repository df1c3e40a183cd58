"""Until when a line of the digest is worth telling."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("news", sa.Column("until", sa.DateTime(timezone=True)))
