"""Views of lists that a person saved: filters, order and columns under a name."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0003_saved_views")


def upgrade() -> None:
    op.create_table(
        "saved_views",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column(
            "user_id",
            sa.BigInteger(),
            server_default=sa.text("auth.user_id()"),
            nullable=False,
        ),
        sa.Column("screen", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("state", postgresql.JSONB(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "name <> '' AND name = btrim(name)", name=op.f("ck_saved_views_name_form")
        ),
        sa.CheckConstraint(
            "length(state::text) <= 20000", name=op.f("ck_saved_views_state_length")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["inventory.users.id"], name=op.f("fk_saved_views_user_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_views")),
        schema="inventory",
    )
    op.create_index(
        "uq_saved_views_name",
        "saved_views",
        ["user_id", "screen", sa.text("lower(name)")],
        unique=True,
        schema="inventory",
    )
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = inventory, pg_temp")
        for file in ("views.sql", "rights.sql"):
            cursor.execute((_FOLDER / file).read_text(encoding="utf-8"))
