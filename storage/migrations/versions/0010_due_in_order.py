"""The diary in the order in which it is taken up: of thousands due in one minute, a batch reads its
own.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

WAITING = sa.text("ready IS NOT NULL")


def upgrade() -> None:
    op.drop_index("ix_openings_waiting", "openings")
    op.create_index(
        "ix_openings_waiting",
        "openings",
        ["due", "key"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )
