"""inventory-admin as an admin runs it: real processes on a real data folder."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg2
import pytest

from inventory_desktop.config import resource
from inventory_desktop.services.desktop_login import DATABASE_NAME
from inventory_desktop.services.embedded_server import EmbeddedServer
from inventory_desktop.services.importing.map_files import own_maps_folder, save_map

ROOT = Path(__file__).resolve().parents[2]
EMAIL, PASSWORD = "anna@shop.example", "correct horse battery"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shop") / "data"


def admin(data_dir: Path, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            *(sys.executable, "-c", "from inventory_desktop.cli import main; main()"),
            *(*arguments, "--data-dir", str(data_dir)),
        ],
        cwd=ROOT,
        env={**os.environ, "INVENTORY_PASSWORD": PASSWORD, "BCRYPT_ROUNDS": "4"},
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def shop(data_dir: Path) -> Run:
    """A shop with an admin and a few products; runs commands signed in as that admin."""
    made = admin(data_dir, "create-admin", "--email", EMAIL, "--password-stdin", typed=PASSWORD)
    assert made.returncode == 0, made.stderr

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return admin(data_dir, *arguments, "--email", EMAIL)

    file = str(resource("sample_products.csv"))
    assert run("import-products", file, "--map", "products").returncode == 0
    warehouse = run("create-warehouse", "MAIN", "Main warehouse")
    assert warehouse.returncode == 0, warehouse.stderr
    return run


def answer(result: subprocess.CompletedProcess[str]) -> dict[str, object]:
    """The object on the last line of stdout."""
    found: dict[str, object] = json.loads(result.stdout.splitlines()[-1])
    return found


def test_a_movement_is_posted_once_whatever_is_repeated(shop: Run) -> None:
    request = "8a6f3d0e-52a1-4c0e-9d57-9b1f6f6d2a10"
    posting = ("post", "purchase", "MUG-01", "40", "--warehouse", "MAIN", "--request-id", request)
    first, again = shop(*posting, "--json"), shop(*posting, "--json")
    assert first.returncode == again.returncode == 0, first.stderr + again.stderr
    assert answer(first)["was_posted"] is False
    assert answer(again)["was_posted"] is True
    assert answer(shop("stock", "mug-01", "--json"))["on_hand"] == "40.000"


def test_what_is_refused_is_one_sentence_on_stderr_and_exit_code_1(shop: Run) -> None:
    result = shop("post", "sale", "MUG-02", "5", "--warehouse", "MAIN")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.strip() == (
        "Only 0 of MUG-02 are available in Main warehouse"
        " (0 on hand, 0 reserved); 5 were asked for."
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("post", "sale", "MUG-01", "NaN", "--warehouse", "MAIN"), "not a number"),
        (("post", "sale", "MUG-01", "-1", "--warehouse", "MAIN"), "must be more than 0"),
        (("post", "sale", "MUG-01", "one", "--warehouse", "MAIN"), "not a number"),
        (("post", "sale", "NO-SUCH", "1", "--warehouse", "MAIN"), "NO-SUCH"),
        (("post", "sale", "MUG-01", "1", "--warehouse", "MOON"), "MOON"),
        (("import-products", "/no/such/file.csv", "--map", "products"), "file.csv"),
        (("import-products", "/", "--map", "products"), "folder"),
        (("import-products", "x.csv", "--map", "no-such-map"), "no-such-map"),
        (("undo-import", "4711"), "4711"),
    ],
)
def test_bad_input_is_told_in_one_sentence(
    shop: Run, arguments: tuple[str, ...], sentence: str
) -> None:
    result = shop(*arguments)
    assert result.returncode in {1, 2}
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr


def test_a_saved_map_is_named_like_a_shipped_one(data_dir: Path, shop: Run, tmp_path: Path) -> None:
    save_map(
        {"kind": "products", "columns": {"sku": "Artikel", "name": "Bezeichnung"}},
        "Großhandel",
        own_maps_folder(data_dir),
    )
    file = tmp_path / "list.csv"
    file.write_text("Artikel;Bezeichnung\nGH-1;Lampe\n", encoding="utf-8")
    errors = ("--errors", str(tmp_path / "errors.csv"))
    result = shop("import-products", str(file), "--map", "Großhandel", "--json", *errors)
    assert result.returncode == 0, result.stderr
    assert answer(result)["accepted"] == {"created": 1}


def test_a_wrong_password_is_told(data_dir: Path, shop: Run) -> None:  # noqa: ARG001  it must exist
    result = admin(data_dir, "stock", "MUG-01", "--email", "nobody@shop.example")
    assert result.returncode == 1
    assert result.stderr.strip() == "The e-mail address or the password is wrong."


def test_an_address_is_alone_on_stdout_and_opens_nothing_without_a_person(
    data_dir: Path, shop: Run
) -> None:
    made = shop("register-desktop", "Till 2")
    url = made.stdout.strip()
    assert url.startswith("postgresql://inventory_desktop_")
    with EmbeddedServer(data_dir):
        connection = psycopg2.connect(url)
        with connection, connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM inventory.product_list")
            assert cursor.fetchone() == (0,)
        connection.close()


def test_a_revoked_computer_is_out(data_dir: Path, shop: Run) -> None:
    url = shop("register-desktop", "Stolen").stdout.strip()
    assert shop("revoke-desktop", "Stolen").returncode == 0
    assert shop("revoke-desktop", "Stolen").returncode == 1
    with EmbeddedServer(data_dir), pytest.raises(psycopg2.OperationalError):
        psycopg2.connect(url)


def test_verify_ledger_says_whole_and_names_the_first_bad_row(data_dir: Path, shop: Run) -> None:
    posted = answer(shop("post", "purchase", "TEA-01", "7", "--warehouse", "MAIN", "--json"))
    entry = posted["entry"]
    assert isinstance(entry, dict)
    whole = admin(data_dir, "verify-ledger")
    assert (whole.returncode, whole.stdout.strip()) == (0, "The ledger is whole.")
    with EmbeddedServer(data_dir) as server:
        connection = psycopg2.connect(server.admin_url.replace("/postgres", f"/{DATABASE_NAME}"))
        with connection, connection.cursor() as cursor:
            cursor.execute("ALTER TABLE inventory.stock_movements DISABLE TRIGGER ALL")
            cursor.execute(
                "UPDATE inventory.stock_movements SET quantity = 8 WHERE id = %s", (entry["id"],)
            )
            for trigger in ("append_only", "seal_entries"):
                cursor.execute(
                    f"ALTER TABLE inventory.stock_movements ENABLE ALWAYS TRIGGER {trigger}"
                )
        connection.close()
    broken = admin(data_dir, "verify-ledger", "--json")
    assert broken.returncode == 1
    assert f"entry {entry['id']}" in broken.stderr
    assert answer(broken)["ok"] is False
