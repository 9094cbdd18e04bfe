"""People, what proves who they are, requests for an account, computers, and the audit trail."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    text,
)
from sqlalchemy.dialects.postgresql import CITEXT, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from inventory_desktop.models.base import Base, CreatedAt, Id, Timestamp

EMAIL_LENGTH = 254
"""RFC 5321 leaves 254 characters for an address."""

_BCRYPT_2A = r"'^\$2a\$[0-9]{2}\$[./A-Za-z0-9]{53}$'"


class User(Base):
    """A person who signs in.

    ``sees_prices`` and ``sees_costs`` keep selling prices, or purchase and average costs, from a
    person; an admin sees everything.
    """

    __tablename__ = "users"
    __table_args__ = (
        CheckConstraint(f"length(email) <= {EMAIL_LENGTH}", name="email_length"),
        CheckConstraint(r"email ~ '^[^@\s]+@[^@\s]+$'", name="email_form"),
    )

    id: Mapped[Id]
    email: Mapped[str] = mapped_column(CITEXT, unique=True)
    is_admin: Mapped[bool] = mapped_column(server_default=text("false"))
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    sees_prices: Mapped[bool] = mapped_column(server_default=text("true"))
    sees_costs: Mapped[bool] = mapped_column(server_default=text("true"))
    created_at: Mapped[CreatedAt]


class Credential(Base):
    """What a person signs in with; no desktop can read it.

    ``token_version`` stands in each token: raising it ends all sessions of the person.
    """

    __tablename__ = "credentials"
    __table_args__ = (
        CheckConstraint(f"password_hash ~ {_BCRYPT_2A}", name="bcrypt_2a"),
        {"schema": "auth"},
    )

    user_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.users.id"), primary_key=True
    )
    password_hash: Mapped[str] = mapped_column(String(60))
    token_version: Mapped[int] = mapped_column(server_default=text("1"))
    last_sign_in_at: Mapped[Timestamp | None]
    changed_at: Mapped[CreatedAt]


class SigningKey(Base):
    """The key that signs tokens; only definer functions read it.

    ``token_header`` is the one header, base64url, that tokens of this key carry: a token with any
    other header finds no key.
    """

    __tablename__ = "signing_keys"
    __table_args__ = ({"schema": "auth"},)

    id: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    token_header: Mapped[str] = mapped_column(String(100), unique=True)
    secret: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[CreatedAt]


class AuthSetting(Base):
    """How long tokens and sessions last; one row."""

    __tablename__ = "settings"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_row"),
        CheckConstraint("token_minutes BETWEEN 1 AND 720", name="token_minutes"),
        CheckConstraint("session_hours BETWEEN 1 AND 24", name="session_hours"),
        {"schema": "auth"},
    )

    id: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    token_minutes: Mapped[int] = mapped_column(server_default=text("30"))
    session_hours: Mapped[int] = mapped_column(server_default=text("12"))


class AccountRequest(Base):
    """Somebody without an account asks for one; an admin accepts or declines."""

    __tablename__ = "account_requests"
    __table_args__ = (
        CheckConstraint(f"password_hash ~ {_BCRYPT_2A}", name="bcrypt_2a"),
        CheckConstraint(f"length(email) <= {EMAIL_LENGTH}", name="email_length"),
        CheckConstraint(r"email ~ '^[^@\s]+@[^@\s]+$'", name="email_form"),
        {"schema": "auth"},
    )

    id: Mapped[Id]
    email: Mapped[str] = mapped_column(CITEXT, unique=True)
    password_hash: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[CreatedAt]


class Desktop(Base):
    """A computer with a login role of its own."""

    __tablename__ = "desktops"
    __table_args__ = (
        CheckConstraint("length(name) BETWEEN 1 AND 60", name="name_length"),
        {"schema": "auth"},
    )

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(60), unique=True)
    role_name: Mapped[str] = mapped_column(String(63), unique=True)
    created_by: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    created_at: Mapped[CreatedAt]
    revoked_at: Mapped[Timestamp | None]


class AuditEntry(Base):
    """Who changed which person, right or setting, and when. Append-only like the ledger."""

    __tablename__ = "audit_log"
    __table_args__ = (Index(None, "subject_id", "id"),)

    id: Mapped[Id]
    action: Mapped[str] = mapped_column(String(60))
    actor_id: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    subject_id: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    details: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    created_at: Mapped[CreatedAt]
