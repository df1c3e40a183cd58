"""Calm: what was written to somebody in a week is counted, extras are put off, check-ins end."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.drop_index("ix_letters_person", "letters")
    op.create_index("ix_letters_person", "letters", ["person", "due"])
    op.add_column("people", sa.Column("put_off", sa.JSON, nullable=False, server_default="[]"))
    stopped = sa.Column("stopped", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("check_in_times", stopped)
