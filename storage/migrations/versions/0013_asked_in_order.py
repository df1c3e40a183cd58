"""Which dialogue asked last, by a number: what the clock says is the same for all of one minute."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    asked_as = sa.Column("asked_as", sa.Integer, nullable=False, server_default="0")
    op.add_column("conversations", asked_as)
