"""Commands that show the program: a day in the shop, and pictures of every screen.

What needs windows is imported when it is called for, so that the other commands start fast.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from inventory_desktop.cli.common import Options, command, say
from inventory_desktop.config import Settings
from inventory_desktop.errors import ValidationError

OutFolder = Annotated[Path, typer.Option("--out", help="Folder for the pictures.")]


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    command(app, "demo")(demo)
    command(app, "screenshots")(screenshots)


def demo(options: Options, out: OutFolder) -> dict[str, object]:
    """Live through a day in the shop, headless, with a picture of each step."""
    from inventory_desktop.cli.day import Day
    from inventory_desktop.cli.operator import Operator

    with _settings(options) as settings:
        operator = Operator(settings, out)
        try:
            for step in Day(operator).steps():
                step.act()
                say(f"{step.title:<46}{operator.picture(step.name)}", options)
        finally:
            operator.close()
    return {"pictures": out}


def screenshots(
    options: Options,
    out: OutFolder,
    only: Annotated[str, typer.Option(help="Beginning of the wanted pictures' names.")] = "",
    language: Annotated[str, typer.Option(help="What the program speaks: en, de or ar.")] = "en",
) -> dict[str, object]:
    """Take pictures of every screen in every state, light and dark, at 100 and 200 %."""
    from inventory_desktop.cli.gallery.gallery import Gallery
    from inventory_desktop.ui.languages import Language

    if language not in set(Language):
        raise ValidationError(f"{language} is none of en, de and ar.", field="language")

    with tempfile.TemporaryDirectory(prefix="inventory-pictures-") as folder:
        taken = Gallery(
            lambda name: Options(data_dir=Path(folder) / name).settings(),
            out,
            only,
            Language(language),
        ).take()
    say(f"{taken} pictures are in {out}.", options)
    return {"pictures": out, "taken": taken}


@contextmanager
def _settings(options: Options) -> Iterator[Settings]:
    """The given data folder, or one that is thrown away afterwards."""
    if options.data_dir is not None:
        yield options.settings()
        return
    with tempfile.TemporaryDirectory(prefix="inventory-demo-") as folder:
        yield Options(data_dir=Path(folder) / "data").settings()
