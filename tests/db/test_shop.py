"""Opening a shop on a given server."""

from pathlib import Path

import pytest

from inventory_desktop.config import Settings
from inventory_desktop.errors import BugError, RuleError, Unavailable
from inventory_desktop.services.shop import Shop
from tests.support.server import EMPTY, FURNISHED, Servers, execute, with_database


@pytest.mark.parametrize(("template", "needs"), [(EMPTY, True), (FURNISHED, False)])
def test_an_open_shop_knows_whether_it_needs_its_first_admin(
    servers: Servers, tmp_path: Path, template: str, needs: bool
) -> None:
    with servers.clone(template) as name:
        settings = Settings(INVENTORY_DATA_DIR=tmp_path, database_url=servers.desktop_url_of(name))
        with Shop(settings) as shop:
            assert shop.needs_first_admin is needs
            assert shop.server is None
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_another_version_is_not_opened(servers: Servers, tmp_path: Path) -> None:
    with servers.clone(EMPTY) as name:
        execute(
            with_database(servers.admin_url, name),
            "UPDATE inventory.alembic_version SET version_num = '0000'",
        )
        shop = Shop(
            Settings(INVENTORY_DATA_DIR=tmp_path, database_url=servers.desktop_url_of(name))
        )
        with pytest.raises(RuleError, match=f"{name} on 127.0.0.1 was not set up"):
            shop.open()
        with pytest.raises(BugError):
            assert shop.database


def test_a_server_that_does_not_answer_is_unavailable(tmp_path: Path) -> None:
    url = "postgresql://somebody:secret@127.0.0.1:1/inventory"
    with pytest.raises(Unavailable) as caught:
        Shop(Settings(INVENTORY_DATA_DIR=tmp_path, database_url=url)).open()
    assert "secret" not in str(caught.value)


def test_a_closed_shop_answers_nothing(servers: Servers, tmp_path: Path) -> None:
    shop = Shop(
        Settings(INVENTORY_DATA_DIR=tmp_path, database_url=servers.desktop_url_of(FURNISHED))
    )
    with pytest.raises(BugError, match="before it was opened"):
        assert shop.database
    with shop:
        assert shop.database
    with pytest.raises(BugError, match="before it was opened"):
        assert shop.database
