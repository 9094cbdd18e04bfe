"""Posting costs less: what is read anew each time is short, and a statement is sealed at once.

The functions stand in the .sql files of the folder beside this file, in the order of ``_FILES``.
"""

from pathlib import Path

from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0002_cheaper_posting")
_FILES = ("base64url.sql", "hashes.sql", "seals.sql", "signs.sql")


def upgrade() -> None:
    _run("SET LOCAL search_path = inventory, pg_temp")
    for name in _FILES:
        _run((_FOLDER / name).read_text(encoding="utf-8"))


def _run(sql: str) -> None:
    """Sends a script as it stands: no parameters, so that % and : mean themselves."""
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute(sql)
