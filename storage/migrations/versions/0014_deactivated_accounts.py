"""Which accounts the platforms have deactivated."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    gone = sa.Column("gone", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("contacts", gone)
