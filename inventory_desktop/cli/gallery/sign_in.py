"""Scenes before the work: the first start, and signing in."""

from collections.abc import Iterator

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.cli.operator import EMAIL, PASSWORD
from inventory_desktop.ui.sign_in.first_start_page import FirstStartPage
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage


def _first_start(_stage: Stage) -> Iterator[None]:
    yield


def _first_start_refused(stage: Stage) -> Iterator[None]:
    page = stage.operator.program.page
    if isinstance(page, FirstStartPage):
        stage.operator.type(page.email, EMAIL)
        stage.operator.type(page.password, "short")
        page.submit()
        stage.operator.settle()
    yield


def _sign_in(stage: Stage) -> Iterator[None]:
    stage.window.sign_out_wanted.emit()
    stage.operator.settle()
    yield


def _sign_in_refused(stage: Stage) -> Iterator[None]:
    page = stage.operator.program.page
    if isinstance(page, SignInPage):
        stage.operator.type(page.password, f"not {PASSWORD}")
        page.submit()
        stage.operator.wait_for("the refusal", lambda: page.banner.text)
        stage.operator.settle()
    yield


FIRST = (
    Scene("first-start", "empty", _first_start),
    Scene("first-start", "refused", _first_start_refused),
)
LAST = (
    Scene("sign-in", "empty", _sign_in),
    Scene("sign-in", "refused", _sign_in_refused),
)
