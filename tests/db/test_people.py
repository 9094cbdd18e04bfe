"""People: registering, accounts, rights, sharing, the audit trail."""

from collections.abc import Callable

import pytest

from inventory_desktop.errors import (
    PermissionDenied,
    RuleError,
    SignInRequired,
    ValidationError,
)
from inventory_desktop.models import MovementType
from inventory_desktop.services import auth, users
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.database import Database, UnitOfWork
from inventory_desktop.services.session import Session, open_session
from inventory_desktop.services.users import UpdateUser
from tests.support.server import ADMIN, COLLEAGUE, ROUNDS
from tests.support.shop import Shop


def register(database: Database, email: str) -> bool:
    command = Credentials(email, "a good password")
    answer = database.run(lambda work: auth.register(work, command, rounds=ROUNDS), token=None)
    return answer.became_admin


def requests_of(session: Session) -> list[str]:
    return [item.email for item in session.read(users.list_account_requests)]


def user_row(shop: Shop, user_id: int) -> users.UserRow:
    return next(row for row in shop.admin.read(users.list_users) if row.id == user_id)


def updating(user_id: int, **changes: bool) -> Callable[[UnitOfWork], None]:
    return lambda work: users.update_user(work, UpdateUser(user_id, **changes))


def test_the_first_person_becomes_the_admin(bare_database: Database) -> None:
    assert bare_database.run(auth.needs_first_admin, token=None)
    assert register(bare_database, "first@shop.example")
    assert not bare_database.run(auth.needs_first_admin, token=None)
    session = open_session(bare_database, Credentials("first@shop.example", "a good password"))
    assert session.user.is_admin


def test_later_people_wait_for_an_admin_to_accept_them(shop: Shop) -> None:
    assert not register(shop.database, "new@shop.example")
    with pytest.raises(PermissionDenied):
        open_session(shop.database, Credentials("new@shop.example", "a good password"))
    (request,) = shop.admin.read(users.list_account_requests)
    assert request.email == "new@shop.example"
    person = shop.admin.write(
        lambda work: users.settle_account_request(work, request.id, accept=True)
    )
    session = open_session(shop.database, Credentials("new@shop.example", "a good password"))
    assert (session.user.id, session.user.is_admin) == (person, False)
    assert requests_of(shop.admin) == []


def test_a_declined_request_is_gone_and_cannot_be_settled_again(shop: Shop) -> None:
    register(shop.database, "new@shop.example")
    (request,) = shop.admin.read(users.list_account_requests)
    declining = lambda work: users.settle_account_request(  # noqa: E731
        work, request.id, accept=False
    )
    assert shop.admin.write(declining) is None
    with pytest.raises(RuleError) as caught:
        shop.admin.write(declining)
    assert caught.value.code == "request_not_open"


def test_asking_twice_is_one_request_and_looks_the_same_for_known_addresses(shop: Shop) -> None:
    assert not register(shop.database, "new@shop.example")
    assert not register(shop.database, "NEW@shop.example")
    assert not register(shop.database, ADMIN.email)
    assert requests_of(shop.admin) == ["new@shop.example", ADMIN.email]


def test_a_request_for_a_taken_address_cannot_be_accepted(shop: Shop) -> None:
    register(shop.database, ADMIN.email.upper())
    (request,) = shop.admin.read(users.list_account_requests)
    with pytest.raises(ValidationError, match="already an account") as caught:
        shop.admin.write(lambda work: users.settle_account_request(work, request.id, accept=True))
    assert caught.value.field == "email"


def test_an_admin_makes_accounts_and_addresses_differ_by_more_than_case(shop: Shop) -> None:
    session = shop.person("Bea@shop.example")
    assert session.user.email == "Bea@shop.example"
    with pytest.raises(ValidationError, match="already an account") as caught:
        shop.person("bea@SHOP.example")
    assert caught.value.field == "email"


def test_only_an_admin_does_what_admins_do(shop: Shop) -> None:
    refused: list[Callable[[UnitOfWork], object]] = [
        lambda work: users.create_user(work, Credentials("x@y", "a good password"), rounds=4),
        updating(shop.admin.user.id, is_admin=False),
        updating(shop.colleague.user.id, is_admin=True),
        lambda work: users.set_password(work, shop.admin.user.id, "a good password", rounds=4),
        users.list_account_requests,
        lambda work: users.settle_account_request(work, 1, accept=True),
    ]
    for attempt in refused:
        with pytest.raises(PermissionDenied) as caught:
            shop.colleague.write(attempt)
        assert caught.value.right == "admin"
    assert not user_row(shop, shop.colleague.user.id).is_admin


def test_people_are_listed_by_address_for_everybody(shop: Shop) -> None:
    rows = shop.colleague.read(users.list_users)
    assert [(row.email, row.is_admin, row.is_active) for row in rows] == [
        (ADMIN.email, True, True),
        (COLLEAGUE.email, False, True),
    ]


def test_a_person_who_is_switched_off_is_out_at_once(shop: Shop) -> None:
    product = shop.product(by=shop.colleague)
    shop.admin.write(updating(shop.colleague.user.id, is_active=False))
    with pytest.raises(SignInRequired):
        shop.colleague.read(users.list_users)
    with pytest.raises(SignInRequired):
        shop.post(product, shop.main, MovementType.PURCHASE, 1, by=shop.colleague)
    with pytest.raises(PermissionDenied, match="address or the password is wrong"):
        open_session(shop.database, COLLEAGUE)
    shop.admin.write(updating(shop.colleague.user.id, is_active=True))
    assert open_session(shop.database, COLLEAGUE).read(users.list_users)


def test_the_last_active_admin_stays_one(shop: Shop) -> None:
    for change in ({"is_admin": False}, {"is_active": False}):
        with pytest.raises(RuleError) as caught:
            shop.admin.write(updating(shop.admin.user.id, **change))
        assert caught.value.code == "last_admin"
    second = shop.person("second@shop.example", is_admin=True)
    shop.admin.write(updating(shop.admin.user.id, is_admin=False))
    with pytest.raises(RuleError):
        second.write(updating(second.user.id, is_active=False))


def test_a_person_who_does_not_exist_cannot_be_changed(shop: Shop) -> None:
    with pytest.raises(RuleError) as caught:
        shop.admin.write(updating(10**12, is_admin=True))
    assert caught.value.code == "user_unknown"
    with pytest.raises(RuleError) as caught:
        shop.admin.write(lambda work: users.set_password(work, 10**12, "long enough", rounds=4))
    assert caught.value.code == "user_unknown"


def test_changing_the_own_password_ends_all_other_sessions_but_this_one(shop: Shop) -> None:
    elsewhere = open_session(shop.database, COLLEAGUE)
    token = shop.colleague.write(
        lambda work: auth.change_password(work, COLLEAGUE.password, "another one", rounds=ROUNDS)
    )
    shop.colleague.adopt(token)
    assert shop.colleague.read(users.list_users)
    with pytest.raises(SignInRequired):
        elsewhere.read(users.list_users)
    with pytest.raises(PermissionDenied):
        elsewhere.sign_in_again(COLLEAGUE.password)
    elsewhere.sign_in_again("another one")
    assert elsewhere.read(users.list_users)


def test_a_wrong_present_password_changes_nothing(shop: Shop) -> None:
    with pytest.raises(PermissionDenied):
        shop.colleague.write(
            lambda work: auth.change_password(work, "not it", "another one", rounds=ROUNDS)
        )
    assert open_session(shop.database, COLLEAGUE)


def test_an_admin_sets_a_password_and_ends_the_persons_sessions(shop: Shop) -> None:
    shop.admin.write(
        lambda work: users.set_password(work, shop.colleague.user.id, "set by admin", rounds=4)
    )
    with pytest.raises(SignInRequired):
        shop.colleague.read(users.list_users)
    assert open_session(shop.database, Credentials(COLLEAGUE.email, "set by admin"))


def test_an_owner_shares_a_product_and_takes_the_right_back(shop: Shop) -> None:
    product = shop.product(by=shop.admin)
    editor = shop.colleague.user.id
    with pytest.raises(PermissionDenied, match="belongs to a colleague"):
        shop.post(product, shop.main, MovementType.PURCHASE, 1, by=shop.colleague)
    granting = lambda work: users.grant_editing(  # noqa: E731
        work, product_id=product.id, user_id=editor
    )
    revoking = lambda work: users.revoke_editing(  # noqa: E731
        work, product_id=product.id, user_id=editor
    )
    shop.admin.write(granting)
    shop.post(product, shop.main, MovementType.PURCHASE, 1, by=shop.colleague)
    with pytest.raises(RuleError) as caught:
        shop.admin.write(granting)
    assert caught.value.code == "pk_product_editors"
    shop.admin.write(revoking)
    with pytest.raises(PermissionDenied):
        shop.post(product, shop.main, MovementType.PURCHASE, 1, by=shop.colleague)
    with pytest.raises(PermissionDenied):
        shop.admin.write(revoking)


def test_who_may_edit_a_product_may_not_share_it_further(shop: Shop) -> None:
    product = shop.product(by=shop.admin)
    third = shop.person("third@shop.example")
    shop.admin.write(
        lambda work: users.grant_editing(
            work, product_id=product.id, user_id=shop.colleague.user.id
        )
    )
    with pytest.raises(PermissionDenied):
        shop.colleague.write(
            lambda work: users.grant_editing(work, product_id=product.id, user_id=third.user.id)
        )


def test_the_audit_trail_tells_who_changed_whom_and_only_admins_read_it(shop: Shop) -> None:
    person = shop.person("new@shop.example")
    shop.admin.write(updating(person.user.id, sees_costs=False))
    shop.admin.write(
        lambda work: users.set_password(work, person.user.id, "set by admin", rounds=4)
    )
    password, update, insert = shop.admin.read(users.list_audit)[:3]
    assert [password.action, update.action, insert.action] == [
        "password.change",
        "user.update",
        "user.insert",
    ]
    assert {row.actor_id for row in (password, update, insert)} == {shop.admin.user.id}
    assert {row.subject_id for row in (password, update, insert)} == {person.user.id}
    assert update.details == {"sees_costs": False}
    assert "password_hash" not in insert.details
    assert shop.colleague.read(users.list_audit) == ()


def test_the_audit_trail_tells_of_editors_and_computers(shop: Shop) -> None:
    product, friend = shop.product(), shop.colleague.user.id
    shop.admin.write(lambda work: users.grant_editing(work, product_id=product.id, user_id=friend))
    shop.admin.write(lambda work: users.revoke_editing(work, product_id=product.id, user_id=friend))
    shop.admin.write(lambda work: users.register_desktop(work, "Till 9"))
    known = {row.name: row for row in shop.admin.read(users.list_desktops)}
    shop.admin.write(lambda work: users.revoke_desktop(work, known["Till 9"].id))
    rows = shop.admin.read(users.list_audit)[:4]
    assert [(row.action, row.subject_id) for row in rows] == [
        ("desktop.revoke", None),
        ("desktop.register", None),
        ("editor.revoke", friend),
        ("editor.grant", friend),
    ]
    assert {row.actor_id for row in rows} == {shop.admin.user.id}
    assert rows[0].details["name"] == "Till 9"
    assert rows[3].details == {"product": product.id}


def test_the_audit_trail_is_read_downwards(shop: Shop) -> None:
    for number in range(3):
        shop.person(f"{number}@shop.example")
    newest, *_ = shop.admin.read(lambda work: users.list_audit(work, limit=1))
    older = shop.admin.read(lambda work: users.list_audit(work, before=newest.id, limit=2))
    assert [row.id < newest.id for row in older] == [True, True]
