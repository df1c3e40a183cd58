"""What a platform needs to write to somebody first, and why it cannot."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    for name in ("chat", "service", "closed"):
        op.add_column("contacts", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("people", sa.Column("platform", sa.Text, nullable=False, server_default=""))
