"""What was told of a week is found by its days, and its sums say what was a single occasion."""

from alembic import op

revision = "0033"
down_revision = "0028"


def upgrade() -> None:
    """The sums are counted anew afterwards."""
    op.drop_index("ix_time_savings_person", "time_savings")
    op.create_index("ix_time_savings_person_day", "time_savings", ["person", "day"])
