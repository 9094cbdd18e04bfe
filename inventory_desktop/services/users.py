"""People: what an admin does with accounts, and who may edit whose product."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, text

from inventory_desktop.errors import PermissionDenied
from inventory_desktop.models import AuditEntry, ProductEditor, User
from inventory_desktop.services.credentials import Credentials, checked_email, password_hash
from inventory_desktop.services.database import UnitOfWork


@dataclass(frozen=True, slots=True)
class UserRow:
    """A person as colleagues see them."""

    id: int
    email: str
    is_admin: bool
    is_active: bool
    sees_prices: bool
    sees_costs: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class UpdateUser:
    """What an admin changes about a person; None leaves a field as it is."""

    user_id: int
    is_admin: bool | None = None
    is_active: bool | None = None
    sees_prices: bool | None = None
    sees_costs: bool | None = None


@dataclass(frozen=True, slots=True)
class AccountRequestRow:
    """Somebody who asked for an account."""

    id: int
    email: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class DesktopRow:
    """A computer with a login of its own."""

    id: int
    name: str
    created_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the audit trail."""

    id: int
    action: str
    actor_id: int | None
    subject_id: int | None
    details: dict[str, object]
    created_at: datetime


def list_users(work: UnitOfWork) -> tuple[UserRow, ...]:
    """Lists all people by address."""
    columns = [getattr(User, name) for name in UserRow.__dataclass_fields__]
    rows = work.connection.execute(select(*columns).order_by(User.email, User.id))
    return tuple(UserRow(**row._mapping) for row in rows)


def create_user(
    work: UnitOfWork, command: Credentials, *, is_admin: bool = False, rounds: int
) -> int:
    """Makes an account; for admins.

    Returns:
        The new person's id.

    Raises:
        PermissionDenied: Only an admin may.
        ValidationError: Address or password are none, or the address is taken.
    """
    person: int = work.connection.execute(
        text("SELECT auth.create_user(:email, :hash, :is_admin)"),
        {
            "email": checked_email(command.email),
            "hash": password_hash(command.password, rounds=rounds),
            "is_admin": is_admin,
        },
    ).scalar_one()
    return person


def update_user(work: UnitOfWork, command: UpdateUser) -> None:
    """Changes what a person is and sees; switching off works at once, everywhere.

    Raises:
        PermissionDenied: Only an admin may.
        RuleError: It would leave the shop without an active admin.
    """
    work.connection.execute(
        text("SELECT auth.update_user(:user_id, :is_admin, :is_active, :sees_prices, :sees_costs)"),
        {name: getattr(command, name) for name in UpdateUser.__dataclass_fields__},
    )


def set_password(work: UnitOfWork, user_id: int, password: str, *, rounds: int) -> None:
    """Sets somebody's password; ends all of their sessions.

    Raises:
        PermissionDenied: Only an admin may.
        ValidationError: The password is too short or too long.
    """
    work.connection.execute(
        text("SELECT auth.set_password(:user_id, :hash)"),
        {"user_id": user_id, "hash": password_hash(password, rounds=rounds)},
    )


def list_account_requests(work: UnitOfWork) -> tuple[AccountRequestRow, ...]:
    """Lists who asked for an account, oldest first; for admins."""
    rows = work.connection.execute(text("SELECT id, email, created_at FROM auth.open_requests()"))
    return tuple(AccountRequestRow(**row._mapping) for row in rows)


def settle_account_request(work: UnitOfWork, request_id: int, *, accept: bool) -> int | None:
    """Accepts a request (makes the account) or declines it.

    Returns:
        The new person's id, or None if declined.

    Raises:
        PermissionDenied: Only an admin may.
        RuleError: The request was settled before.
    """
    person: int | None = work.connection.execute(
        text("SELECT auth.settle_request(:request, :accept)"),
        {"request": request_id, "accept": accept},
    ).scalar_one()
    return person


def grant_editing(work: UnitOfWork, *, product_id: int, user_id: int) -> None:
    """Lets a colleague edit a product and record its movements.

    Raises:
        PermissionDenied: Only the product's owner or an admin may.
        RuleError: The colleague may already.
    """
    work.connection.execute(insert(ProductEditor).values(product_id=product_id, user_id=user_id))


def revoke_editing(work: UnitOfWork, *, product_id: int, user_id: int) -> None:
    """Takes that right back.

    Raises:
        PermissionDenied: Only the product's owner or an admin may, and only what was granted.
    """
    removed = work.connection.scalar(
        text("SELECT inventory.remove_editor(:product, :person)"),
        {"product": product_id, "person": user_id},
    )
    if not removed:
        raise PermissionDenied(
            "There is no such right, or only the product's owner or an admin may take it back.",
            right="product.share",
        )


def register_desktop(work: UnitOfWork, name: str) -> tuple[str, str]:
    """Makes a login role for one more computer.

    Returns:
        The role's name and its password, which is shown only this once.

    Raises:
        PermissionDenied: Only an admin may.
        ValidationError: The name is empty, too long or taken.
    """
    row = work.connection.execute(
        text("SELECT role_name, password FROM auth.register_desktop(:name)"), {"name": name.strip()}
    ).one()
    return row.role_name, row.password


def list_desktops(work: UnitOfWork) -> tuple[DesktopRow, ...]:
    """Lists the computers that have, or had, a login of their own, by name; for admins."""
    rows = work.connection.execute(
        text("SELECT id, name, created_at, revoked_at FROM auth.list_desktops()")
    )
    return tuple(DesktopRow(**row._mapping) for row in rows)


def revoke_desktop(work: UnitOfWork, desktop_id: int) -> None:
    """Shuts a computer out: its role may neither connect nor do anything any more.

    Raises:
        PermissionDenied: Only an admin may.
        RuleError: There is no such computer, or it was revoked before.
    """
    work.connection.execute(text("SELECT auth.revoke_desktop(:desktop)"), {"desktop": desktop_id})


def list_audit(
    work: UnitOfWork, *, before: int | None = None, limit: int = 100
) -> tuple[AuditRow, ...]:
    """Reads the audit trail, newest first; empty for everyone but admins.

    Args:
        work: Unit of work.
        before: Only entries older than this id.
        limit: Most entries.
    """
    columns = [getattr(AuditEntry, name) for name in AuditRow.__dataclass_fields__]
    query = select(*columns).order_by(AuditEntry.id.desc()).limit(limit)
    if before is not None:
        query = query.where(AuditEntry.id < before)
    return tuple(AuditRow(**row._mapping) for row in work.connection.execute(query))
