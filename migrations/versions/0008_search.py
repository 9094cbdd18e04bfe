"""Search for common words in every order: an index of the names that knows the words of products.

The functions stand in the .sql files of the folder beside this file.
"""

from pathlib import Path

from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0008_search")


def upgrade() -> None:
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = inventory, pg_temp")
        cursor.execute("CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA inventory")
        for name in ("indexes.sql", "search.sql"):
            cursor.execute((_FOLDER / name).read_text(encoding="utf-8"))
