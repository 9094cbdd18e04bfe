"""What all commands share: where the shop is, who asks, how results and errors are told."""

import inspect
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, is_dataclass, replace
from datetime import datetime
from decimal import Decimal
from functools import wraps
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from pydantic import ValidationError as SettingsError

from inventory_desktop import log
from inventory_desktop.config import Settings
from inventory_desktop.errors import AppError, ValidationError
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.session import Session, open_session
from inventory_desktop.services.shop import Shop

PASSWORD_VARIABLE = "INVENTORY_PASSWORD"  # noqa: S105  the variable's name

DataDir = Annotated[
    Path | None,
    typer.Option("--data-dir", help="Folder of a one-computer shop; its server is started."),
]
Url = Annotated[str, typer.Option("--url", help="Address of a given server, postgresql://…")]
Email = Annotated[
    str, typer.Option("--email", help=f"Who signs in; the password is in {PASSWORD_VARIABLE}.")
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object as the last line.")]


@dataclass(frozen=True, slots=True)
class Options:
    """The shared options.

    Attributes:
        data_dir: Folder of a one-computer shop; None for the usual one.
        url: Address of a given server.
        email: Who signs in.
        as_json: Results as one JSON object on the last line.
    """

    data_dir: Path | None = None
    url: str = ""
    email: str = ""
    as_json: bool = False

    def settings(self) -> Settings:
        """The environment's settings, overruled by what was typed.

        Raises:
            ValidationError: A variable of the environment holds something impossible.
        """
        try:
            known = Settings()
        except SettingsError as error:
            first = error.errors()[0]
            name = ".".join(str(part) for part in first["loc"])
            raise ValidationError(f"The setting {name} is wrong: {first['msg']}.") from error
        if self.url:
            return known.model_copy(update={"database_url": self.url})
        if self.data_dir is not None:
            return known.model_copy(
                update={"database_url": "", "db_host": "", "data_dir": self.data_dir}
            )
        return known

    @contextmanager
    def shop(self) -> Iterator[Shop]:
        """Opens the shop for the length of the block."""
        with Shop(self.settings(), application_name="inventory-admin") as shop:
            yield shop

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Opens the shop and signs in.

        Raises:
            AppError: As for :meth:`sign_in`.
        """
        with self.shop() as shop:
            yield self.sign_in(shop)

    def sign_in(self, shop: Shop) -> Session:
        """Signs in with the typed address and the environment's password.

        Raises:
            ValidationError: Address or password are missing.
            PermissionDenied: They are wrong.
        """
        if not self.email:
            raise ValidationError("Say who you are with --email.", field="email")
        password = os.environ.get(PASSWORD_VARIABLE)
        if password is None:
            raise ValidationError(
                f"Put the password of {self.email} into the environment variable"
                f" {PASSWORD_VARIABLE}.",
                field="password",
            )
        return open_session(shop.database, Credentials(self.email, password))


_SHARED: dict[str, tuple[Any, Any]] = {
    "data_dir": (DataDir, None),
    "url": (Url, ""),
    "email": (Email, ""),
    "json": (Json, False),
}


def remember_options(
    context: typer.Context,
    data_dir: DataDir = None,
    url: Url = "",
    email: Email = "",
    *,
    json: Json = False,
) -> None:
    """Looks after a shop: its server, its people, its data."""
    context.obj = Options(data_dir=data_dir, url=url, email=email, as_json=json)


def command(
    app: typer.Typer, name: str, *, takes_numbers: bool = False
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Adds a function as a command that takes the shared options.

    The function's first parameter is the :class:`Options`. What it returns is the result for
    ``--json``; errors of ours become one sentence on stderr and exit code 1.

    Args:
        app: Where to add it.
        name: Name of the command.
        takes_numbers: Whether an argument such as -2 is a number, not an option.
    """

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        own = list(inspect.signature(function).parameters.values())[1:]
        taken = {parameter.name for parameter in own}
        shared = [
            inspect.Parameter(key, inspect.Parameter.KEYWORD_ONLY, annotation=kind, default=default)
            for key, (kind, default) in _SHARED.items()
            if key not in taken
        ]
        context = inspect.Parameter(
            "context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context
        )

        @wraps(function)
        def run(**values: Any) -> None:
            given = values.pop("context").obj or Options()
            options = _merged(given, {item.name: values.pop(item.name) for item in shared})
            _answer(options, lambda: function(options, **values))

        keyword_only = [item.replace(kind=inspect.Parameter.KEYWORD_ONLY) for item in own]
        run.__signature__ = inspect.Signature([context, *keyword_only, *shared])  # type: ignore[attr-defined]  # typer reads it
        run.__annotations__ = {
            item.name: item.annotation for item in (context, *keyword_only, *shared)
        }
        del run.__wrapped__  # or its signature would be read instead
        settings = {"ignore_unknown_options": takes_numbers}
        app.command(name, context_settings=settings)(run)
        return function

    return add


def say(text: str, options: Options) -> None:
    """Tells a person something; with ``--json`` on stderr, so that stdout ends with the object."""
    typer.echo(text, err=options.as_json)


def use_utf8() -> None:
    """Makes names in any script printable, whatever the terminal's code page."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _merged(given: Options, typed: dict[str, Any]) -> Options:
    changes = {("as_json" if key == "json" else key): value for key, value in typed.items()}
    return replace(given, **{key: value for key, value in changes.items() if value})


def _answer(options: Options, function: Callable[[], Any]) -> None:
    log.configure(level=os.environ.get("INVENTORY_LOG_LEVEL", "WARNING"))
    try:
        result = function()
    except AppError as error:
        typer.echo(error.message, err=True)
        if options.as_json:
            typer.echo(json.dumps({"ok": False, "error": error.message}, ensure_ascii=False))
        raise typer.Exit(1) from error
    ok = not (isinstance(result, dict) and result.get("ok") is False)
    if options.as_json:
        typer.echo(json.dumps({"ok": ok, **_plain(result or {})}, ensure_ascii=False))
    if not ok:
        raise typer.Exit(1)


def _plain(value: Any) -> Any:
    """Values as JSON knows them; numbers of the ledger as text, so that no digit is lost."""
    if is_dataclass(value) and not isinstance(value, type):
        return _plain(asdict(value))
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal | UUID | Path):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    return value
