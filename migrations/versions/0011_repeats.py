"""What was done before is answered as it was, whatever became of its products and rights since.

The functions stand in the .sql files of the folder beside this file.
"""

from pathlib import Path

from alembic import op

revision: str = "0011"
down_revision: str | None = "0009"
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0011_repeats")


def upgrade() -> None:
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = inventory, pg_temp")
        for name in ("posting.sql", "transfers.sql"):
            cursor.execute((_FOLDER / name).read_text(encoding="utf-8"))
