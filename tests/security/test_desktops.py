"""Computers: their logins, what one sees of another, and one that was stolen."""

from collections.abc import Iterator

import psycopg2
import pytest

from inventory_desktop.services.provisioning import DesktopLogin, make_desktop
from tests.support.attack import NO_RIGHT, RIGHT_MISSING, RULE, SIGN_IN_REQUIRED, attacker
from tests.support.shop import Shop


@pytest.fixture
def other(module_shop: Shop) -> Iterator[str]:
    """Address of another desktop of the same shop."""
    admin = attacker(module_shop, module_shop.admin.token)
    name = f"till {module_shop.product().id}"
    role_name, password = admin.ask("SELECT * FROM auth.register_desktop(%s)", (name,))[0]
    yield DesktopLogin(role_name, password).url(module_shop.url, module_shop.name)
    module_shop.sql(f"DROP OWNED BY {role_name}; DROP ROLE {role_name}")


def test_only_an_admin_registers_and_revokes_desktops(module_shop: Shop) -> None:
    for token, state in ((None, SIGN_IN_REQUIRED), (module_shop.colleague.token, RIGHT_MISSING)):
        outsider = attacker(module_shop, token)
        assert outsider.refusal("SELECT auth.register_desktop('mine')") == state
        assert outsider.refusal("SELECT auth.revoke_desktop(1)") == state
        assert outsider.refusal("SELECT auth.make_desktop('mine', 1)") == NO_RIGHT
        assert outsider.refusal("SELECT auth.close_desktop(1)") == NO_RIGHT


@pytest.mark.parametrize(
    "name", ["", "x" * 61, None, "a'; DROP ROLE inventory_app; --", 'a" SUPERUSER --']
)
def test_a_desktops_name_is_a_name_and_nothing_else(module_shop: Shop, name: str | None) -> None:
    admin = attacker(module_shop, module_shop.admin.token)
    if name and len(name) < 61:
        role_name = admin.ask("SELECT * FROM auth.register_desktop(%s)", (name,))[0][0]
        attributes = module_shop.sql(
            "SELECT rolsuper, rolcreaterole, rolcreatedb, rolconnlimit FROM pg_roles"
            " WHERE rolname = %s",
            (role_name,),
        )
        assert attributes == [(False, False, False, 40)]
        module_shop.sql(f"DROP OWNED BY {role_name}; DROP ROLE {role_name}")
    else:
        assert admin.refusal("SELECT auth.register_desktop(%s)", (name,))[:2] in {"22", "23"}


def test_a_desktop_sees_nothing_of_another_and_cannot_end_it(module_shop: Shop, other: str) -> None:
    secret = "SELECT 'a secret of the other desktop'"
    victim = attacker(module_shop, module_shop.admin.token, url=other)
    victim.ask(secret)
    pid = victim.value("SELECT pg_backend_pid()")
    victim.ask(secret)
    thief = attacker(module_shop, module_shop.admin.token)
    seen = thief.ask(
        "SELECT query, application_name, client_addr FROM pg_stat_activity WHERE pid = %s", (pid,)
    )
    assert [row[0] for row in seen] == ["<insufficient privilege>"]
    assert thief.refusal("SELECT pg_terminate_backend(%s)", (pid,)) == NO_RIGHT
    assert thief.refusal("SELECT pg_cancel_backend(%s)", (pid,)) == NO_RIGHT
    role_name = victim.value("SELECT current_user")
    for statement in (
        f"SET ROLE {role_name}",
        f"ALTER ROLE {role_name} PASSWORD 'mine'",
        f"ALTER ROLE {role_name} SET search_path = pg_temp",
        f"ALTER ROLE {role_name} NOLOGIN",
        f"DROP ROLE {role_name}",
        f"GRANT {role_name} TO CURRENT_USER",
    ):
        assert thief.refusal(statement) == NO_RIGHT
    assert victim.value("SELECT auth.is_admin()") is True


def test_a_desktop_ends_no_session_of_the_superuser(module_shop: Shop) -> None:
    owner = attacker(module_shop, url=module_shop.admin_url)
    pid = owner.value("SELECT pg_backend_pid()")
    thief = attacker(module_shop, module_shop.admin.token)
    assert thief.refusal("SELECT pg_terminate_backend(%s)", (pid,)) == NO_RIGHT


def test_a_revoked_desktop_is_out_at_once(module_shop: Shop, other: str) -> None:
    stolen = attacker(module_shop, module_shop.admin.token, url=other)
    role_name = stolen.value("SELECT current_user")
    assert stolen.value("SELECT count(*) FROM inventory.users") >= 2
    (desktop,) = module_shop.sql("SELECT id FROM auth.desktops WHERE role_name = %s", (role_name,))[
        0
    ]
    admin = attacker(module_shop, module_shop.admin.token)
    assert admin.refusal("SELECT auth.revoke_desktop(%s)", (desktop,)) == ""
    assert stolen.refusal("SELECT count(*) FROM inventory.users") == NO_RIGHT
    assert stolen.refusal("SELECT auth.sign_in('a', 'b')") == NO_RIGHT
    assert stolen.refusal("SELECT * FROM inventory.product_list") == NO_RIGHT
    with pytest.raises(psycopg2.OperationalError, match="not permitted to log in"):
        psycopg2.connect(other)
    assert admin.refusal("SELECT auth.revoke_desktop(%s)", (desktop,)) == RULE
    assert admin.refusal("SELECT auth.revoke_desktop(%s)", (10**9,)) == RULE


def test_desktops_with_the_same_name_get_numbers(module_shop: Shop) -> None:
    made = [
        make_desktop(module_shop.admin_url, "Front", database=module_shop.name) for _ in range(3)
    ]
    names = module_shop.sql("SELECT name FROM auth.desktops WHERE name LIKE 'Front%' ORDER BY id")
    assert [row[0] for row in names] == ["Front", "Front 2", "Front 3"]
    assert len({it.password for it in made}) == len({it.role_name for it in made}) == 3
    assert all(len(it.password) == 48 for it in made)
    for login in made:
        module_shop.sql(f"DROP OWNED BY {login.role_name}; DROP ROLE {login.role_name}")


def test_the_address_of_a_desktop_keeps_its_password_out_of_its_repr(module_shop: Shop) -> None:
    assert module_shop.database.engine.url.password not in repr(module_shop.database.engine)
