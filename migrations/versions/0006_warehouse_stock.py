"""What lies in a warehouse, product by product, and moving all of it elsewhere."""

from pathlib import Path

from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0006_warehouse_stock")


def upgrade() -> None:
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = inventory, pg_temp")
        for name in ("views.sql", "moving.sql"):
            cursor.execute((_FOLDER / name).read_text(encoding="utf-8"))
