"""What people tell of themselves: a time zone, days of work, a check-in that is skipped."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    said = sa.Column("timezone_said", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("people", said)
    op.add_column("people", sa.Column("works_on", sa.JSON, nullable=False, server_default="[]"))
    op.add_column("check_ins", sa.Column("skipped_at", MOMENT))
